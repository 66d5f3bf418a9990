x1, x2 = 1.5, 2.0
w1, w2, b = 0.8, -1.0, 0.5

# ko: None 자리에 수를 적으세요
# en: put your numbers in place of None
a = None
step_a = None
relu_a = None
sigmoid_a = None

print("a =", a)
print("step_a =", step_a)
print("relu_a =", relu_a)
print("sigmoid_a =", sigmoid_a)
