# --8<-- [start:save]
import numpy as np

W = np.array([[0.1, 0.3], [0.2, 0.4]])
b = np.array([0.5, 0.6])
np.savez("weights.npz", W=W, b=b)

with np.load("weights.npz") as saved:
    print("names:", list(saved))
    W_back = saved["W"]

print("equal:", np.array_equal(W, W_back))
print("dtype:", W_back.dtype)
# --8<-- [end:save]

# --8<-- [start:refuse]
mixed = np.array([{"Gull": 12}, "calm"], dtype=object)
np.savez("mixed.npz", mixed=mixed)

with np.load("mixed.npz") as saved:
    try:
        saved["mixed"]
    except ValueError as error:
        print(type(error).__name__, "allow_pickle=False" in str(error))
# --8<-- [end:refuse]
