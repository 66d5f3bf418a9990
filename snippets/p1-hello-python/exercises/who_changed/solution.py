plan = [3, 5, 4]
mina = plan
jun = plan[:]
david = plan + [6]

mina[0] = 10

# ko: 실행하기 전에 적으세요
# en: write these before you run it
guess_plan = [10, 5, 4]
guess_mina = [10, 5, 4]
guess_jun = [3, 5, 4]
guess_david = [3, 5, 4, 6]

print("plan:", guess_plan, "->", plan)
print("mina:", guess_mina, "->", mina)
print("jun:", guess_jun, "->", jun)
print("david:", guess_david, "->", david)
