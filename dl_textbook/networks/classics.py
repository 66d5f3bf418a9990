"""Networks that made history: LeNet (1998), AlexNet (2012), VGG16 (2014)."""

from __future__ import annotations

import numpy as np
from numpy.typing import DTypeLike

from dl_textbook.checks import Rng, unknown_name
from dl_textbook.layers import Affine, AveragePooling, Convolution, Dropout, Flatten, Layer, MaxPooling, Relu
from dl_textbook.layers.base import Shape
from dl_textbook.model.archive import FilePath
from dl_textbook.model.keras import load_keras
from dl_textbook.model.sequential import Sequential
from dl_textbook.networks.dense import ACTIVATIONS
from dl_textbook.networks.imagenet import CLASSES, ImageNetClassifier, published_weights


class LeNet(Sequential):
    """LeNet-5: two convolutions, each followed by a layer that halves the image, then three affine layers.

    6 filters of 5×5, average pooling, 16 filters of 5×5, average pooling, 120, 84, 10 neurons. Digits of 28×28 are padded to the 32×32
    of the paper. 61,706 parameters: those of the usual form, in which every filter of the second convolution sees all 6
    maps. The paper's network connected only some of them, learned a factor and a bias for each pooled map, and compared
    its last layer with drawn digits: 60,000 parameters. Today one would take ReLU and max pooling.

    Args:
        input_shape: The shape of one image: (channels, height, width).
        classes: How many scores come out.
        activation: `"tanh"`, as in the paper up to a factor, `"sigmoid"`, `"relu"` or `"leaky_relu"`.
        max_pooling: Whether pooling keeps the largest number instead of the mean.
        rng: A generator or a seed for the weights.
        dtype: What everything is computed in.
        fast: Whether the engine computes the layers, see `Sequential`.

    Raises:
        ValueError: If a size is no positive whole number, the images are too small, or a name is unknown.

    Examples:
        >>> net = LeNet(rng=0)
        >>> net.parameter_count()
        61706
        >>> net.predict(np.zeros((2, 1, 28, 28))).shape
        (2, 10)

    Source: Y. LeCun, L. Bottou, Y. Bengio and P. Haffner, “Gradient-based learning applied to document recognition” (1998).
    """

    def __init__(
        self,
        input_shape: Shape = (1, 28, 28),
        classes: int = 10,
        *,
        activation: str = "tanh",
        max_pooling: bool = False,
        rng: Rng = None,
        dtype: DTypeLike = np.float32,
        fast: bool = True,
    ) -> None:
        if activation not in ACTIVATIONS:
            raise unknown_name(("activation", "활성화 함수"), activation, ACTIVATIONS)
        squash, weight_init = ACTIVATIONS[activation]
        pooling = MaxPooling if max_pooling else AveragePooling
        layers: list[Layer] = []
        for filters, padding in ((6, 2), (16, 0)):
            layers += [
                Convolution(filters, 5, padding=padding, weight_init=weight_init),
                squash(),
                pooling(2),
            ]
        layers.append(Flatten())
        for units in (120, 84):
            layers += [Affine(units, weight_init), squash()]
        layers.append(Affine(classes, weight_init))
        super().__init__(layers, input_shape, rng=rng, dtype=dtype, fast=fast)


class AlexNet(Sequential):
    """AlexNet on one GPU: five convolutions, three poolings with overlap, three affine layers, ReLU and dropout.

    This is the one-column form of 2014 (64, 192, 384, 256, 256 filters, no response normalization): 61,100,840 parameters,
    and those of torchvision's AlexNet, layer for layer. The form of 2012 was split over two GPUs and had 60 million.

    The parameters (244 MB) are made when the first batch or `build((3, 224, 224))` asks for them.

    Args:
        classes: How many scores come out.
        dropout: The share of the affine layers' inputs that is dropped while training.
        rng: A generator or a seed for the weights and the dropout.
        dtype: What everything is computed in.
        fast: Whether the engine computes the layers, see `Sequential`.

    Raises:
        ValueError: If `classes` is no positive whole number, or `dropout` is out of range.

    Examples:
        >>> import math
        >>> from dl_textbook.model.shapes import array_shapes
        >>> sum(map(math.prod, array_shapes(AlexNet().layers, (3, 224, 224)).values()))
        61100840

    Source: A. Krizhevsky, I. Sutskever and G. Hinton, “ImageNet classification with deep convolutional neural networks” (2012);
    A. Krizhevsky, “One weird trick for parallelizing convolutional neural networks” (2014).
    """

    def __init__(
        self,
        classes: int = CLASSES,
        *,
        dropout: float = 0.5,
        rng: Rng = None,
        dtype: DTypeLike = np.float32,
        fast: bool = True,
    ) -> None:
        layers = [
            Convolution(64, 11, stride=4, padding=2),
            Relu(),
            MaxPooling(3, stride=2),
            Convolution(192, 5, padding=2),
            Relu(),
            MaxPooling(3, stride=2),
            Convolution(384, 3, padding=1),
            Relu(),
            Convolution(256, 3, padding=1),
            Relu(),
            Convolution(256, 3, padding=1),
            Relu(),
            MaxPooling(3, stride=2),
            Flatten(),
            Dropout(dropout),
            Affine(4096),
            Relu(),
            Dropout(dropout),
            Affine(4096),
            Relu(),
            Affine(classes),
        ]
        super().__init__(layers, rng=rng, dtype=dtype, fast=fast)


class VGG16(ImageNetClassifier):
    """VGG16: thirteen convolutions of 3×3 in five blocks, each block followed by pooling, then three affine layers.

    64-64, 128-128, 256-256-256, 512-512-512, 512-512-512 filters; 4096, 4096, 1000 neurons. 138,357,544 parameters, of which the first
    affine layer has 102,764,544. The layers are named as in Keras.

    Without `weights`, the parameters (553 MB) are made when the first batch or `build((3, 224, 224))` asks for them.

    Args:
        classes: How many scores come out; 1,000 for the published weights.
        weights: None to start from random ones; `"imagenet"` for the published ones, which are taken from the data folder or
            downloaded (553 MB); or a file that Keras wrote (HDF5).
        width: How many filters the first block has; the others have 2, 4, 8 and 8 times as many. 64 in the paper.
        units: How many neurons the hidden affine layers have. 4096 in the paper.
        input_shape: The shape of one image: (channels, height, width).
        rng: A generator or a seed for what is random.
        dtype: What everything is computed in.
        fast: Whether the engine computes the layers, see `Sequential`.

    Raises:
        FileNotFoundError: If there is no such file of weights.
        ImportError: If there are weights to load and the package `h5py` is missing.
        ValueError: If a size is no positive whole number, or the weights are damaged or do not fit.
        dl_textbook.datasets.MissingDataError: If the published weights are not there and can't be downloaded.

    Examples:
        >>> import math
        >>> from dl_textbook.model.shapes import array_shapes
        >>> sum(map(math.prod, array_shapes(VGG16().layers, (3, 224, 224)).values()))
        138357544

    Source: K. Simonyan and A. Zisserman, “Very deep convolutional networks for large-scale image recognition” (2014).
    """

    channel_mean = (103.939, 116.779, 123.68)

    def __init__(
        self,
        classes: int = CLASSES,
        *,
        weights: FilePath | None = None,
        width: int = 64,
        units: int = 4096,
        input_shape: Shape = (3, 224, 224),
        rng: Rng = None,
        dtype: DTypeLike = np.float32,
        fast: bool = True,
    ) -> None:
        layers: list[Layer] = []
        for block, (times, convolutions) in enumerate(((1, 2), (2, 2), (4, 3), (8, 3), (8, 3)), start=1):
            for number in range(1, convolutions + 1):
                name = f"block{block}_conv{number}"
                layers += [Convolution(times * width, 3, padding=1, name=name), Relu()]
            layers.append(MaxPooling(2, name=f"block{block}_pool"))
        layers.append(Flatten(name="flatten"))
        for name in ("fc1", "fc2"):
            layers += [Affine(units, name=name), Relu()]
        layers.append(Affine(classes, name="predictions"))
        super().__init__(layers, rng=rng, dtype=dtype, fast=fast)
        if weights is not None:
            path = published_weights("vgg16") if weights == "imagenet" else weights
            load_keras(path, self.layers, input_shape, dtype)
            self.build(input_shape)
