"""Augmented pictures are what SciPy makes of them; nothing but the generator decides how they change."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import ndimage

from dl_textbook.augmentation import Augmenter, affine, affine_matrices
from dl_textbook.engine import get_threads, set_threads

SCIPY = {"nearest": "nearest", "constant": "grid-constant", "reflect": "reflect", "wrap": "grid-wrap"}
ALL = Augmenter(
    rotation=20,
    height_shift=0.2,
    width_shift=0.1,
    shear=15,
    zoom=0.2,
    horizontal_flip=True,
    vertical_flip=True,
    brightness=0.3,
    noise=0.05,
)


def pictures(*shape, dtype=np.float32, seed=0):
    return np.random.default_rng(seed).random(shape).astype(dtype)


def by_scipy(x, matrices, mode, cval=0.0):
    """Picture by picture, channel by channel."""
    planes = x.reshape(len(x), -1, *x.shape[-2:])
    return np.array(
        [
            [
                ndimage.affine_transform(plane, m[:, :2], m[:, 2], order=1, mode=mode, cval=cval)
                for plane in picture
            ]
            for picture, m in zip(planes, matrices, strict=True)
        ]
    ).reshape(x.shape)


def by_keras(plane, theta, tx, ty, shear, zx, zy, flip_horizontal, flip_vertical):
    """What ImageDataGenerator does to a picture, from its source: apply_affine_transform, then the flips."""
    h, w = plane.shape
    theta, shear = np.deg2rad(theta), np.deg2rad(shear)
    rotation = np.array([[np.cos(theta), -np.sin(theta), 0], [np.sin(theta), np.cos(theta), 0], [0, 0, 1]])
    shift = np.array([[1, 0, tx], [0, 1, ty], [0, 0, 1]])
    slant = np.array([[1, -np.sin(shear), 0], [0, np.cos(shear), 0], [0, 0, 1]])
    zoom = np.array([[zx, 0, 0], [0, zy, 0], [0, 0, 1]])
    there = np.array([[1, 0, h / 2 - 0.5], [0, 1, w / 2 - 0.5], [0, 0, 1]])
    back = np.array([[1, 0, -h / 2 + 0.5], [0, 1, -w / 2 + 0.5], [0, 0, 1]])
    matrix = there @ rotation @ shift @ slant @ zoom @ back
    plane = ndimage.affine_transform(plane, matrix[:2, :2], matrix[:2, 2], order=1, mode="nearest")
    plane = plane[:, ::-1] if flip_horizontal else plane
    return plane[::-1] if flip_vertical else plane


@pytest.mark.parametrize("fill", SCIPY)
@pytest.mark.parametrize("shape", [(40, 28, 28), (5, 3, 17, 30), (3, 1, 2), (2, 2, 1, 1)])
def test_a_resampling_equals_that_of_scipy(fill, shape):
    rng = np.random.default_rng(1)
    x = pictures(*shape)
    matrices = np.concatenate(
        [rng.normal(size=(shape[0], 2, 2)), rng.normal(0, 20, (shape[0], 2, 1))], axis=2
    )
    expected = by_scipy(x.astype(np.float64), matrices, SCIPY[fill], cval=0.3)
    np.testing.assert_allclose(affine(x, matrices, fill, 0.3), expected, atol=2e-5)
    double = affine(x.astype(np.float64), matrices, fill, 0.3)
    np.testing.assert_allclose(double, expected, atol=1e-12)


@pytest.mark.parametrize("fill", SCIPY)
def test_small_changes_equal_those_of_scipy_to_single_precision(fill):
    x = pictures(64, 1, 28, 28)
    matrices = Augmenter(rotation=10, height_shift=0.1, width_shift=0.1, zoom=0.1).matrices(28, 28, 64, rng=0)
    np.testing.assert_allclose(affine(x, matrices, fill), by_scipy(x, matrices, SCIPY[fill]), atol=1e-5)


def test_large_pictures_keep_their_precision():
    x = pictures(1, 300, 700)
    matrices = affine_matrices(300, 700, rotation=30, width_zoom=0.7)
    np.testing.assert_allclose(affine(x, matrices), by_scipy(x, matrices, "nearest"), atol=1e-6)


@given(
    theta=st.floats(-180, 180),
    shift=st.tuples(st.floats(-1, 1), st.floats(-1, 1)),
    shear=st.floats(-80, 80),
    zoom=st.tuples(st.floats(0.5, 2), st.floats(0.5, 2)),
    flips=st.tuples(st.booleans(), st.booleans()),
)
def test_the_maps_are_put_together_as_in_keras(theta, shift, shear, zoom, flips):
    x = ndimage.gaussian_filter(pictures(1, 12, 9, dtype=np.float64), (0, 1, 1))
    matrices = affine_matrices(
        12,
        9,
        rotation=-theta,
        height_shift=-shift[0],
        width_shift=-shift[1],
        shear=-shear,
        height_zoom=zoom[0],
        width_zoom=zoom[1],
        horizontal_flip=flips[0],
        vertical_flip=flips[1],
    )
    expected = by_keras(x[0], theta, shift[0] * 12, shift[1] * 9, shear, *zoom, *flips)
    np.testing.assert_allclose(affine(x, matrices)[0], expected, atol=1e-9)


@pytest.mark.parametrize("fill", SCIPY)
@pytest.mark.parametrize("dtype", [np.float32, np.float64, np.float16, np.uint8])
def test_without_any_map_pictures_stay_exactly_as_they_are(fill, dtype):
    x = (pictures(7, 2, 30, 28) * 255).astype(dtype)
    y = affine(x, affine_matrices(30, 28), fill)
    np.testing.assert_array_equal(y, x, strict=True)
    assert not np.shares_memory(x, y)


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_quarter_turns_are_those_of_numpy(quarters):
    x = pictures(2, 3, 28, 28)
    turned = affine(x, affine_matrices(28, 28, rotation=90 * quarters))
    np.testing.assert_allclose(turned, np.rot90(x, quarters, axes=(2, 3)), atol=1e-6)


def test_flips_are_exact():
    x = pictures(2, 28, 13)
    np.testing.assert_array_equal(affine(x, affine_matrices(28, 13, horizontal_flip=True)), x[:, :, ::-1])
    np.testing.assert_array_equal(affine(x, affine_matrices(28, 13, vertical_flip=True)), x[:, ::-1])


def test_shifts_by_whole_pixels_are_exact_and_fill_what_comes_in():
    x = np.arange(1.0, 5.0).reshape(1, 1, 4)
    by_two = affine_matrices(1, 4, width_shift=0.5)
    assert affine(x, by_two, "nearest").ravel().tolist() == [1, 1, 1, 2]
    assert affine(x, by_two, "constant", fill_value=9).ravel().tolist() == [9, 9, 1, 2]
    assert affine(x, by_two, "reflect").ravel().tolist() == [2, 1, 1, 2]
    assert affine(x, by_two, "wrap").ravel().tolist() == [3, 4, 1, 2]
    down = affine(x.reshape(1, 4, 1), affine_matrices(4, 1, height_shift=0.25))
    assert down.ravel().tolist() == [1, 1, 2, 3]


def test_a_zoom_above_one_makes_the_picture_smaller():
    x = np.zeros((1, 9, 9))
    x[:, 1:8, 1:8] = 1
    assert affine(x, affine_matrices(9, 9, height_zoom=2, width_zoom=2)).sum() < x.sum()


def test_a_slant_leaves_upright_lines_upright_and_lifts_the_right_side():
    x = np.zeros((1, 11, 11))
    x[:, 5] = 1
    slanted = affine(x, affine_matrices(11, 11, shear=40), "constant")[0]
    assert slanted[:, 9].argmax() < 5 < slanted[:, 1].argmax()
    upright = affine(x.transpose(0, 2, 1), affine_matrices(11, 11, shear=40), "constant")[0]
    np.testing.assert_allclose(upright[1:-1, 5], 1, atol=0.01)


def test_the_same_generator_changes_pictures_in_the_same_way():
    x = pictures(100, 1, 28, 28)
    np.testing.assert_array_equal(ALL(x, 5), ALL(x, np.random.default_rng(5)))
    rng = np.random.default_rng(5)
    assert (ALL(x, rng) != ALL(x, rng)).any()


def test_the_number_of_threads_changes_nothing():
    x, before = pictures(200, 1, 28, 28), get_threads()
    results = []
    try:
        for threads in (1, 2, 3):
            set_threads(threads)
            results.append(ALL(x, 0))
    finally:
        set_threads(before)
    np.testing.assert_array_equal(results[0], results[1])
    np.testing.assert_array_equal(results[0], results[2])


@pytest.mark.parametrize("dtype", [np.float16, np.float32, np.float64, np.uint8])
@pytest.mark.parametrize("shape", [(6, 28, 28), (6, 3, 20, 28), (0, 1, 28, 28)])
def test_shape_and_dtype_stay_and_the_input_is_not_touched(dtype, shape):
    x = (pictures(*shape) * 200).astype(dtype)
    before = x.copy()
    x.flags.writeable = False
    y = ALL(x, 0)
    assert (y.shape, y.dtype) == (x.shape, x.dtype)
    np.testing.assert_array_equal(x, before)


def test_pictures_may_lie_in_memory_in_any_order():
    x = pictures(3, 28, 20, 2).transpose(0, 3, 2, 1)
    np.testing.assert_array_equal(ALL(x, 0), ALL(np.ascontiguousarray(x), 0))


def test_each_picture_gets_a_change_of_its_own_within_the_limits():
    x = np.ones((500, 2, 4, 4), np.float32)
    factors = Augmenter(brightness=0.3)(x, 0)[:, 0, 0, 0]
    assert factors.min() >= 0.7
    assert factors.max() <= 1.3
    assert len(np.unique(factors)) > 400
    np.testing.assert_allclose([factors.mean(), factors.std()], [1.0, 0.6 / 12**0.5], atol=0.02)
    darker = Augmenter(brightness=(0.2, 0.5))(x, 0)
    assert 0.2 <= darker.min() <= darker.max() <= 0.5
    np.testing.assert_array_equal(darker, darker[:, :1, :1, :1] * x)

    maps = Augmenter(rotation=30).matrices(8, 8, 500, rng=0)
    degrees = np.rad2deg(np.arcsin(maps[:, 0, 1]))
    assert -30 <= degrees.min() < -29 < 29 < degrees.max() <= 30
    maps = Augmenter(zoom=(0.5, 0.9)).matrices(8, 8, 500, rng=0)
    assert 0.5 <= maps[:, 0, 0].min() <= maps[:, 0, 0].max() <= 0.9
    assert (maps[:, 0, 0] != maps[:, 1, 1]).all()
    maps = Augmenter(height_shift=0.25, horizontal_flip=True).matrices(8, 8, 500, rng=0)
    assert -2 <= maps[:, 0, 2].min() < -1.9 < 1.9 < maps[:, 0, 2].max() <= 2
    assert 200 < (maps[:, 1, 1] == -1).sum() < 300


def test_noise_is_gaussian_and_differs_from_pixel_to_pixel():
    noise = Augmenter(noise=0.2)(np.zeros((100, 1, 28, 28), np.float32), 0)
    np.testing.assert_allclose([noise.mean(), noise.std()], [0, 0.2], atol=0.002)
    assert abs(np.corrcoef(noise[:, 0, 0, 0], noise[:, 0, 0, 1])[0, 1]) < 0.3
    quantiles = np.quantile(noise, [0.0228, 0.5, 0.9772])
    np.testing.assert_allclose(quantiles, [-0.4, 0, 0.4], atol=0.01)


def test_values_are_cut_only_where_asked():
    x = np.full((10, 8, 8), 0.9)
    assert Augmenter(brightness=(2, 2))(x, 0).max() == pytest.approx(1.8)
    assert Augmenter(brightness=(2, 2), value_range=(0, 1))(x, 0).max() == 1
    bytes_ = Augmenter(brightness=(2, 2))(np.full((1, 4, 4), 200, np.uint8), 0)
    assert bytes_.max() == 255


def test_bytes_are_rounded_once_at_the_end():
    x = np.array([[[10, 13]]], np.uint8)
    assert affine(x, [[1, 0, 0], [0, 1, 0.5]]).ravel().tolist() == [12, 13]  # 11.5 goes to the even number
    assert Augmenter(brightness=(0.1, 0.1))(x, 0).ravel().tolist() == [1, 1]


def test_a_mask_moves_as_its_picture_does():
    augment = Augmenter(rotation=30, horizontal_flip=True)
    x = pictures(4, 28, 28)
    maps = augment.matrices(28, 28, 4, np.random.default_rng(3))
    np.testing.assert_array_equal(affine(x, maps), augment(x, np.random.default_rng(3)))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"rotation": -10}, r"rotation was -10; expected a finite number, >= 0, <= 180"),
        ({"height_shift": 3}, r"height_shift was 3"),
        ({"width_shift": float("nan")}, r"width_shift was nan"),
        ({"shear": 90}, r"shear was 90"),
        ({"zoom": 1}, r"the smallest zoom was 0\.0; expected a finite number, > 0"),
        ({"zoom": (1.2, 0.8)}, r"the second of zoom was 0\.8; expected a finite number, >= 1\.2"),
        ({"zoom": (1, 2, 3)}, r"zoom was \(1, 2, 3\); expected a pair \(low, high\)"),
        ({"brightness": (-1, 1)}, r"the smallest brightness was -1"),
        ({"brightness": "bright"}, r"brightness was 'bright'"),
        ({"noise": -0.1}, r"noise was -0\.1"),
        ({"horizontal_flip": 0.5}, r"horizontal_flip was 0\.5; expected True or False"),
        ({"fill": "mirror"}, r"unknown fill 'mirror'.*Known: constant, nearest, reflect, wrap"),
        ({"fill_value": None}, r"fill_value was None"),
        ({"value_range": (1, 0)}, r"the second of value_range was 0"),
        ({"value_range": 1}, r"value_range was 1; expected a pair"),
    ],
)
def test_options_out_of_their_range_are_refused(options, message):
    with pytest.raises(ValueError, match=message):
        Augmenter(**options)


@pytest.mark.parametrize(
    ("shape", "message"),
    [
        ((28, 28), r"shape \(28, 28\); expected \(n, height, width\).*x\[np\.newaxis\]"),
        ((1, 2, 3, 4, 5), r"expected \(n, height, width\)"),
        ((4, 0, 28), r"shape \(4, 0, 28\)"),
        ((4, 28, 28, 1), r"looks like channels last.*transpose\(0, 3, 1, 2\)"),
    ],
)
def test_what_is_no_batch_of_pictures_is_refused(shape, message):
    with pytest.raises(ValueError, match=message):
        ALL(np.zeros(shape, np.float32), 0)


@pytest.mark.parametrize("dtype", [np.int64, bool, complex, str])
def test_other_numbers_than_pixels_are_refused(dtype):
    with pytest.raises(TypeError, match=r"expected floating-point numbers or uint8"):
        ALL(np.zeros((2, 8, 8), dtype), 0)


@pytest.mark.parametrize(
    ("matrices", "message"),
    [
        (np.eye(3), r"shape \(3, 3\) for 2 pictures; expected \(2, 2, 3\), or \(2, 3\)"),
        (np.zeros((3, 2, 3)), r"shape \(3, 2, 3\) for 2 pictures"),
        (np.full((2, 3), np.nan), "not finite"),
        (np.full((2, 3), 1e30), "beyond a billion"),
    ],
)
def test_matrices_that_do_not_fit_are_refused(matrices, message):
    with pytest.raises(ValueError, match=message):
        affine(np.zeros((2, 8, 8)), matrices)


def test_numbers_for_different_counts_of_pictures_are_refused():
    with pytest.raises(ValueError, match=r"lengths \[2, 3\]"):
        affine_matrices(8, 8, rotation=[1, 2], shear=[1, 2, 3])


def test_messages_speak_korean_where_the_system_does(monkeypatch):
    monkeypatch.setenv("LC_ALL", "ko_KR.UTF-8")
    with pytest.raises(ValueError, match="그림의 형상이"):
        ALL(np.zeros((28, 28)), 0)
