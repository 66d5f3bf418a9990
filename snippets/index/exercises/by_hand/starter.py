import numpy as np

x = np.array([1.0, 2.0, 2.0, 3.0])
t = np.array([4.0, 8.0, 7.0, 12.0])

# ko: w가 3일 때를 손으로 계산해 0 대신 적으세요
# en: work these out by hand for w = 3 and write them in place of the zeros
y = np.array([0.0, 0.0, 0.0, 0.0])
loss = 0.0
gradient = 0.0
new_w = 0.0

print("y =", y)
print("loss =", loss)
print("gradient =", gradient)
print("new_w =", new_w)
