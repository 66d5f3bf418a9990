from dl_textbook.gradients import gradient_descent

# ko: (2·x0, 4·x1)
# en: (2·x0, 4·x1)
gradient_at_start = (4, 4)
# ko: (2 − 0.1·4, 1 − 0.1·4)
# en: (2 − 0.1·4, 1 − 0.1·4)
after_step_1 = (1.6, 0.6)
# ko: 여기서 기울기는 (3.2, 2.4)
# en: here the gradient is (3.2, 2.4)
after_step_2 = (1.28, 0.36)

print("gradient_at_start =", gradient_at_start)
print("after_step_1 =", after_step_1)
print("after_step_2 =", after_step_2)
end, path = gradient_descent(lambda x: x[0] ** 2 + 2 * x[1] ** 2, [2.0, 1.0], lr=0.1, steps=2)
print("the package =", end.round(6))
