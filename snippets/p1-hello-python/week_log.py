log = {
    "Mina": [3, 5, 4, 0, 6],
    "Jun": [10, 0, 0, 9, 0],
    "David": [2, 2, 3, 3, 4],
}

for name, laps in log.items():
    rests = 0
    for n in laps:
        if n == 0:
            rests += 1
    print(f"{name}: {sum(laps)} laps, rest days {rests}")

for day, laps in enumerate(log["Mina"]):
    print("day", day, "laps", laps)

meters = [314 * n for n in log["Mina"]]
print("meters =", meters)

ranking = sorted(log, key=lambda name: sum(log[name]), reverse=True)
print("ranking =", ranking)
