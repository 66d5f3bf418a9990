import numpy as np


def normalize(x):
    return (x - x.mean()) / np.sqrt(x.var() + 1e-7)


x = np.array([4.0, 5.0, 6.0])

# ko: "same"(그대로), "flipped"(부호가 바뀐다), "smaller"(작아진다), "zero"(모두 0) 가운데 하나
# en: one of "same", "flipped" (the signs change), "smaller", "zero" (all of them)
guess_plus_100 = "same"
guess_times_10 = "same"
guess_times_minus_1 = "flipped"
guess_times_0 = "zero"

print("x:", normalize(x).round(3))
print("x + 100:", guess_plus_100, normalize(x + 100).round(3))
print("10 x:", guess_times_10, normalize(10 * x).round(3))
print("-x:", guess_times_minus_1, normalize(-x).round(3))
print("0 x:", guess_times_0, normalize(0 * x).round(3))
