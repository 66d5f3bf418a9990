# ko: 잡음은 x0² + 2·x1², 학습률은 0.1, 출발점은 (2, 1)
# en: noise x0² + 2·x1², learning rate 0.1, start (2, 1)
gradient_at_start = (None, None)
after_step_1 = (None, None)
after_step_2 = (None, None)

print("gradient_at_start =", gradient_at_start)
print("after_step_1 =", after_step_1)
print("after_step_2 =", after_step_2)
