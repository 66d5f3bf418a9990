import numpy as np

X = np.array([[51, 55], [14, 19], [0, 4]])

row = X[0]
row[1] = 56
print("after the slice:", X[0])

own = X[1].copy()
own[1] = 0
print("after the copy:", X[1])

tall = X[X > 15]
tall[0] = 0
print("after the mask:", X[0])

same = X
same[2] = [7, 7]
print("after the name:", X[2])

print("slice shares:", np.shares_memory(X, row))
print("copy shares:", np.shares_memory(X, own))
print("mask shares:", np.shares_memory(X, tall))
