"""The table of a model: what each layer gives, how many numbers it has, and what is frozen."""

import tracemalloc

import numpy as np
import pytest

from dl_textbook.layers import Affine, BatchNorm, Branches, Convolution, Layer, Relu, Residual
from dl_textbook.model import Sequential


def layers():
    return [
        Convolution(4, 3, padding=1),
        BatchNorm(),
        Residual([Convolution(4, 1)]),
        Branches([[Convolution(2, 1, use_bias=False)], []]),
    ]


TABLE = """\
name          layer        output shape  parameters
───────────────────────────────────────────────────
convolution1  Convolution  (N, 4, 8, 8)          40
batchnorm1    BatchNorm    (N, 4, 8, 8)          16
residual1     Residual     (N, 4, 8, 8)          20
branches1     Branches     (N, 6, 8, 8)           8
───────────────────────────────────────────────────
parameters: 84 (trainable 76, not trainable 8)"""


def test_every_layer_is_told_with_all_that_is_in_it():
    model = Sequential(layers(), (1, 8, 8))
    assert model.summary() == TABLE
    assert model.parameter_count() == 84


def test_what_has_not_been_built_is_told_with_the_shape_of_a_sample_and_stays_unbuilt():
    model = Sequential(layers())
    first, *others = model.summary((1, 8, 8)).rpartition("\n")
    assert first == TABLE
    assert others[1].startswith("not built yet")
    assert not model.params
    assert "?" in model.summary()


def test_frozen_layers_are_marked_and_counted_apart():
    model = Sequential(layers(), (1, 8, 8))
    model.freeze("convolution1", "residual1")
    lines = model.summary().splitlines()
    assert [line.endswith("frozen") for line in lines[2:6]] == [True, False, True, False]
    assert lines[-1] == "parameters: 84 (trainable 16, not trainable 68)"
    assert model.parameter_count(trainable=True) == 16


class Scale(Layer):
    """A layer of someone's own, which makes its parameters without telling their shapes before."""

    def build(self, input_shape, rng=None, dtype=np.float32):
        self.params = {"factor": np.ones(input_shape, dtype)}


def test_a_layer_of_ones_own_counts_once_it_is_built():
    model = Sequential([Scale(), Affine(2)], (3,), fast=False)
    assert model.summary().splitlines()[-1] == "parameters: 11 (trainable 11, not trainable 0)"


def test_a_giant_is_counted_in_no_memory():
    model = Sequential([Affine(10**6), Relu(), Affine(10**6)])
    tracemalloc.start()
    last = model.summary((10**6,)).splitlines()[-2]
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert last.startswith("parameters: 2,000,002,000,000 ")
    assert peak < 1 << 20


def test_layers_that_do_not_fit_one_another_are_told():
    with pytest.raises(ValueError, match="Affine takes one row of numbers"):
        Sequential([Convolution(2, 3), Affine(2)]).summary((1, 8, 8))
