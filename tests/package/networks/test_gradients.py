"""Every network's backpropagation agrees with numerical gradients, through the engine and through the layers themselves."""

import numpy as np
import pytest

from dl_textbook.gradients import check_gradients
from dl_textbook.layers import Dropout
from dl_textbook.networks import (
    VGG16,
    AlexNet,
    DeepConvNet,
    LeNet,
    MultiLayerNet,
    ResNet,
    SignLanguageNet,
    SimpleConvNet,
    SqueezeNet,
    TwoLayerNet,
)

OPTIONS = {"rng": 0, "dtype": np.float64}


def built(model, input_shape):
    """Networks for photographs wait for the first one; a small one will do."""
    model.build(input_shape)
    return model


NETWORKS = {
    "two_layer": lambda **o: TwoLayerNet(6, 5, 3, weight_init=0.5, **o),
    "multi_layer": lambda **o: MultiLayerNet(6, [5, 4, 4], 3, weight_decay=0.1, **o),
    "batch_norm": lambda **o: MultiLayerNet(6, [5, 4, 4], 3, batch_norm=True, dropout=0.3, **o),
    "simple_conv": lambda **o: SimpleConvNet((1, 10, 10), filters=4, weight_decay=0.1, **o),
    "deep_conv": lambda **o: DeepConvNet((1, 8, 8), hidden_size=6, **o),
    "lenet": lambda **o: LeNet(**o),
    "alex": lambda **o: built(AlexNet(3, **o), (3, 63, 63)),
    "vgg": lambda **o: built(VGG16(3, width=2, units=5, input_shape=(3, 32, 32), **o), (3, 32, 32)),
    "squeeze": lambda **o: built(SqueezeNet(3, **o), (3, 31, 31)),
    "resnet": lambda **o: ResNet((1, 8, 8), **o),
    "sign_language": lambda **o: SignLanguageNet((1, 6, 6), 5, **o),
}


LARGE = {
    "alex",
    "squeeze",
}  # through the engine only: their layers were all checked above, and would take minutes


@pytest.mark.parametrize(
    ("name", "fast"),
    [(name, fast) for name in NETWORKS for fast in (True, False) if fast or name not in LARGE],
)
def test_backpropagation_agrees_with_numerical_gradients(name, fast):
    model = NETWORKS[name](**OPTIONS, fast=fast)
    for layer in model.layers:
        if isinstance(layer, Dropout):
            layer.ratio = 0.0  # a new draw for each loss would make every loss another one
    rng = np.random.default_rng(1)
    # Only a few samples, so that hardly a sum lies within h of a kink; the seeds are chosen so that none does.
    x = rng.normal(size=(3, *model.input_shape))
    t = rng.integers(0, 3, 3)
    # Biases of 0 lie on ReLU's kink where an input is all 0.
    for parameter in model.params.values():
        parameter += 0.01 * rng.normal(size=parameter.shape)

    def loss():
        return model.loss_layer.forward(model.forward(x, training=True), t) + model.penalty()

    check = check_gradients(
        loss, model.params, model.gradient(x, t), sample=1 if model.parameter_count() > 1e6 else 6
    )
    assert check.relative_error < 1e-6, check
