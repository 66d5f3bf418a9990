"""Paths through layers: sums and joins by hand, freezing all at once, and shapes that do not fit together."""

import numpy as np
import pytest

from dl_textbook.layers import (
    Affine,
    BatchNorm,
    Branches,
    Convolution,
    Dropout,
    GlobalAveragePooling,
    Relu,
    Residual,
)


def doubling():
    return Affine.from_arrays(np.array([[2.0, 0.0], [0.0, 2.0]]))


def test_a_residual_adds_its_input():
    layer = Residual([doubling()])
    np.testing.assert_array_equal(layer.forward(np.array([[1.0, 5.0]])), [[3, 15]])
    np.testing.assert_array_equal(layer.backward(np.array([[1.0, 10.0]])), [[3, 30]])


def test_a_shortcut_may_change_the_shape_too():
    layer = Residual([Convolution(8, 3, stride=2, padding=1), BatchNorm()], [Convolution(8, 1, stride=2)])
    layer.build((4, 7, 7), rng=0)
    assert layer.output_shape((4, 7, 7)) == (8, 4, 4)
    assert layer.forward(np.ones((2, 4, 7, 7), np.float32), training=True).shape == (2, 8, 4, 4)


def test_branches_lie_side_by_side():
    layer = Branches([[], [doubling()]])
    np.testing.assert_array_equal(layer.forward(np.array([[1.0, 5.0]])), [[1, 5, 2, 10]])
    np.testing.assert_array_equal(layer.backward(np.array([[1.0, 0.0, 0.0, 100.0]])), [[1, 200]])
    assert layer.output_shape((2,)) == (4,)


def test_the_same_seed_does_not_make_the_layers_inside_alike():
    layer = Residual([Affine(3), Affine(3)])
    layer.build((3,), rng=0)
    first, second = layer.sublayers
    assert (first.params["W"] != second.params["W"]).all()


def test_training_reaches_the_layers_inside():
    layer = Residual([Dropout(0.5, rng=0)])
    x = np.ones((10, 10))
    assert set(np.unique(layer.forward(x, training=True))) == {1, 3}
    assert set(np.unique(layer.forward(x))) == {2}


def test_the_penalty_is_that_of_all_layers_inside():
    inside = [Affine(2, weight_decay=0.1), Affine(2, weight_decay=0.2)]
    layer = Residual([inside[0], Branches([[inside[1]]])])
    layer.build((2,), rng=0)
    assert layer.penalty() == pytest.approx(inside[0].penalty() + inside[1].penalty())
    assert layer.penalty() > 0


def test_freezing_the_whole_freezes_every_part():
    layer = Branches([[Affine(2)], [Residual([Affine(2), BatchNorm()])]])
    assert layer.trainable
    layer.trainable = False
    inner = layer.sublayers[1].sublayers
    assert [part.trainable for part in inner] == [False, False]
    inner[0].trainable = True
    assert layer.trainable


def test_the_layers_are_shown_inside():
    assert repr(Residual([Relu()], [Relu()])) == "Residual(body=[Relu()], shortcut=[Relu()])"
    assert repr(Branches([[Relu()], []])) == "Branches([[Relu()], []])"


# Bad input


def test_a_residual_whose_paths_differ_says_so_when_it_is_built():
    layer = Residual([Convolution(8, 3, stride=2, padding=1)])
    with pytest.raises(
        ValueError, match=r"body gives \(8, 4, 4\) and the shortcut \(4, 7, 7\)\. Put a layer in the shortcut"
    ):
        layer.build((4, 7, 7))
    assert not layer.sublayers[0].params  # nothing is half built


@pytest.mark.parametrize("shapes", [[[Convolution(2, 3)], []], [[GlobalAveragePooling()], []]])
def test_branches_that_do_not_fit_together_say_so_when_they_are_built(shapes):
    with pytest.raises(ValueError, match=r"side by side along the channels, .*they have the shapes \[\("):
        Branches(shapes).build((4, 7, 7))


def test_no_branch_at_all_is_refused():
    with pytest.raises(ValueError, match=r"Branches was given no branch"):
        Branches([])
