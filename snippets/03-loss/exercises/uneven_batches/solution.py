import numpy as np

# ko: 꼬리표 일곱 장의 손실을 네 장, 두 장, 한 장으로 나누어 구했다
# en: the losses of seven tags, worked out in batches of four, two, and one
batches = [np.array([0.1, 0.2, 0.3, 0.2]), np.array([0.4, 0.2]), np.array([2.8])]


def mean_over(batches):
    total = sum(np.mean(batch) * len(batch) for batch in batches)
    return total / sum(len(batch) for batch in batches)


print("all seven:", round(float(np.mean(np.concatenate(batches))), 4))
print("from batches:", round(float(mean_over(batches)), 4))
