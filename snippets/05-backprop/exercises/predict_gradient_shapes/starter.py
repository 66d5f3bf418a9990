import numpy as np

from dl_textbook.layers import Affine

X = np.ones((5, 4))
W = np.ones((4, 2))
b = np.ones(2)

# ko: (1, 2) 같은 형상을 적으세요
# en: write a shape such as (1, 2)
guess_dY = "?"
guess_dX = "?"
guess_dW = "?"
guess_db = "?"

# ko: 여기부터는 그대로 두세요
# en: leave the rest as it is
layer = Affine.from_arrays(W, b)
Y = layer.forward(X)
dY = np.ones_like(Y)
dX = layer.backward(dY)
print("dY:", guess_dY, "->", dY.shape)
print("dX:", guess_dX, "->", dX.shape)
print("dW:", guess_dW, "->", layer.grads["W"].shape)
print("db:", guess_db, "->", layer.grads["b"].shape)
