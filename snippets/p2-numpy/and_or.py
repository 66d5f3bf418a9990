import numpy as np

x = np.array([1.0, 2.0, 3.0])
print("both:", (x > 1.5) & (x < 2.5))
print("either:", (x < 1.5) | (x > 2.5))
print("not:", ~(x > 1.5))

try:
    print(x > 1.5 and x < 2.5)
except ValueError as error:
    print("ValueError:", error)
