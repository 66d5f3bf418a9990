def show_total(laps):
    print("total:", sum(laps))


def total(laps):
    return sum(laps)
    print("never")


shown = show_total([3, 5, 4])
given = total([3, 5, 4])

# ko: 실행하기 전에 적으세요
# en: write these before you run it
guess_shown = "?"
guess_given = "?"
guess_lines = "?"

print("shown:", guess_shown, "->", shown)
print("given:", guess_given, "->", given)
print("lines printed by the two calls:", guess_lines)
