# --8<-- [start:sizes]
import numpy as np

for name in ["uint8", "int64", "float32", "float64"]:
    one = np.zeros(1, dtype=name)
    print(f"{name}: {one.nbytes} bytes")

print("third as float32:", f"{np.float32(1 / 3):.12f}")
print("third as float64:", f"{np.float64(1 / 3):.12f}")
# --8<-- [end:sizes]

# --8<-- [start:pitfalls]
light = np.array([250, 10], dtype=np.uint8)
print("light + 10 =", light + 10)
print("light - 20 =", light - 20)
print("as float =", light.astype(np.float32) + 10)

count = np.array([1, 2, 3])
count[0] = 2.7
print("count =", count)

print("0.1 + 0.2 == 0.3:", 0.1 + 0.2 == 0.3)
print("close enough:", np.isclose(0.1 + 0.2, 0.3))
# --8<-- [end:pitfalls]
