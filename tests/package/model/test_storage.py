"""A saved model comes back as it was; weights go from one model to another, in whole or in part; files are not trusted."""

import json
import resource

import numpy as np
import pytest

from dl_textbook.layers import (
    Affine,
    AveragePooling,
    BatchNorm,
    Branches,
    Convolution,
    Dropout,
    Flatten,
    Layer,
    LeakyRelu,
    MaxPooling,
    MeanSquaredLoss,
    Relu,
    Residual,
    Sigmoid,
    Tanh,
)
from dl_textbook.model import Sequential
from dl_textbook.model.archive import read_archive, write_archive
from dl_textbook.model.shapes import array_shapes
from dl_textbook.model.storage import load, load_weights, save


def with_every_kind_of_layer():
    return Sequential(
        [
            Convolution(4, 3, padding="same", weight_decay=0.01),
            BatchNorm(momentum=0.8),
            Relu(),
            Residual([Convolution(4, (3, 1), padding=(1, 0), use_bias=False), BatchNorm(), Tanh()]),
            Residual([Convolution(6, 3, stride=2, padding=1)], [Convolution(6, 1, stride=2, name="bypass")]),
            Branches(
                [[Convolution(2, 1)], [LeakyRelu(0.1), MaxPooling(3, 1, 1)], [Branches([[], [Sigmoid()]])]]
            ),
            AveragePooling(2, ceil_mode=True, count_include_pad=True),
            Dropout(0.3),
            Flatten(),
            Affine(5, weight_init=("normal", 0.1)),
        ],
        input_shape=(2, 8, 7),
        rng=0,
    )


def small(rng=0, units=3, **kwargs):
    return Sequential([Affine(4), BatchNorm(), Relu(), Affine(units)], (2,), rng=rng, **kwargs)


def rewritten(path, change):
    """Change the header of a saved model, with a right checksum: as someone would who knows the format."""
    arrays, header = read_archive(path)
    change(header)
    for own in ("format", "package", "sha256"):
        del header[own]
    write_archive(path, arrays, header)


def test_a_loaded_model_computes_the_same_and_trains_on(tmp_path):
    model = with_every_kind_of_layer()
    x = np.random.default_rng(1).normal(size=(6, 2, 8, 7)).astype(np.float32)
    model.compile("sgd")
    model.train_on_batch(x, np.arange(6) % 5)  # moves the running statistics
    save(model, tmp_path / "m.npz")
    again = load(tmp_path / "m.npz")

    assert repr(again.layers).replace("['normal', 0.1]", "('normal', 0.1)") == repr(model.layers)
    assert again.params.keys() == model.params.keys()
    assert again.state.keys() == model.state.keys()
    assert "residual2.bypass.W" in again.params
    np.testing.assert_array_equal(again.predict(x), model.predict(x))
    again.compile("sgd")
    assert np.isfinite(again.train_on_batch(x, np.arange(6) % 5))


def test_frozen_layers_stay_frozen_and_the_loss_stays_the_loss(tmp_path):
    model = small()
    model.freeze("affine1")
    model.compile("sgd", MeanSquaredLoss())
    save(model, tmp_path / "m.npz")
    again = load(tmp_path / "m.npz")
    assert [layer.trainable for layer in again.layers] == [False, True, True, True]
    assert isinstance(again.loss_layer, MeanSquaredLoss)


def test_the_generator_of_a_loaded_model_can_be_chosen(tmp_path):
    model = Sequential([Affine(50), Dropout()], (2,), rng=0)
    save(model, tmp_path / "m.npz")
    x = np.ones((4, 2), np.float32)
    first, second = (load(tmp_path / "m.npz", rng=3).forward(x, training=True) for _ in range(2))
    np.testing.assert_array_equal(first, second)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_a_model_keeps_its_precision_even_when_stored_in_half_of_it(tmp_path, dtype):
    model = small(dtype=dtype)
    save(model, tmp_path / "m.npz", np.float16)
    again = load(tmp_path / "m.npz")
    assert again.dtype == dtype
    for name, array in again.params.items():
        assert array.dtype == dtype
        np.testing.assert_array_equal(array, model.params[name].astype(np.float16))


def test_loading_draws_no_weights_that_are_thrown_away(tmp_path, monkeypatch):
    save(small(), tmp_path / "m.npz")
    monkeypatch.setattr("dl_textbook.initializers.get", lambda spec: no_drawing)
    load(tmp_path / "m.npz")


def no_drawing(*arguments):
    raise AssertionError("weights were drawn")


def test_the_shapes_of_all_arrays_are_known_before_any_is_made():
    model = with_every_kind_of_layer()
    made = {name: array.shape for name, array in {**model.params, **model.state}.items()}
    assert array_shapes(model.layers, model.input_shape) == made


def test_a_full_disk_leaves_the_old_model(tmp_path):
    path = tmp_path / "m.npz"
    save(small(rng=0), path)
    before = path.read_bytes()
    _, hard = limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (500, hard))
    try:
        with pytest.raises(OSError, match="The old file is unchanged"):
            save(small(rng=1), path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert path.read_bytes() == before


def test_what_has_no_weights_yet_is_neither_saved_nor_filled(tmp_path):
    model = Sequential([Affine(3)])
    with pytest.raises(RuntimeError, match="no parameters yet"):
        save(model, tmp_path / "m.npz")
    save(small(), tmp_path / "m.npz")
    with pytest.raises(RuntimeError, match="no parameters yet"):
        load_weights(model, tmp_path / "m.npz")


def test_a_file_of_weights_alone_is_no_model(tmp_path):
    np.savez(tmp_path / "m.npz", W=np.ones(3))
    with pytest.raises(ValueError, match="weights, but no layers"):
        load(tmp_path / "m.npz")


class Doubling(Layer):
    """A layer of someone's own."""

    def forward(self, x, training=False):
        return 2 * x


def test_a_layer_of_ones_own_is_saved_but_must_be_made_in_code(tmp_path):
    def model(rng):
        return Sequential([Affine(3), Doubling()], (2,), rng=rng, fast=False)

    save(model(0), tmp_path / "m.npz")
    with pytest.raises(
        ValueError, match=r"unknown layer 'Doubling'.*make the model in code and call load_weights"
    ):
        load(tmp_path / "m.npz")
    other = model(1)
    load_weights(other, tmp_path / "m.npz")
    np.testing.assert_array_equal(other.params["affine1.W"], model(0).params["affine1.W"])


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda h: h["layers"][0].update(kind="Afine"), "Did you mean 'Affine'"),
        (lambda h: h["layers"][0].update(kind="os.system"), "unknown layer"),
        (lambda h: h["layers"][0].update(kind=["Affine"]), "cannot be made"),
        (
            lambda h: h["layers"][0]["config"].update(units=5),
            r"affine1\.W has shape \(2, 4\), expected \(2, 5\)",
        ),
        (lambda h: h["layers"][0]["config"].update(units=10**15), r"expected \(2, 1000000000000000\)"),
        (lambda h: h["layers"][0]["config"].update(units=10**30), "expected"),
        (lambda h: h["layers"][0]["config"].update(units=-1), "cannot be made"),
        (lambda h: h["layers"][0]["config"].update(units="4"), "cannot be made"),
        (lambda h: h["layers"][0]["config"].update(evil=1), "cannot be made"),
        (lambda h: h["layers"][0].update(config=None), "cannot be made"),
        (
            lambda h: h["layers"][0].update(name="other"),
            r"missing: other\.W, other\.b; unexpected: affine1\.W, affine1\.b",
        ),
        (lambda h: h["layers"][0].update(name=None), "cannot be made"),
        (lambda h: h["layers"][0].update(name="affine2"), "two layers are called 'affine2'"),
        (lambda h: h["layers"].pop(), r"unexpected: affine2\.W"),
        (lambda h: h.update(layers=[]), "no layer"),
        (lambda h: h.update(layers=5), "cannot be made"),
        (lambda h: h.update(layers=[5]), "cannot be made"),
        (lambda h: h.update(input_shape=[10**12]), r"expected \(1000000000000, 4\)"),
        (lambda h: h.update(input_shape=[2, 2]), "Affine takes one row"),
        (lambda h: h.update(input_shape=[-2]), "cannot be made"),
        (lambda h: h.update(input_shape="2"), "cannot be made"),
        (lambda h: h.update(input_shape=None), "cannot be made"),
        (lambda h: h.update(dtype="object"), "cannot be made"),
        (lambda h: h.pop("dtype"), "cannot be made"),
    ],
)
def test_layers_that_make_no_sense_or_do_not_fit_are_refused(tmp_path, change, said):
    save(small(), tmp_path / "m.npz")
    rewritten(tmp_path / "m.npz", change)
    with pytest.raises(ValueError, match=rf"cannot read weights from .*m\.npz.*{said}"):
        load(tmp_path / "m.npz")


@pytest.mark.parametrize("depth", [40, 150])
def test_layers_within_layers_without_end_are_refused(tmp_path, depth):
    def nest(header):
        for number in range(depth):
            config = {"body": header["layers"], "shortcut": []}
            header["layers"] = [
                {"kind": "Residual", "name": f"r{number}", "trainable": True, "config": config}
            ]

    save(Sequential([Relu()], (2,)), tmp_path / "m.npz")
    rewritten(tmp_path / "m.npz", nest)
    with pytest.raises(ValueError, match=r"cannot read weights from .*(without end|recursion)"):
        load(tmp_path / "m.npz")


def test_an_unknown_loss_is_no_reason_to_refuse_a_model(tmp_path):
    save(small(), tmp_path / "m.npz")
    rewritten(tmp_path / "m.npz", lambda header: header.update(loss="of the future"))
    assert load(tmp_path / "m.npz").predict(np.ones((1, 2))).shape == (1, 3)


def test_all_weights_go_into_a_model_of_the_same_layers(tmp_path):
    save(small(rng=0), tmp_path / "m.npz")
    model = small(rng=1)
    arrays = {**model.params}
    done = load_weights(model, tmp_path / "m.npz")
    assert set(done.loaded) == model.params.keys() | model.state.keys()
    assert not done.skipped
    assert not done.missing
    for name, array in small(rng=0).params.items():
        np.testing.assert_array_equal(model.params[name], array)
        assert model.params[name] is arrays[name]  # whoever holds an array holds the new weights


@pytest.mark.parametrize(
    ("only", "expected"),
    [
        ("affine1", ["affine1.W", "affine1.b"]),
        ("affine1.W", ["affine1.W"]),
        ("affine*", ["affine1.W", "affine1.b", "affine2.W", "affine2.b"]),
        (
            ["affine1.b", "batchnorm1"],
            [
                "affine1.b",
                "batchnorm1.gamma",
                "batchnorm1.beta",
                "batchnorm1.running_mean",
                "batchnorm1.running_var",
            ],
        ),
    ],
)
def test_a_part_of_the_weights_can_be_named(tmp_path, only, expected):
    save(small(rng=0), tmp_path / "m.npz")
    model = small(rng=1)
    before = {name: array.copy() for name, array in model.params.items()}
    assert sorted(load_weights(model, tmp_path / "m.npz", only).loaded) == sorted(expected)
    for name in before.keys() - set(expected):
        np.testing.assert_array_equal(model.params[name], before[name])


def test_layers_inside_others_are_named_by_their_whole_name(tmp_path):
    save(with_every_kind_of_layer(), tmp_path / "m.npz")
    done = load_weights(with_every_kind_of_layer(), tmp_path / "m.npz", "residual2.bypass")
    assert done.loaded == ("residual2.bypass.W", "residual2.bypass.b")


def test_a_new_head_keeps_its_weights_when_told_to_take_what_fits(tmp_path):
    save(small(rng=0), tmp_path / "m.npz")
    model = small(rng=1, units=7)
    head = model.params["affine2.W"].copy()
    done = load_weights(model, tmp_path / "m.npz", strict=False)
    assert done.skipped == {
        "affine2.W": "its shape is (4, 3), the model's (4, 7)",
        "affine2.b": "its shape is (3,), the model's (7,)",
    }
    np.testing.assert_array_equal(model.params["affine2.W"], head)
    np.testing.assert_array_equal(model.params["affine1.W"], small(rng=0).params["affine1.W"])


def test_other_names_are_translated(tmp_path):
    W, b = np.arange(8, dtype=np.float32).reshape(2, 4), np.ones(4, np.float32)
    np.savez_compressed(
        tmp_path / "m.npz", **{"dense/W": W, "dense/b": b, "the last": np.zeros((4, 3)), "x": np.ones(1)}
    )
    model = small()
    rename = {"dense": "affine1", "the last": "affine2.W"}
    done = load_weights(model, tmp_path / "m.npz", rename=rename, strict=False)
    assert done.loaded == ("affine1.W", "affine1.b", "affine2.W")
    assert done.skipped == {"x": "the model has no such array"}
    assert "batchnorm1.gamma" in done.missing
    np.testing.assert_array_equal(model.params["affine1.W"], W)
    assert not model.params["affine2.W"].any()


def test_what_does_not_fit_is_told_and_nothing_changes(tmp_path):
    save(small(rng=0), tmp_path / "m.npz")
    model = small(rng=1, units=7)
    before = {name: array.copy() for name, array in model.params.items()}
    with pytest.raises(
        ValueError, match=r"does not fit the model: affine2\.W has shape \(4, 3\), expected \(4, 7\)"
    ):
        load_weights(model, tmp_path / "m.npz")
    bigger = Sequential([Affine(4), BatchNorm(), Relu(), Affine(3), Affine(2)], (2,))
    with pytest.raises(ValueError, match=r"missing: affine3\.W, affine3\.b"):
        load_weights(bigger, tmp_path / "m.npz")
    with pytest.raises(
        ValueError, match=r"unexpected: affine2\.W, affine2\.b, batchnorm1\.beta, batchnorm1\.gamma, .*, …"
    ):
        load_weights(Sequential([Affine(4)], (2,)), tmp_path / "m.npz")
    for name, array in before.items():
        np.testing.assert_array_equal(model.params[name], array)


def test_a_file_damaged_in_its_last_array_changes_nothing(tmp_path):
    def wide(rng):  # so that its last array is not read along with what stands before it
        return Sequential([Affine(5000), BatchNorm()], (2,), rng=rng)

    save(wide(0), tmp_path / "m.npz")
    content = bytearray((tmp_path / "m.npz").read_bytes())
    content[content.index(b"header.npy") - 32] ^= 1  # just before the 30 bytes that begin the next entry
    (tmp_path / "m.npz").write_bytes(content)
    model = wide(1)
    before = model.params["affine1.W"].copy()
    with pytest.raises(ValueError, match="cannot read weights"):
        load_weights(model, tmp_path / "m.npz")
    np.testing.assert_array_equal(model.params["affine1.W"], before)


def test_names_that_do_not_exist_are_told_with_the_closest(tmp_path):
    save(small(), tmp_path / "m.npz")
    with pytest.raises(ValueError, match=r"unknown layer or array 'afine1'\. Did you mean 'affine1'"):
        load_weights(small(), tmp_path / "m.npz", only="afine1")
    with pytest.raises(ValueError, match="unknown name in rename 'dense'"):
        load_weights(small(), tmp_path / "m.npz", rename={"dense": "affine1"})
    with pytest.raises(ValueError, match=r"both to be 'affine2\.W'"):
        load_weights(small(), tmp_path / "m.npz", rename={"affine1": "affine2"})


def test_messages_come_in_korean_where_the_system_does(tmp_path, monkeypatch):
    monkeypatch.setenv("LC_ALL", "ko_KR.UTF-8")
    save(small(), tmp_path / "m.npz")
    with pytest.raises(
        ValueError, match=r"가중치를 읽을 수 없습니다: 모델과 맞지 않습니다: affine2\.W의 형상이"
    ):
        load_weights(small(units=7), tmp_path / "m.npz")


def test_a_saved_model_can_be_looked_into_with_numpy_alone(tmp_path):
    save(small(), tmp_path / "m.npz")
    with np.load(tmp_path / "m.npz", allow_pickle=False) as arrays:
        header = json.loads(arrays["header"].tobytes())
    assert [layer["kind"] for layer in header["layers"]] == ["Affine", "BatchNorm", "Relu", "Affine"]
    assert header["input_shape"] == [2]


def test_a_model_does_all_this_itself(tmp_path):
    model = small(rng=0)
    model.save(tmp_path / "m.npz", np.float16)
    x = np.ones((1, 2))
    again = Sequential.load(tmp_path / "m.npz", rng=0)
    other = small(rng=1)
    assert other.load_weights(tmp_path / "m.npz", only="affine1").loaded == ("affine1.W", "affine1.b")
    other.load_weights(tmp_path / "m.npz")
    np.testing.assert_array_equal(again.predict(x), other.predict(x))
