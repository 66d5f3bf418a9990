# ko: 잡음 f(x) = x² − 4x + 7. None 자리에 수를 적으세요
# en: noise f(x) = x² − 4x + 7; put your numbers in place of None
average_3_to_5 = None
slope_at_3 = None
lowest_x = None

print("average_3_to_5 =", average_3_to_5)
print("slope_at_3 =", slope_at_3)
print("lowest_x =", lowest_x)
