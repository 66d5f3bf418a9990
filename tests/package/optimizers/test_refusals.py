"""Settings, parameters, gradients and names that cannot be meant are refused before anything has been changed."""

import math

import numpy as np
import pytest

from dl_textbook import optimizers
from dl_textbook.optimizers import SGD, AdaGrad, Adam, AdamW, Momentum, Nesterov, Optimizer, RMSProp
from tests.package.optimizers.cases import ALL, some_steps


@pytest.mark.parametrize(
    ("kind", "setting", "bad"),
    [
        (Momentum, "momentum", (-0.1, 1, 1.5, math.nan, "0.9")),
        (Nesterov, "momentum", (-0.1, 1)),
        (AdaGrad, "epsilon", (0, -1e-7, math.nan)),
        (RMSProp, "epsilon", (0,)),
        (RMSProp, "rho", (-0.1, 1)),
        (Adam, "beta1", (-0.1, 1)),
        (Adam, "beta2", (-0.1, 1, None)),
        (AdamW, "epsilon", (0,)),
        (AdamW, "weight_decay", (-0.01, math.inf)),
    ],
)
def test_settings_out_of_range_are_refused(kind, setting, bad):
    for value in bad:
        with pytest.raises(ValueError, match=rf"^{setting} was {value!r}; expected a finite number, >"):
            kind(**{setting: value})


@pytest.mark.parametrize(
    ("value", "grad", "error", "message"),
    [
        (np.ones(2), None, ValueError, "no gradient for the parameter 'b'; there are gradients for: W, B"),
        (np.ones(2), np.ones(3), ValueError, r"gradient of 'b' has shape \(3,\), the parameter \(2,\)"),
        (np.ones((2, 1)), np.ones(2), ValueError, r"has shape \(2,\), the parameter \(2, 1\)"),
        (np.ones(2, int), np.ones(2), TypeError, r"'b' is of type int64.*astype\(float\)"),
        (np.ones(2), np.ones(2, complex), TypeError, "its gradient complex128"),
        (np.ones(2), ["a", "b"], TypeError, "its gradient <U1"),
        ([1.0, 2.0], np.ones(2), TypeError, r"'b' is a list.*np.array"),
        (True, 0.5, TypeError, "'b' is a bool"),
        (np.broadcast_to(1.0, 2), np.ones(2), ValueError, "'b' is read-only"),
    ],
)
@pytest.mark.parametrize("kind", [SGD, Adam])
def test_what_cannot_be_updated_is_refused_before_anything_is_changed(kind, value, grad, error, message):
    params = {"W": np.ones(2), "b": value}
    grads = {"W": np.ones(2), "B" if grad is None else "b": np.ones(2) if grad is None else grad}
    optimizer = kind()
    with pytest.raises(error, match=message):
        optimizer.update(params, grads)
    assert params["W"].tolist() == [1, 1]
    assert optimizer.step == 0


def test_a_parameter_of_another_shape_under_a_known_name_is_refused():
    optimizer = Adam()
    some_steps(optimizer, {"W": np.ones(3)})
    with pytest.raises(
        ValueError, match=r"'W' has shape \(4,\), but had \(3,\) before. Make a new optimizer"
    ):
        some_steps(optimizer, {"W": np.ones(4)})


@pytest.mark.parametrize("kind", ALL)
def test_optimizers_are_found_by_name_in_capitals_or_not(kind):
    for name in (kind.__name__, kind.__name__.lower(), kind.__name__.upper()):
        assert type(optimizers.get(name)) is kind
    assert optimizers.get("adam") is not optimizers.get("adam")


@pytest.mark.parametrize(
    ("name", "closest"), [("rmsprpo", "rmsprop"), ("adm", "adam"), ("SGDD", "sgd"), ("nestrov", "nesterov")]
)
def test_a_misspelt_name_is_refused_with_the_closest_one(name, closest):
    with pytest.raises(
        ValueError, match=rf"^unknown optimizer '{name}'\. Did you mean '{closest}'\? Known: adagrad"
    ):
        optimizers.get(name)


def test_an_optimizer_is_passed_through_and_anything_else_refused():
    optimizer = Adam()
    assert optimizers.get(optimizer) is optimizer
    for bad in (None, 0.1, Adam, ("adam", 0.1)):
        with pytest.raises(TypeError, match="expected a name such as 'adam', or an optimizer such as"):
            optimizers.get(bad)


@pytest.mark.parametrize("kind", ALL)
def test_an_equal_optimizer_is_made_from_the_settings(kind):
    optimizer = kind(lr=0.25)
    again = kind(**optimizer.config())
    assert again.config() == optimizer.config()
    assert repr(again) == repr(optimizer)
    assert eval(repr(optimizer), {kind.__name__: kind}).config() == optimizer.config()


def test_a_rule_without_a_step_says_so():
    with pytest.raises(NotImplementedError):
        Optimizer(lr=0.1).update({"W": np.ones(1)}, {"W": np.ones(1)})


@pytest.mark.usefixtures("korean")
def test_messages_come_in_korean():
    with pytest.raises(ValueError, match=r"옵티마이저 이름 'adm'은\(는\) 없습니다"):
        optimizers.get("adm")
    with pytest.raises(ValueError, match="매개변수 'W'의 기울기가 없습니다"):
        SGD().update({"W": np.ones(1)}, {})
