# --8<-- [start:position]
import numpy as np

X = np.array([[51, 55], [14, 19], [0, 4]])
print("X[0] =", X[0])
print("X[0][1] =", X[0][1])
print("X[0, 1] =", X[0, 1])
print("X[-1] =", X[-1])
print("X[:, 1] =", X[:, 1])
print("X[1:, 0] =", X[1:, 0])

for row in X:
    print("a row:", row)
# --8<-- [end:position]

# --8<-- [start:list]
flat = X.flatten()
print("flat =", flat)
print("flat[[0, 2, 4]] =", flat[np.array([0, 2, 4])])
print("X[[2, 0]] =")
print(X[[2, 0]])
# --8<-- [end:list]

# --8<-- [start:mask]
print("X > 15 =")
print(X > 15)
print("X[X > 15] =", X[X > 15])
print("how many:", np.sum(X > 15))
print("share:", np.mean(X > 15))

X[X < 10] = 0
print("X after =")
print(X)
# --8<-- [end:mask]
