import numpy as np

t = np.array([1, 0, 0])
P = np.array([0.40, 0.60, 0.00])
Q = np.array([0.34, 0.33, 0.33])

# ko: "P"나 "Q"를 적으세요
# en: write "P" or "Q"
right_answer = "?"
lower_sse = "?"
lower_cee = "?"

print("right answer:", right_answer)
print("lower SSE:", lower_sse)
print("lower CEE:", lower_cee)
