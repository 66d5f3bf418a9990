"""The layers of neural networks, as the book builds them: to be read.

Each computes its output in `forward`, and in `backward` passes the gradient of the loss on to what came before.
They take batches: rows (N, features) or images (N, channels, height, width).

Examples:
    >>> import numpy as np
    >>> from dl_textbook.layers import Affine, Relu, SoftmaxWithLoss
    >>> hidden, relu, last, loss = Affine(50), Relu(), Affine(10), SoftmaxWithLoss()
    >>> hidden.build((784,), rng=0)
    >>> last.build((50,), rng=1)
    >>> x, t = np.ones((100, 784), np.float32), np.zeros(100, int)
    >>> loss.forward(last.forward(relu.forward(hidden.forward(x))), t) > 0
    True
    >>> hidden.backward(relu.backward(last.backward(loss.backward()))).shape
    (100, 784)
"""

from dl_textbook.layers.activation import LeakyRelu, Relu, Sigmoid, Softmax, Tanh
from dl_textbook.layers.affine import Affine
from dl_textbook.layers.base import Layer
from dl_textbook.layers.branches import Branches, Residual
from dl_textbook.layers.convolution import Convolution
from dl_textbook.layers.description import describe, from_description
from dl_textbook.layers.dropout import Dropout
from dl_textbook.layers.im2col import col2im, convolve_naive, im2col, im2col_naive
from dl_textbook.layers.loss import Loss, MeanSquaredLoss, SigmoidWithLoss, SoftmaxWithLoss
from dl_textbook.layers.nodes import AddLayer, MulLayer
from dl_textbook.layers.normalization import BatchNorm
from dl_textbook.layers.pooling import AveragePooling, GlobalAveragePooling, MaxPooling
from dl_textbook.layers.shape import Flatten

__all__ = [
    "AddLayer",
    "Affine",
    "AveragePooling",
    "BatchNorm",
    "Branches",
    "Convolution",
    "Dropout",
    "Flatten",
    "GlobalAveragePooling",
    "Layer",
    "LeakyRelu",
    "Loss",
    "MaxPooling",
    "MeanSquaredLoss",
    "MulLayer",
    "Relu",
    "Residual",
    "Sigmoid",
    "SigmoidWithLoss",
    "Softmax",
    "SoftmaxWithLoss",
    "Tanh",
    "col2im",
    "convolve_naive",
    "describe",
    "from_description",
    "im2col",
    "im2col_naive",
]
