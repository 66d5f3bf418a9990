"""Layers as plain values, for files: `describe` writes a layer down, `from_description` makes an equal one again.

A description names a kind of layer and its arguments; it can name no other thing, and nothing in it is executed.
"""

from typing import Any

from dl_textbook.checks import unknown_name
from dl_textbook.layers.activation import LeakyRelu, Relu, Sigmoid, Softmax, Tanh
from dl_textbook.layers.affine import Affine
from dl_textbook.layers.base import Layer, describe
from dl_textbook.layers.branches import Branches, Residual
from dl_textbook.layers.convolution import Convolution
from dl_textbook.layers.dropout import Dropout
from dl_textbook.layers.normalization import BatchNorm
from dl_textbook.layers.pooling import AveragePooling, GlobalAveragePooling, MaxPooling
from dl_textbook.layers.shape import Flatten
from dl_textbook.messages import say

__all__ = ["KINDS", "describe", "from_description"]

KINDS: dict[str, type[Layer]] = {
    kind.__name__: kind
    for kind in (
        Affine,
        AveragePooling,
        BatchNorm,
        Branches,
        Convolution,
        Dropout,
        Flatten,
        GlobalAveragePooling,
        LeakyRelu,
        MaxPooling,
        Relu,
        Residual,
        Sigmoid,
        Softmax,
        Tanh,
    )
}


def from_description(description: dict[str, Any]) -> Layer:
    """Make the layer that a description stands for, without its weights.

    Args:
        description: What `describe` returned, or the same after a way through JSON.

    Returns:
        A new layer.

    Raises:
        ValueError: If the description names an unknown kind, or arguments that this kind does not have.

    Examples:
        >>> from_description(describe(Residual([Affine(3, use_bias=False), Relu()])))
        Residual(body=[Affine(units=3, weight_init='he', use_bias=False, weight_decay=0.0), Relu()], shortcut=[])
    """
    try:
        kind, config = description["kind"], dict(description["config"])
        name, trainable = description["name"], bool(description["trainable"])
    except (KeyError, TypeError, ValueError) as error:
        raise _not_a_description(description) from error
    if not isinstance(kind, str) or kind not in KINDS:
        raise unknown_name(("layer", "층"), kind, KINDS)
    try:
        for path in {"body", "shortcut"} & config.keys():
            config[path] = [from_description(layer) for layer in config[path]]
        if "branches" in config:
            config["branches"] = [[from_description(layer) for layer in path] for path in config["branches"]]
        layer = KINDS[kind](**config, name=name)
    except TypeError as error:
        raise _not_a_description(description) from error
    if not layer.sublayers:
        layer.trainable = trainable
    return layer


def _not_a_description(given: object) -> ValueError:
    return ValueError(
        say(
            f"this does not describe a layer: {given!r}. Expected a kind, a name, whether it is trainable, and the arguments "
            "that this kind of layer takes.",
            f"층을 설명하는 값이 아닙니다: {given!r}. 종류(kind), 이름(name), 학습 여부(trainable), 그 층이 받는 인수(config)가 "
            "있어야 합니다.",
        )
    )
