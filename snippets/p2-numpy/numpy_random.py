# --8<-- [start:seed]
import numpy as np

rng = np.random.default_rng(100)
print("first =", rng.random(3).round(3))
print("next =", rng.random(3).round(3))

rng = np.random.default_rng(100)
print("again =", rng.random(3).round(3))
# --8<-- [end:seed]

# --8<-- [start:kinds]
rng = np.random.default_rng(100)
print("random =")
print(rng.random((2, 3)).round(2))
print("uniform =", rng.uniform(5, 10, size=4).round(1))
print("normal =", rng.normal(loc=20, scale=3, size=4).round(1))
print("dice =", rng.integers(1, 7, size=10))
print("pick =", rng.choice(["tomato", "basil", "lettuce"], size=3))
print("shuffled =", rng.permutation(6))
# --8<-- [end:kinds]
