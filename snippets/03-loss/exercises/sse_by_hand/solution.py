import numpy as np

y = np.array([0.2, 0.7, 0.1])
t = np.array([0, 1, 0])

# ko: 0.04 + 0.09 + 0.01의 절반
# en: half of 0.04 + 0.09 + 0.01
sse = 0.07
# ko: 같은 합을 셋으로 나눈다
# en: the same sum divided by three
mse = 0.0467

print("sse =", sse)
print("mse =", mse)
