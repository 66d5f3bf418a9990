import numpy as np

print("made anew each time:")
for _ in range(3):
    rng = np.random.default_rng(7)
    print(rng.integers(1, 7, size=5))

print("made once:")
rng = np.random.default_rng(7)
for _ in range(3):
    print(rng.integers(1, 7, size=5))
