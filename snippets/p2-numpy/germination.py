import numpy as np

rng = np.random.default_rng(0)
sprouted = rng.random((3, 4)) < 0.8
print(sprouted)
print("sprouts:", sprouted.sum())

counts = []
for seed in range(10):
    rng = np.random.default_rng(seed)
    counts.append(int((rng.random(100) < 0.8).sum()))
print("of 100 =", counts)
print("fewest:", min(counts))
print("most:", max(counts))
