import numpy as np

t = np.array([1, 0, 0])
P = np.array([0.40, 0.60, 0.00])
Q = np.array([0.34, 0.33, 0.33])

right_answer = "Q"
lower_sse = "Q"
lower_cee = "P"

print("right answer:", right_answer)
print("lower SSE:", lower_sse)
print("lower CEE:", lower_cee)
for name, y in [("P", P), ("Q", Q)]:
    sse = 0.5 * np.sum((y - t) ** 2)
    cee = -np.log(y[0])
    print(f"{name}: answer {np.argmax(y)}, SSE {sse:.4f}, CEE {cee:.4f}")
