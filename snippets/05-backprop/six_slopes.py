import numpy as np

x, h = 2.0, 1e-4
rules = [
    ("x + 3", lambda x: x + 3, 1),
    ("3x", lambda x: 3 * x, 3),
    ("x^2", lambda x: x**2, 2 * x),
    ("1/x", lambda x: 1 / x, -1 / x**2),
    ("e^x", np.exp, np.exp(x)),
    ("log x", np.log, 1 / x),
]
for name, f, slope in rules:
    numerical = (f(x + h) - f(x - h)) / (2 * h)
    print(f"{name}: rule {slope:.4f}, numerical {numerical:.4f}")
