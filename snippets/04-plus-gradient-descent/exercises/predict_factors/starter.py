# ko: "one side"(한쪽에서 다가간다), "at once"(한 걸음에 닿는다)
# en: "one side" (closer, from one side), "at once" (there in one step)
# ko: "zigzag"(오가며 다가간다), "away"(멀어진다) 가운데 하나씩 적으세요
# en: "zigzag" (closer, to and fro), "away" (further and further): write one for each
guesses = {0.05: "?", 0.2: "?", 0.35: "?", 0.45: "?"}

for lr in guesses:
    m = -1.0
    distances = []
    for _ in range(4):
        distances.append(round(m + 0.4, 3))
        m = m - lr * (5 * m + 2)
    print(f"lr {lr}: distances {distances}")
