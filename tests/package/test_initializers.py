"""Initial weights have the spread that their rule says, come from the generator given, and keep the type asked for."""

import json
import math

import numpy as np
import pytest

from dl_textbook.activations import relu
from dl_textbook.initializers import constant, get, glorot, he, normal, xavier

SPREAD = [
    (0.01, 0.01),
    (2, 2),
    (("normal", 0.3), 0.3),
    ("xavier", 1 / math.sqrt(400)),
    ("he", math.sqrt(2 / 400)),
    ("glorot", math.sqrt(2 / (400 + 100))),
]


def draw(spec, shape=(400, 100), fan_in=400, fan_out=100, seed=0, dtype=np.float32):
    return get(spec)(shape, fan_in, fan_out, np.random.default_rng(seed), dtype)


@pytest.mark.parametrize(("spec", "std"), SPREAD)
def test_weights_are_normal_with_the_spread_of_the_rule(spec, std):
    weights = draw(spec, dtype=np.float64)
    # 40,000 draws: the bounds are six standard errors wide.
    assert weights.std() == pytest.approx(std, rel=6 / math.sqrt(2 * weights.size))
    assert abs(weights.mean()) < 6 * std / math.sqrt(weights.size)
    assert np.mean(np.abs(weights) < std) == pytest.approx(0.6827, abs=0.015)


def test_he_keeps_the_size_of_activations_through_relus_and_a_small_spread_does_not():
    rng = np.random.default_rng(0)

    def last_layer(spec):
        x = rng.normal(size=(1000, 100))
        for _ in range(5):
            x = relu(x @ get(spec)((100, 100), 100, 100, rng, np.float64))
        return x.std()

    assert 0.6 < last_layer("he") < 1.2
    assert last_layer(0.01) < 1e-5


@pytest.mark.parametrize(("spec", "value"), [("zeros", 0), ("ones", 1), (("constant", -0.5), -0.5)])
def test_constant_weights_are_all_alike(spec, value):
    assert draw(spec, (2, 3)).tolist() == [[value] * 3] * 2


@pytest.mark.parametrize("spec", [spec for spec, _ in SPREAD] + ["zeros", "ones", ("constant", 3)])
@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64])
def test_weights_have_the_shape_and_type_asked_for(spec, dtype):
    weights = draw(spec, (2, 3, 5), dtype=dtype)
    assert weights.shape == (2, 3, 5)
    assert weights.dtype == dtype


@pytest.mark.parametrize("spec", [spec for spec, _ in SPREAD])
def test_the_seed_decides(spec):
    np.testing.assert_array_equal(draw(spec), draw(spec))
    assert not np.array_equal(draw(spec), draw(spec, seed=1))


def test_names_are_found_in_capitals_too():
    assert get("He") is he
    assert get("XAVIER") is xavier
    assert get("glorot") is glorot


@pytest.mark.parametrize("spec", [0.01, "he", "zeros", ("constant", 0.5), ("normal", 0.1)])
def test_a_spec_survives_being_kept_as_json(spec):
    np.testing.assert_array_equal(draw(json.loads(json.dumps(spec))), draw(spec))


def test_a_function_of_ones_own_will_do():
    def ramp(shape, fan_in, fan_out, rng, dtype):
        return np.arange(np.prod(shape), dtype=dtype).reshape(shape) / fan_in

    assert draw(ramp, (1, 2), fan_in=2).tolist() == [[0, 0.5]]


# Bad input


@pytest.mark.parametrize(
    ("name", "closest"), [("hee", "he"), ("xavir", "xavier"), ("zero", "zeros"), ("gloro", "glorot")]
)
def test_an_unknown_name_is_refused_with_the_closest_one(name, closest):
    with pytest.raises(
        ValueError, match=rf"^unknown initializer '{name}'\. Did you mean '{closest}'\? Known: "
    ):
        get(name)


def test_an_unknown_name_with_a_number_is_refused_too():
    with pytest.raises(ValueError, match=r"'norml'\. Did you mean 'normal'\? Known: constant, normal"):
        get(("norml", 0.1))
    with pytest.raises(ValueError, match="Known: constant, normal"):
        get(("he", 0.1))


@pytest.mark.parametrize("name", ["normal", "constant"])
def test_a_rule_that_needs_a_number_says_so(name):
    with pytest.raises(ValueError, match=rf"needs a number: give \('{name}', 0.01\)"):
        get(name)


@pytest.mark.parametrize("std", [-0.01, math.nan, math.inf, True, "0.01", None])
def test_a_spread_that_is_none_is_refused(std):
    with pytest.raises(ValueError, match=r"^std was .*finite number, >= 0"):
        normal(std)
    with pytest.raises((ValueError, TypeError)):
        get(std)


def test_a_constant_that_is_none_is_refused():
    with pytest.raises(ValueError, match=r"^value was nan"):
        constant(math.nan)
    with pytest.raises(ValueError, match=r"^value was 'x'"):
        get(("constant", "x"))


@pytest.mark.parametrize("spec", [None, (), ("normal",), ("normal", 1, 2), (0.1, "normal"), {"std": 1}, 1j])
def test_what_describes_no_weights_is_refused(spec):
    with pytest.raises(TypeError, match="expected a number, a name, a pair"):
        get(spec)


@pytest.mark.parametrize("rule", [xavier, he, glorot])
def test_a_layer_without_inputs_is_refused(rule):
    with pytest.raises(ValueError, match="fan_in was 0"):
        rule((0, 3), 0, 3, np.random.default_rng(0), np.float32)
