from dl_textbook.gradients import numerical_diff

# ko: (12 − 4) / 2
# en: (12 − 4) / 2
average_3_to_5 = 4
# ko: 2x − 4에 3을 넣는다
# en: 3 put into 2x − 4
slope_at_3 = 2
# ko: 2x − 4 = 0
# en: 2x − 4 = 0
lowest_x = 2

print("average_3_to_5 =", average_3_to_5)
print("slope_at_3 =", slope_at_3)
print("lowest_x =", lowest_x)
print("numerically, at 3:", round(numerical_diff(lambda x: x**2 - 4 * x + 7, 3), 6))
