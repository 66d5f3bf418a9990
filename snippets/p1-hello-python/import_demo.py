import math

print("math.factorial(5) =", math.factorial(5))
print(f"math.exp(1) = {math.exp(1):.9f}")

from math import exp, factorial

print("factorial(5) =", factorial(5))
print(f"exp(1) = {exp(1):.9f}")

import statistics as st

print("st.mean([3, 5, 4]) =", st.mean([3, 5, 4]))
