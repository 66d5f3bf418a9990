# ko: 예상을 하나씩 적으세요: "one side"(한쪽에서 다가간다), "at once"(한 걸음에 닿는다),
# ko: "zigzag"(오가며 다가간다), "away"(멀어진다)
# en: write a guess for each: "one side" (closer, from one side), "at once" (there in one step),
# en: "zigzag" (closer, to and fro), "away" (further and further)
guesses = {0.05: "?", 0.2: "?", 0.35: "?", 0.45: "?"}

for lr in guesses:
    m = -1.0
    distances = []
    for _ in range(4):
        distances.append(round(m + 0.4, 3))
        m = m - lr * (5 * m + 2)
    print(f"lr {lr}: distances {distances}")
