import numpy as np

from dl_textbook.gradients import numerical_diff


def slope_at_0(base):
    return numerical_diff(lambda x: base**x, 0.0)


for base in [2.0, np.e, 3.0]:
    print(f"slope of {base:.4f}^x at 0: {slope_at_0(base):.4f}")

for x in [1.0, 2.0]:
    print(f"at {x}: e^x is {np.exp(x):.4f}, its slope {numerical_diff(np.exp, x):.4f}")
