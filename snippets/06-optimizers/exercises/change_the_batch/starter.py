import numpy as np


def normalize(x):
    return (x - x.mean()) / np.sqrt(x.var() + 1e-7)


x = np.array([4.0, 5.0, 6.0])

# ko: "same"(그대로), "flipped"(부호가 바뀐다), "smaller"(작아진다), "zero"(모두 0) 가운데 하나
# en: one of "same", "flipped" (the signs change), "smaller", "zero" (all of them)
guess_plus_100 = "?"
guess_times_10 = "?"
guess_times_minus_1 = "?"
guess_times_0 = "?"

print("x:", normalize(x).round(3))
print("x + 100:", guess_plus_100)
print("10 x:", guess_times_10)
print("-x:", guess_times_minus_1)
print("0 x:", guess_times_0)
