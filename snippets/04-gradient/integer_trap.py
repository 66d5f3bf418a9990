import numpy as np
from numerical_gradient import numerical_gradient


def function_2(x):
    return np.sum(x**2)


x = np.array([3, 4])
x[0] = 3.0001
print("3.0001 in an array of integers:", x[0])
for x in [np.array([3, 4]), np.array([3.0, 4.0])]:
    grad = numerical_gradient(function_2, x)
    print(f"gradient at {x}: {grad.round(6)}")
