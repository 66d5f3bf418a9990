import numpy as np
from numerical_gradient import numerical_gradient

from dl_textbook import gradients


def function_2(x):
    return np.sum(x**2)


for point in [(3.0, 4.0), (0.0, 2.0), (3.0, 0.0)]:
    x = np.array(point)
    ours = numerical_gradient(function_2, x)
    print(f"at {point}: {ours.round(6)}")
    assert np.array_equal(ours, gradients.numerical_gradient(function_2, x))
print("the package gives the same")
