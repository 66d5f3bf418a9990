import numpy as np

rng = np.random.default_rng(0)
y = rng.random((5, 10)).round(2)
labels = np.array([2, 7, 0, 9, 4])

print("rows:", np.arange(5))
print("picked:", y[np.arange(5), labels])
print("by hand:", y[0, 2], y[1, 7], y[2, 0], y[3, 9], y[4, 4])
# ko: :를 쓰면 한 칸씩이 아니라 다섯 열을 통째로 꺼낸다
# en: with : you get five whole columns, not one cell from each row
print("y[:, labels]:", y[:, labels].shape)
