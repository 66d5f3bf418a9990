x1, x2 = 1.5, 2.0
w1, w2, b = 0.8, -1.0, 0.5

# ko: None 자리에 손으로 구한 수를 적으세요. sigmoid_a는 소수 둘째 자리까지
# en: put the numbers you worked out in place of None; sigmoid_a to two decimals
a = None
step_a = None
relu_a = None
sigmoid_a = None

print("a =", a)
print("step_a =", step_a)
print("relu_a =", relu_a)
print("sigmoid_a =", sigmoid_a)
