"""The networks that come with the package: what their cards say is so, on the real test sets where they are present."""

import hashlib
import re

import numpy as np
import pytest

from dl_textbook import weights
from dl_textbook.datasets import MissingDataError
from tools.weights.recipes import RECIPES

LEAST = {"mnist_mlp": 0.97, "simple_convnet": 0.990, "deep_convnet": 0.9945, "sign_language_net": 0.99}
PARAMETERS = {
    "mnist_mlp": 45_360,
    "simple_convnet": 433_890,
    "deep_convnet": 123_552,
    "sign_language_net": 264_049,
}


def stated(name, what):
    return re.search(rf"^\| {what} \| `?([^|`]+?)`? \|$", weights.card(name), re.MULTILINE)[1]


def test_there_are_weights_for_each_recipe_and_no_others():
    assert weights.names() == sorted(RECIPES) == sorted(LEAST)


def test_together_they_are_small():
    assert sum(weights.path(name).stat().st_size for name in weights.names()) <= 6_000_000


@pytest.mark.parametrize("name", sorted(RECIPES))
def test_a_network_loads_and_has_the_published_number_of_parameters(name):
    assert weights.load(name).parameter_count() == PARAMETERS[name]


@pytest.mark.parametrize("name", sorted(RECIPES))
def test_the_card_is_that_of_the_file(name):
    assert stated(name, "SHA-256 of the file") == hashlib.sha256(weights.path(name).read_bytes()).hexdigest()
    assert float(stated(name, "test accuracy").split()[0]) >= LEAST[name]
    assert f"python -m tools.weights {name} --seed" in weights.card(name)


@pytest.mark.parametrize("name", sorted(RECIPES))
def test_the_accuracy_on_the_card_is_reached_on_the_real_test_set(name):
    try:
        data = RECIPES[name].data()
    except MissingDataError:
        pytest.skip(f"the data set of {name} is not on this machine")
    if data.stand_in:
        pytest.skip(f"the data set of {name} is not on this machine")
    assert hashlib.sha256(np.ascontiguousarray(data.x_train).tobytes()).hexdigest() == stated(
        name, "SHA-256 of the training samples"
    )
    accuracy = weights.load(name).accuracy(*data.test)
    assert accuracy >= LEAST[name]
    assert accuracy == pytest.approx(float(stated(name, "test accuracy").split()[0]), abs=0.0002)


def test_an_unknown_name_gets_the_closest():
    with pytest.raises(
        ValueError, match=r"unknown trained network 'deep_convnt'\. Did you mean 'deep_convnet'"
    ):
        weights.load("deep_convnt")
