from dl_textbook.gradients import gradient_descent

from_2_tenths = 1
from_minus_2_tenths = -1
from_0 = 0

for start, guess in [(0.2, from_2_tenths), (-0.2, from_minus_2_tenths), (0.0, from_0)]:
    end, path = gradient_descent(lambda x: x**4 - 2 * x**2, start, lr=0.1, steps=100)
    print(f"from {start}: {guess} -> {end:.4f}")
