import numpy as np

t = np.array([0, 0, 1, 0, 0, 0, 0, 0, 0, 0])
nuri = np.array([0.1, 0.05, 0.6, 0.0, 0.05, 0.1, 0.0, 0.1, 0.0, 0.0])
daon = np.array([0.1, 0.05, 0.1, 0.0, 0.05, 0.1, 0.0, 0.6, 0.0, 0.0])

for name, y in [("Nuri", nuri), ("Daon", daon)]:
    squares = (y - t) ** 2
    print(f"{name} half the sum: {0.5 * np.sum(squares):.4f}")
    print(f"{name} mean: {np.mean(squares):.4f}")

# ko: 같은 꼬리표가 백 장이면 합은 백 배, 평균은 그대로
# en: the same tag a hundred times: a hundred times the sum, the same mean
many = np.tile((nuri - t) ** 2, 100)
print(f"100 tags, half the sum: {0.5 * np.sum(many):.4f}")
print(f"100 tags, mean: {np.mean(many):.4f}")
