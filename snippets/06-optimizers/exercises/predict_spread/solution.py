import numpy as np

std_002 = "shrinks"
std_02 = "keeps"
std_2 = "grows"

for std, guess in [(0.02, std_002), (0.2, std_02), (2.0, std_2)]:
    rng = np.random.default_rng(0)
    z = rng.normal(size=(1000, 50))
    squares = []
    for _ in range(5):
        z = np.maximum(0, z @ rng.normal(scale=std, size=(50, 50)))
        squares.append(np.mean(z**2))
    listed = " ".join(f"{square:.2g}" for square in squares)
    print(f"std {std}: {guess} {listed}")
