"""Optimizers make the steps that their formulas say, in place, in the parameters' own precision, and can be resumed."""

import io
import math
import pickle
import re

import numpy as np
import pytest

from dl_textbook import optimizers, schedules
from dl_textbook.optimizers import SGD, AdaGrad, Adam, AdamW, Momentum, Nesterov, Optimizer, RMSProp
from dl_textbook.optimizers.base import BLOCK

ALL = [SGD, Momentum, Nesterov, AdaGrad, RMSProp, Adam, AdamW]


def textbook(kind, lr):
    """The steps of each rule on one number, as the formula in its docstring has them."""
    w = g = v = m = h = 0.0
    for t in range(1, 10**6):
        w, g = yield
        if kind is SGD:
            w -= lr * g
        elif kind is Momentum:
            v = 0.9 * v - lr * g
            w += v
        elif kind is Nesterov:
            v = 0.9 * v - lr * g
            w += 0.9 * v - lr * g
        elif kind is AdaGrad:
            h += g * g
            w -= lr * g / (math.sqrt(h) + 1e-7)
        elif kind is RMSProp:
            h = 0.9 * h + 0.1 * g * g
            w -= lr * g / (math.sqrt(h) + 1e-7)
        else:
            if kind is AdamW:
                w -= lr * 0.01 * w
            m = 0.9 * m + 0.1 * g
            h = 0.999 * h + 0.001 * g * g
            w -= lr * (m / (1 - 0.9**t)) / (math.sqrt(h / (1 - 0.999**t)) + 1e-8)
        yield w


def descend(optimizer, steps=30):
    """Walk down x²/20 + y² from (-7, 2); the way the book does it, with plain numbers in the dictionary."""
    params = {"x": -7.0, "y": 2.0}
    for _ in range(steps):
        optimizer.update(params, {"x": params["x"] / 10, "y": 2 * params["y"]})
    return params["x"], params["y"]


def some_steps(optimizer, params, steps=5, seed=1):
    rng = np.random.default_rng(seed)
    for _ in range(steps):
        optimizer.update(params, {name: rng.normal(size=np.shape(value)) for name, value in params.items()})


# The steps


@pytest.mark.parametrize("kind", ALL)
def test_each_number_goes_the_way_of_the_formula(kind):
    rng = np.random.default_rng(0)
    params = {"W": rng.normal(size=(2, 3))}
    expected = params["W"].copy()
    rules = [textbook(kind, 0.05) for _ in range(6)]
    optimizer = kind(lr=0.05)
    for _ in range(20):
        grad = rng.normal(size=(2, 3)) * 10.0 ** rng.integers(-6, 3)
        for place, rule in enumerate(rules):
            next(rule)
            expected.flat[place] = rule.send((expected.flat[place], grad.flat[place]))
        optimizer.update(params, {"W": grad})
        np.testing.assert_allclose(params["W"], expected, rtol=1e-12)


@pytest.mark.parametrize(
    ("optimizer", "end", "height"),
    [
        (SGD(0.95), (-0.350, 0.0848), 0.0133),
        (Momentum(0.1), (0.896, 0.0881), 0.0479),
        (AdaGrad(1.5), (-0.120, 2.5e-17), 0.00072),
        (Adam(0.3), (0.136, 0.318), 0.102),
    ],
)
def test_the_walks_of_the_book_end_where_the_book_says(optimizer, end, height):
    x, y = descend(optimizer)
    assert (x, y) == pytest.approx(end, rel=0.02, abs=5e-4 * abs(end[0]))
    assert y == pytest.approx(end[1], rel=0.02)
    assert x**2 / 20 + y**2 == pytest.approx(height, rel=0.02)


def test_nesterov_takes_the_new_velocity():
    # By hand, with lr 0.5, momentum 0.5 and the gradient 1: v = -0.5, step 0.5·(-0.5) - 0.5; then v = -0.75.
    params, optimizer = {"W": np.zeros(1)}, Nesterov(lr=0.5, momentum=0.5)
    optimizer.update(params, {"W": np.ones(1)})
    assert params["W"] == -0.75
    optimizer.update(params, {"W": np.ones(1)})
    assert params["W"] == -0.75 - 0.875


def test_momentum_of_none_is_plain_descent():
    assert descend(Momentum(0.5, momentum=0)) == descend(SGD(0.5)) == descend(Nesterov(0.5, momentum=0))


def test_the_first_step_of_adam_has_the_length_of_the_learning_rate_whatever_the_gradient():
    params = {"W": np.zeros(3)}
    Adam(lr=0.01).update(params, {"W": np.array([1e-3, -5.0, 1e6])})
    np.testing.assert_allclose(params["W"], [-0.01, 0.01, -0.01], rtol=2e-5)


def test_epsilon_stands_outside_the_root():
    params = {"W": np.zeros(1)}
    AdaGrad(lr=1, epsilon=0.5).update(params, {"W": np.array([2.0])})
    assert params["W"] == pytest.approx(-2 / 2.5)
    params = {"W": np.zeros(1)}
    RMSProp(lr=1, rho=0.75, epsilon=0.5).update(params, {"W": np.array([2.0])})
    assert params["W"] == pytest.approx(-2 / (1 + 0.5))
    params = {"W": np.zeros(1)}
    Adam(lr=1, epsilon=0.5).update(params, {"W": np.array([2.0])})
    assert params["W"] == pytest.approx(-2 / 2.5)


def test_weight_decay_acts_beside_the_gradient():
    params = {"W": np.array([4.0])}
    AdamW(lr=0.1, weight_decay=0.5).update(params, {"W": np.zeros(1)})
    assert params["W"] == pytest.approx(4 * (1 - 0.05))


@pytest.mark.parametrize("kind", ALL)
def test_no_gradient_no_step(kind):
    params = {"W": np.array([1.0, -2.0])}
    settings = {"weight_decay": 0} if kind is AdamW else {}
    kind(**settings).update(params, {"W": np.zeros(2)})
    assert params["W"].tolist() == [1, -2]


# In place, in blocks, in the parameters' own precision


@pytest.mark.parametrize("kind", ALL)
def test_parameters_are_changed_in_place_and_gradients_are_not(kind):
    W, grad = np.ones((3, 2)), np.full((3, 2), 0.5)
    view = W[0]
    kind().update({"W": W}, {"W": grad})
    assert (view < 1).all()
    assert (grad == 0.5).all()


@pytest.mark.parametrize("kind", ALL)
def test_float32_stays_float32_even_when_gradient_and_rate_are_float64(kind):
    W = np.ones(4, np.float32)
    optimizer = kind(lr=np.float64(0.1))
    optimizer.update({"W": W}, {"W": np.full(4, 0.25)})
    assert W.dtype == np.float32
    assert all(array.dtype in (np.float32, np.int64) for array in optimizer.state_dict().values())


@pytest.mark.parametrize("kind", ALL)
@pytest.mark.parametrize("size", [1, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK + 7])
def test_every_number_is_changed_exactly_once_wherever_blocks_end(kind, size):
    params = {"W": np.ones(size, np.float32)}
    optimizer = kind(lr=0.125)
    for _ in range(2):
        optimizer.update(params, {"W": np.full(size, 0.5, np.float32)})
    single = {"W": np.ones(1, np.float32)}
    optimizer = kind(lr=0.125)
    for _ in range(2):
        optimizer.update(single, {"W": np.full(1, 0.5, np.float32)})
    # A few processors round the rest of a block differently from its body: compare to the last digits.
    np.testing.assert_allclose(params["W"], single["W"][0], rtol=3e-7)


@pytest.mark.parametrize("kind", ALL)
@pytest.mark.parametrize(
    "lay", [np.asfortranarray, lambda W: np.repeat(W, 2, axis=1)[:, ::2], lambda W: W[::-1, ::-1]], ids="FSR"
)
def test_arrays_that_do_not_lie_in_one_piece_are_changed_too(kind, lay):
    start = np.arange(12.0).reshape(3, 4) / 8
    plain, laid = {"W": start.copy()}, {"W": lay(start.copy())}
    reference = {"W": laid["W"].copy()}
    given = laid["W"]
    some_steps(kind(), reference)
    some_steps(kind(), laid)
    assert laid["W"] is given
    np.testing.assert_array_equal(laid["W"], reference["W"])
    assert not np.array_equal(laid["W"], lay(plain["W"]))


@pytest.mark.parametrize("kind", ALL)
def test_plain_numbers_are_replaced_in_the_dictionary(kind):
    arrays, numbers = {"b": np.array(2.0)}, {"b": 2, "c": 2.0, "d": np.float32(2)}
    kind().update(arrays, {"b": np.array(0.5)})
    kind().update(numbers, {"b": 0.5, "c": 0.5, "d": 0.5})
    assert numbers["b"] == numbers["c"] == arrays["b"] < 2
    assert type(numbers["b"]) is float
    assert numbers["d"] == pytest.approx(numbers["c"], rel=1e-6)


def test_many_parameters_each_have_their_own_memory():
    together = {"W": np.array([1.0]), "b": np.array([[5.0, 6.0]])}
    apart = {name: value.copy() for name, value in together.items()}
    optimizer, one, other = Adam(), Adam(), Adam()
    for step in (1.0, -3.0, 2.0):
        optimizer.update(together, {"W": np.array([step]), "b": np.array([[0.1, step]])})
        one.update({"W": apart["W"]}, {"W": np.array([step])})
        other.update({"b": apart["b"]}, {"b": np.array([[0.1, step]])})
    for name, value in together.items():
        np.testing.assert_array_equal(value, apart[name])


def test_no_parameters_are_nothing_to_do_and_other_gradients_are_ignored():
    optimizer = SGD()
    optimizer.update({}, {"W": np.ones(2)})
    params = {"empty": np.empty((0, 3))}
    optimizer.update(params, {"empty": np.empty((0, 3)), "other": np.ones(1)})
    assert optimizer.step == 2


# The learning rate


def test_a_schedule_is_asked_for_each_step():
    asked = []

    def schedule(step):
        asked.append(step)
        return 0.5 if step < 2 else 0.25

    params, optimizer = {"W": np.array([0.0])}, SGD(lr=schedule)
    ends = []
    for _ in range(4):
        optimizer.update(params, {"W": np.array([-1.0])})
        ends.append(params["W"].item())
    assert ends == [0.5, 1.0, 1.25, 1.5]
    assert asked == [0, 1, 2, 3]


def test_schedules_of_the_package_will_do():
    optimizer = Adam(lr=schedules.cosine(0.001, steps=1000))
    assert optimizer.current_lr == 0.001
    optimizer.step = 500
    assert optimizer.current_lr == pytest.approx(0.0005)
    optimizer.step = 2000
    some_steps(optimizer, {"W": np.ones(2)}, steps=1)  # a rate of 0 is a step, if a short one


def test_the_rate_may_be_changed_on_the_way():
    params, optimizer = {"W": np.array([0.0])}, SGD(lr=1)
    optimizer.update(params, {"W": np.array([-1.0])})
    optimizer.lr = 0.5
    optimizer.update(params, {"W": np.array([-1.0])})
    assert params["W"] == 1.5
    with pytest.raises(ValueError, match=r"^lr was -1"):
        optimizer.lr = -1


@pytest.mark.parametrize("kind", ALL)
@pytest.mark.parametrize("lr", [0, -0.1, math.nan, math.inf, "0.1", None, True])
def test_a_learning_rate_that_is_none_is_refused(kind, lr):
    with pytest.raises(ValueError, match=r"^lr was .*expected a finite number, > 0"):
        kind(lr=lr)


@pytest.mark.parametrize("rate", [-0.1, math.nan, math.inf, None, "fast"])
def test_a_schedule_that_gives_no_rate_is_refused_at_that_step(rate):
    params, optimizer = {"W": np.array([1.0])}, SGD(lr=lambda step: 0.1 if step < 3 else rate)
    some_steps(optimizer, params, steps=3)
    before = params["W"].copy()
    with pytest.raises(ValueError, match=r"^the schedule's learning rate for step 3 was .*>= 0"):
        some_steps(optimizer, params, steps=1)
    assert params["W"] == before
    assert optimizer.step == 3


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


# Bad parameters and gradients: nothing has been changed when they are refused


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


# Checkpoints


@pytest.mark.parametrize("kind", ALL)
def test_training_goes_on_from_a_checkpoint_as_if_nothing_had_happened(kind):
    start = {"W": np.ones((2, 3)), "affine1.b": np.ones(3)}
    through = {name: value.copy() for name, value in start.items()}
    optimizer = kind(lr=schedules.cosine(0.1, steps=10))
    some_steps(optimizer, through, seed=1)
    file = io.BytesIO()
    np.savez(file, **optimizer.state_dict())
    resumed = {name: value.copy() for name, value in through.items()}
    some_steps(optimizer, through, seed=2)

    file.seek(0)
    again = kind(lr=schedules.cosine(0.1, steps=10))
    with np.load(file, allow_pickle=False) as state:
        again.load_state_dict(state)
    assert again.step == 5
    some_steps(again, resumed, seed=2)
    for name, value in through.items():
        np.testing.assert_array_equal(resumed[name], value)


def test_a_checkpoint_is_a_copy():
    optimizer = Momentum()
    some_steps(optimizer, {"W": np.ones(2)})
    state = optimizer.state_dict()
    before = state["velocity.W"].copy()
    some_steps(optimizer, {"W": np.ones(2)})
    np.testing.assert_array_equal(state["velocity.W"], before)
    optimizer.load_state_dict(state)
    some_steps(optimizer, {"W": np.ones(2)})
    np.testing.assert_array_equal(state["velocity.W"], before)


def test_a_checkpoint_in_float64_goes_on_in_float32():
    optimizer = Adam()
    some_steps(optimizer, {"W": np.ones(2)})
    again = Adam()
    again.load_state_dict(optimizer.state_dict())
    some_steps(again, {"W": np.ones(2, np.float32)})
    assert again.state_dict()["mean.W"].dtype == np.float32


def test_a_checkpoint_may_lie_in_memory_as_it_likes():
    optimizer, again = Momentum(), Momentum()
    params = {"W": np.ones((2, 3))}
    some_steps(optimizer, params)
    copy = {"W": params["W"].copy()}
    again.load_state_dict({key: np.asfortranarray(value) for key, value in optimizer.state_dict().items()})
    some_steps(optimizer, params)
    some_steps(again, copy)
    np.testing.assert_array_equal(copy["W"], params["W"])


@pytest.mark.parametrize(
    "state",
    [
        {},
        {"velocity.W": np.ones(2)},
        {"step": np.array(-1), "velocity.W": np.ones(2)},
        {"step": np.array(1.5), "velocity.W": np.ones(2)},
        {"step": np.array([1, 2]), "velocity.W": np.ones(2)},
        {"step": np.array(1), "mean.W": np.ones(2), "squares.W": np.ones(2)},
        {"step": np.array(1), "velocity.W": np.ones(2), "W": np.ones(2)},
        {"step": np.array(1), "velocity.W": np.ones(2, int)},
        {"step": np.array(1), "velocity.W": np.array(["a", "b"])},
    ],
)
def test_a_state_that_is_not_of_this_kind_is_refused(state):
    optimizer = Momentum()
    with pytest.raises(ValueError, match=r"Momentum expected step, velocity.NAME for each parameter NAME"):
        optimizer.load_state_dict(state)
    assert optimizer.step == 0


def test_half_a_state_is_refused():
    optimizer = Adam()
    with pytest.raises(ValueError, match=re.escape("Adam expected step, mean.NAME, squares.NAME")):
        optimizer.load_state_dict({"step": np.array(1), "mean.W": np.ones(2)})


@pytest.mark.parametrize("kind", ALL)
def test_optimizers_can_be_sent_to_another_process(kind):
    params = {"W": np.ones(3)}
    optimizer = kind(lr=schedules.warmup(0.1, steps=3))
    some_steps(optimizer, params)
    copy, again = {"W": params["W"].copy()}, pickle.loads(pickle.dumps(optimizer))
    some_steps(optimizer, params)
    some_steps(again, copy)
    np.testing.assert_array_equal(copy["W"], params["W"])


# Names


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
