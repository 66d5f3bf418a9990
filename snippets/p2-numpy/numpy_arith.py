# --8<-- [start:arithmetic]
import numpy as np

x = np.array([1.0, 2.0, 3.0])
y = np.array([2.0, 4.0, 6.0])
print("x + y =", x + y)
print("x - y =", x - y)
print("x * y =", x * y)
print("x / y =", x / y)
print("x / 2.0 =", x / 2.0)
print("x ** 2 =", x**2)
print("np.add(x, y) =", np.add(x, y))
# --8<-- [end:arithmetic]

# --8<-- [start:error]
try:
    print(x + np.array([1.0, 2.0]))
except ValueError as error:
    print("ValueError:", error)
# --8<-- [end:error]

# --8<-- [start:comparison]
print("x > 1.5:", x > 1.5)
print("x == y:", x == y)
print("x == y / 2:", x == y / 2)

growth = np.array([-2.0, 0.5, 3.0])
print("np.maximum =", np.maximum(growth, 0.0))
# --8<-- [end:comparison]
