import numpy as np

# ko: 하늘은 손을 내렸고(0) 바다는 들었다(1)
# en: Haneul's hand is down (0), Bada's is up (1)
x = np.array([0, 1])
w = np.array([0.5, 0.5])
b = -0.7

print("w * x =", w * x)
print("sum of w * x =", np.sum(w * x))
print("sum of w * x plus b =", np.sum(w * x) + b)

# ko: 컴퓨터가 0.7이라고 적어 둔 수를 소수점 아래 20자리까지 본다
# en: what the computer really stores for 0.7, to 20 decimal places
print(f"stored for 0.7 = {0.7:.20f}")
