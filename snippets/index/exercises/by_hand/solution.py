import numpy as np

x = np.array([1.0, 2.0, 2.0, 3.0])
t = np.array([4.0, 8.0, 7.0, 12.0])

# ko: 오차는 -1, -2, -1, -3이고 제곱하면 1, 4, 1, 9
# en: the errors are -1, -2, -1, -3; squared, 1, 4, 1, 9
y = np.array([3.0, 6.0, 6.0, 9.0])
loss = (1 + 4 + 1 + 9) / 4
gradient = 2 * (-1 * 1 - 2 * 2 - 1 * 2 - 3 * 3) / 4
new_w = 3 - 0.05 * gradient

print("y =", y)
print("loss =", loss)
print("gradient =", gradient)
print("new_w =", new_w)
