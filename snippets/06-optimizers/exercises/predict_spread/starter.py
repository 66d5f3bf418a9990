import numpy as np

# ko: 뉴런 50개씩 다섯 층, ReLU. 표준편차가 다음과 같을 때 값의 크기는?
# en: five layers of 50 neurons, ReLU; what do these standard deviations do?
# ko: "shrinks" 준다, "keeps" 그대로다, "grows" 커진다
# en: "shrinks", "keeps" about its size, or "grows"
std_002 = "?"
std_02 = "?"
std_2 = "?"

for std, guess in [(0.02, std_002), (0.2, std_02), (2.0, std_2)]:
    rng = np.random.default_rng(0)
    z = rng.normal(size=(1000, 50))
    squares = []
    for _ in range(5):
        z = np.maximum(0, z @ rng.normal(scale=std, size=(50, 50)))
        squares.append(np.mean(z**2))
    listed = " ".join(f"{square:.2g}" for square in squares)
    print(f"std {std}: {guess} {listed}")
