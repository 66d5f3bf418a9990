import numpy as np


def step_function(x):
    if x > 0:
        return 1
    else:
        return 0


print("step(3.0) =", step_function(3.0))
print("step(-2.0) =", step_function(-2.0))

try:
    step_function(np.array([-1.0, 1.0, 2.0]))
except ValueError as error:
    print("ValueError:", error)
