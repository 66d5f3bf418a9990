"""SqueezeNet with its published weights sees what it is known to see; other files are refused."""

import struct

import numpy as np
import pytest

from dl_textbook.datasets import MissingDataError
from dl_textbook.datasets.catalog import WEIGHTS
from dl_textbook.datasets.store import locate, present_form
from dl_textbook.model.archive import WeightsError
from dl_textbook.networks import SqueezeNet
from dl_textbook.networks.imagenet import class_names
from dl_textbook.networks.squeezenet import decode

DECODED, ORIGINAL = (form[0] for form in WEIGHTS["squeezenet"].forms)
needs_weights = pytest.mark.skipif(
    not (locate(DECODED) and locate(ORIGINAL)), reason="needs SqueezeNet's weights (DL_TEXTBOOK_DATA)"
)
needs_names = pytest.mark.skipif(
    not present_form(WEIGHTS["imagenet_classes"].forms),
    reason="needs the names of ImageNet's classes (DL_TEXTBOOK_DATA)",
)


def test_it_has_the_published_number_of_parameters():
    fires = ((96, 16, 64), (128, 16, 64), (128, 32, 128), (256, 32, 128))
    fires += ((256, 48, 192), (384, 48, 192), (384, 64, 256), (512, 64, 256))
    count = 96 * 3 * 49 + 96 + 1000 * 512 + 1000
    count += sum(s * i + s + e * s + e + e * s * 9 + e for i, s, e in fires)
    assert SqueezeNet().parameter_count() == count == 1_248_424


def test_its_maps_shrink_as_in_the_published_network():
    net = SqueezeNet()
    shape, shapes = net.input_shape, {}
    for layer in net.layers:
        shape = layer.output_shape(shape)
        shapes[layer.name] = shape
    assert shapes["conv1"] == (96, 111, 111)
    assert [shapes[f"maxpooling{n}"] for n in (1, 2, 3)] == [(96, 55, 55), (256, 27, 27), (512, 13, 13)]
    assert shapes["fire9_expand"] == (512, 13, 13)
    assert shapes["conv10"] == (1000, 15, 15)


@needs_weights
def test_the_original_file_decodes_to_the_published_arrays():
    net = SqueezeNet(weights=locate(ORIGINAL))
    with np.load(locate(DECODED)) as arrays:
        published = {name: arrays[name] for name in arrays}
    decoded = decode(locate(ORIGINAL), {name: array.shape for name, array in published.items()})
    assert list(decoded) == list(published)
    for name, array in published.items():
        np.testing.assert_array_equal(decoded[name], array, strict=True)
    assert sum(np.count_nonzero(array) for array in decoded.values()) == 419_897
    np.testing.assert_array_equal(net.params["fire4_expand.3x3.W"], published["fire4/expand3x3/W"])
    np.testing.assert_array_equal(net.params["conv10.b"], published["conv10/b"])


@needs_weights
@needs_names
def test_it_sees_the_cat_chelsea():
    pictures = pytest.importorskip("skimage.data", reason="needs the photograph in scikit-image")
    seen = SqueezeNet(weights="imagenet").classify(pictures.chelsea())
    reference = {"Egyptian cat": 0.599, "tiger cat": 0.202, "tabby": 0.147, "lynx": 0.036, "cheetah": 0.008}
    assert [(name.partition(",")[0], round(share, 3)) for name, share in seen] == list(reference.items())


@needs_names
def test_the_names_of_the_classes_are_in_order():
    names = class_names()
    assert len(names) == 1000
    assert names[0] == "tench, Tinca tinca"
    assert names[151] == "Chihuahua"
    assert names[285] == "Egyptian cat"
    assert names[999] == "toilet tissue, toilet paper, bathroom tissue"


@pytest.mark.parametrize("line", ["n01440764 tench", "tench"])
def test_names_are_read_with_and_without_wordnet_s_number(monkeypatch, tmp_path, line):
    monkeypatch.setenv("DL_TEXTBOOK_DATA", str(tmp_path))
    path = tmp_path / WEIGHTS["imagenet_classes"].forms[1][0].path
    path.parent.mkdir()
    path.write_text("\n".join([line] * 1000))
    assert class_names() == ["tench"] * 1000
    path.write_text("\n".join([line] * 999))
    with pytest.raises(WeightsError, match="does not hold 1,000 names"):
        class_names()


def test_weights_that_are_nowhere_are_told_how_to_get(monkeypatch, tmp_path):
    monkeypatch.setenv("DL_TEXTBOOK_DATA", str(tmp_path))
    with pytest.raises(MissingDataError, match=r"python -m dl_textbook download squeezenet"):
        SqueezeNet(weights="imagenet")
    with pytest.raises(FileNotFoundError):
        SqueezeNet(weights=tmp_path / "none.net")


def test_only_the_published_classes_have_names():
    with pytest.raises(ValueError, match=r"scores of shape \(3,\), but only ImageNet's 1,000 classes"):
        SqueezeNet(3).classify(np.zeros((30, 30, 3), np.uint8))


def tiny(path, places=(0, 3), codes=(1, 2), biases=1, more=b""):
    """A file for one layer: W of shape (2, 8), whose weights at `places` are 1.5 and -2."""
    values = struct.pack("<256f", 0.0, 1.5, -2.0, *[9.0] * 253)
    gaps = [place - before - 1 for place, before in zip(places, (-1, *places[:-1]), strict=True)]
    halves = bytes(a + 16 * b for a, b in zip(gaps[::2], [*gaps, 0][1::2], strict=True))
    path.write_bytes(
        struct.pack("<I", len(codes))
        + values
        + struct.pack(f"<{biases}f", 0.25)
        + bytes(codes)
        + halves
        + more
    )
    return path


SHAPES = {"W": (2, 8), "b": (1,)}


def test_decoding_by_hand(tmp_path):
    arrays = decode(tiny(tmp_path / "w.net", (2, 11), (1, 2)), SHAPES)
    expected = np.zeros((2, 8))
    expected[0, 2], expected[1, 3] = 1.5, -2
    np.testing.assert_array_equal(arrays["W"], expected)
    assert arrays["b"] == 0.25
    three = decode(tiny(tmp_path / "w.net", (0, 15, 15 + 0 + 1), (1, 0, 2)), {"W": (20,), "b": (1,)})
    assert three["W"][16] == -2
    assert np.count_nonzero(three["W"]) == 2


def test_files_that_end_early_or_late_or_go_astray_are_refused(tmp_path):
    whole = tiny(tmp_path / "w.net").read_bytes()
    for length in [0, 3, 100, 1030, len(whole) - 1]:
        (tmp_path / "w.net").write_bytes(whole[:length])
        with pytest.raises(WeightsError, match="its end is missing"):
            decode(tmp_path / "w.net", SHAPES)
    with pytest.raises(WeightsError, match="goes on after its end"):
        decode(tiny(tmp_path / "w.net", more=b"!"), SHAPES)
    with pytest.raises(WeightsError, match="W has more weights than"):
        decode(tiny(tmp_path / "w.net", (15, 16)), SHAPES)
    (tmp_path / "w.net").write_bytes(b"\xff\xff\xff\xff" + whole[4:])
    with pytest.raises(WeightsError, match="its end is missing"):
        decode(tmp_path / "w.net", SHAPES)
    (tmp_path / "w.net").write_bytes(bytes(10_000_000))
    with pytest.raises(WeightsError, match="goes on after its end"):
        decode(tmp_path / "w.net", SHAPES)


def test_arrays_that_do_not_fit_are_refused(tmp_path):
    np.savez(tmp_path / "w.npz", **{"conv1/W": np.zeros((1, 2))})
    with pytest.raises(WeightsError, match=r"conv1/W has shape \(1, 2\), expected \(96, 3, 7, 7\)"):
        SqueezeNet(weights=tmp_path / "w.npz")
