plan = [3, 5, 4]
mine = plan
copy = plan.copy()

mine[0] = 10
mine.append(6)

print("plan =", plan)
print("mine =", mine)
print("copy =", copy)
print("mine is plan:", mine is plan)
