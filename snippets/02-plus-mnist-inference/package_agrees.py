import numpy as np
from digit_network import init_network, predict

from dl_textbook import weights
from dl_textbook.activations import softmax
from dl_textbook.datasets import load_mnist

_, (x_test, _) = load_mnist()
model = weights.load("mnist_mlp")
scores = model.predict(x_test)
print("scores.shape:", scores.shape)
print("same shares:", np.allclose(softmax(scores), predict(init_network(), x_test), atol=1e-5))
