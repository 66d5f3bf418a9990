import numpy as np
from layers import Affine, Relu, Sigmoid, SoftmaxWithLoss

# --8<-- [start:relu]
relu = Relu()
x = np.array([[1.0, -0.5], [-2.0, 3.0]])
print("out =")
print(relu.forward(x))
print("mask =")
print(relu.mask)
print("dx =")
print(relu.backward(np.array([[10.0, 20.0], [30.0, 40.0]])))
# --8<-- [end:relu]

# --8<-- [start:sigmoid]
sigmoid = Sigmoid()
print("y =", sigmoid.forward(np.array([-4.0, 0.0, 1.0])).round(4))
print("dx =", sigmoid.backward(np.array([1.0, 1.0, 1.0])).round(4))
# --8<-- [end:sigmoid]

# --8<-- [start:affine]
W = np.array([[1.0, 3.0, 5.0], [2.0, 4.0, 6.0]])
b = np.array([1.0, 2.0, 3.0])
affine = Affine(W, b)
X = np.array([[1.0, 2.0], [3.0, 4.0]])
print("Y =")
print(affine.forward(X))
print("dX =")
print(affine.backward(np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])))
print("dW =")
print(affine.dW)
print("db =", affine.db)
# --8<-- [end:affine]

# --8<-- [start:softmax_with_loss]
last = SoftmaxWithLoss()
scores = np.log(np.array([[0.3, 0.2, 0.5], [0.01, 0.98, 0.01]]))
print(f"loss = {last.forward(scores, np.array([1, 1])):.4f}")
print("y =")
print(last.y.round(2))
print("dx =")
print(last.backward().round(3))
one_hot = np.array([[0, 1, 0], [0, 1, 0]])
print(f"one-hot: loss = {last.forward(scores, one_hot):.4f}")
# --8<-- [end:softmax_with_loss]
