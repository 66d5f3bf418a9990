"""Labels mean one thing whatever form they come in, and what could mean nothing or something else is refused."""

import numpy as np
import pytest

from dl_textbook.labels import as_labels, as_probabilities, as_targets, as_values, one_hot

# Four samples of three classes
INTEGERS = np.array([2, 0, 1, 2])
ROWS = np.array([[0, 0, 1], [1, 0, 0], [0, 1, 0], [0, 0, 1]])


def test_one_hot_has_a_single_one_in_the_place_of_the_class():
    rows = one_hot(INTEGERS, 3)
    assert rows.tolist() == ROWS.tolist()
    assert rows.dtype == np.float32
    assert one_hot(INTEGERS, 3, np.float64).dtype == np.float64


def test_one_hot_of_a_single_label_is_a_single_row():
    assert one_hot(1, 3).tolist() == [0, 1, 0]
    assert one_hot([1], 3).tolist() == [[0, 1, 0]]


@pytest.mark.parametrize("dtype", [np.uint8, np.int8, np.int64, np.uint64])
def test_integers_of_any_type_will_do(dtype):
    assert one_hot(INTEGERS.astype(dtype), 3).tolist() == ROWS.tolist()


def test_a_column_of_integers_is_read_like_a_row():
    assert as_labels(INTEGERS[:, np.newaxis], 3).tolist() == INTEGERS.tolist()
    assert as_targets(INTEGERS[:, np.newaxis], (4, 3)).tolist() == ROWS.tolist()


def test_no_labels_are_no_rows():
    assert one_hot(np.empty(0, int), 3).shape == (0, 3)


@pytest.mark.parametrize(
    "form", [INTEGERS, INTEGERS.tolist(), ROWS, ROWS.astype(bool), ROWS.astype(np.float16)]
)
def test_targets_are_the_same_from_every_form(form):
    targets = as_targets(form, (4, 3))
    assert targets.tolist() == ROWS.tolist()
    assert targets.dtype == np.float32


def test_targets_of_a_single_sample():
    assert as_targets(1, (3,)).tolist() == [0, 1, 0]
    assert as_targets([1], (3,)).tolist() == [0, 1, 0]
    assert as_targets([0, 1, 0], (3,)).tolist() == [0, 1, 0]


def test_soft_labels_count_as_they_are_given():
    soft = np.array([[0.4, 0.35, 0.25], [0.1, 0.1, 0.8]])
    assert as_targets(soft, (2, 3), np.float64) is soft


def test_soft_labels_may_be_rounded():
    thirds = np.full((5, 3), 1 / 3, np.float16)
    np.testing.assert_allclose(as_targets(thirds, (5, 3)).sum(axis=1), 1, atol=1e-3)


# What names no class


@pytest.mark.parametrize(("bad", "place"), [([0, -1, 2], 1), ([0, 1, 3], 2), ([300, 1, 2], 0)])
def test_a_label_that_names_no_class_is_refused(bad, place):
    with pytest.raises(ValueError, match=rf"^label {place} was {bad[place]}; expected a class from 0 to 2"):
        as_labels(bad, 3)


def test_minus_one_is_refused_in_every_type_and_form():
    for label in (-1, [-1], [[-1]], np.int8([-1])):
        with pytest.raises(ValueError, match="label 0 was -1"):
            as_targets(label, (3,))


def test_a_huge_unsigned_label_does_not_wrap_around():
    with pytest.raises(ValueError, match="label 0 was 18446744073709551615"):
        one_hot(np.array([2**64 - 1], np.uint64), 3)


@pytest.mark.parametrize(
    "bad", [[2.0, 0.0, 1.0, 2.0], [np.nan] * 4, [True, False, True, True], ["a"] * 4, [None] * 4]
)
def test_labels_that_are_not_integers_are_refused(bad):
    with pytest.raises(TypeError, match=r"expected integers.*astype\(int\)"):
        as_targets(bad, (4, 3))


@pytest.mark.parametrize("shape", [(3,), (5,), (4, 2), (4, 3, 1), (1, 4), (2, 2), ()])
def test_labels_of_a_shape_that_does_not_go_with_the_outputs_are_refused(shape):
    with pytest.raises(
        ValueError, match=r"outputs \(4, 3\); expected integers of shape \(4,\), or shares of shape \(4, 3\)"
    ):
        as_targets(np.zeros(shape, int), (4, 3))


@pytest.mark.parametrize(
    "row",
    [
        [0.5, 0.6, 0.0],
        [0.0, 0.0, 0.0],
        [1.0, 1.0, 0.0],
        [1.5, -0.5, 0.0],
        [np.nan, 1.0, 0.0],
        [np.inf, 0.0, 0.0],
    ],
)
def test_shares_that_do_not_share_one_out_are_refused(row):
    with pytest.raises(ValueError, match=r"^the label of sample 1 was .*not negative and add up to 1"):
        as_targets([[0.0, 1.0, 0.0], row], (2, 3))


@pytest.mark.parametrize("shape", [(0, 3), (4, 0), (0,), (), (2, 3, 4)])
def test_outputs_without_samples_or_classes_are_refused(shape):
    with pytest.raises(ValueError, match=r"expected \(samples, classes\)"):
        as_targets(np.zeros(shape), shape)


@pytest.mark.parametrize("classes", [0, -3, 2.0, "3", None, True])
def test_a_number_of_classes_that_is_none_is_refused(classes):
    with pytest.raises(ValueError, match=r"^classes was .*whole number from 1 upward"):
        one_hot([0], classes)


def test_integer_labels_in_a_table_are_refused():
    with pytest.raises(ValueError, match=r"integer labels had shape \(4, 3\)"):
        as_labels(ROWS, 3)


# Answers that are numbers


def test_a_row_and_a_column_of_answers_stand_for_each_other():
    assert as_values([1, 2, 3], (3, 1)).tolist() == [[1], [2], [3]]
    assert as_values([[1], [2], [3]], (3,)).tolist() == [1, 2, 3]


def test_answers_of_the_right_shape_and_type_are_not_copied():
    values = np.ones((3, 2), np.float32)
    assert np.shares_memory(as_values(values, (3, 2)), values)


@pytest.mark.parametrize(
    ("given", "outputs"),
    [((3,), (4, 1)), ((3,), (1, 3)), ((3,), (3, 2)), ((3, 2), (3,)), ((2, 3), (3, 2)), ((), (3,))],
)
def test_answers_that_numpy_would_stretch_are_refused(given, outputs):
    with pytest.raises(ValueError, match="expected numbers of shape"):
        as_values(np.zeros(given), outputs)


def test_answers_with_holes_are_refused():
    with pytest.raises(ValueError, match=r"answer 2 was nan; expected finite numbers.*missing values"):
        as_values([1.0, 2.0, np.nan], (3,))
    with pytest.raises(ValueError, match="nothing to compare"):
        as_values([], (0,))
    with pytest.raises(TypeError, match="of type <U1; expected numbers"):
        as_values(["a"], (1,))


def test_answers_to_yes_or_no_questions_are_probabilities():
    assert as_probabilities([True, False], (2, 1)).tolist() == [[1], [0]]
    assert as_probabilities([0.25, 1], (2,)).tolist() == [0.25, 1]
    for bad in (-1, 2, 1.5):
        with pytest.raises(ValueError, match=rf"^label 1 was {bad}.*expected 0, 1, or a probability"):
            as_probabilities([0, bad], (2,))


@pytest.mark.usefixtures("korean")
def test_messages_come_in_korean():
    with pytest.raises(ValueError, match=r"0번 레이블이 -1입니다\. 0부터 2까지의 클래스여야 합니다"):
        as_labels([-1], 3)
