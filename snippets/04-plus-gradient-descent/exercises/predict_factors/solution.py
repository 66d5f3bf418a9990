guesses = {
    0.05: "one side",
    0.2: "at once",
    0.35: "zigzag",
    0.45: "away",
}

for lr in guesses:
    m = -1.0
    distances = []
    for _ in range(4):
        distances.append(round(m + 0.4, 3))
        m = m - lr * (5 * m + 2)
    print(f"lr {lr}: distances {distances}")
