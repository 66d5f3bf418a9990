import numpy as np
from numerical_gradient import numerical_gradient


def function_2(x):
    return np.sum(x**2)


x = np.array([3, 4])
x[0] = 3.0001
print("3.0001 in an array of integers:", x[0])
print("gradient with integers:", numerical_gradient(function_2, np.array([3, 4])))
print("gradient with decimals:", numerical_gradient(function_2, np.array([3.0, 4.0])).round(6))
