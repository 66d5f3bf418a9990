# --8<-- [start:layer1]
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


X = np.array([1.0, 0.5])
W1 = np.array([[0.1, 0.3, 0.5], [0.2, 0.4, 0.6]])
B1 = np.array([0.1, 0.2, 0.3])

A1 = X @ W1 + B1
Z1 = sigmoid(A1)
print("A1 =", A1)
print("Z1 =", Z1)
# --8<-- [end:layer1]

# --8<-- [start:layer2]
W2 = np.array([[0.1, 0.4], [0.2, 0.5], [0.3, 0.6]])
B2 = np.array([0.1, 0.2])

A2 = Z1 @ W2 + B2
Z2 = sigmoid(A2)
print("A2 =", A2)
print("Z2 =", Z2)
# --8<-- [end:layer2]


# --8<-- [start:layer3]
def identity_function(x):
    return x


W3 = np.array([[0.1, 0.3], [0.2, 0.4]])
B3 = np.array([0.1, 0.2])

A3 = Z2 @ W3 + B3
Y = identity_function(A3)
print("Y =", Y)
# --8<-- [end:layer3]
