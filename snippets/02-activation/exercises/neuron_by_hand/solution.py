x1, x2 = 1.5, 2.0
w1, w2, b = 0.8, -1.0, 0.5

# ko: 0.5 + 1.2 − 2.0
# en: 0.5 + 1.2 − 2.0
a = -0.3
step_a = 0
relu_a = 0
# ko: 1 / (1 + 1.35)
# en: 1 / (1 + 1.35)
sigmoid_a = 0.43

print("a =", a)
print("step_a =", step_a)
print("relu_a =", relu_a)
print("sigmoid_a =", sigmoid_a)
