"""Hyperparameters are drawn where they should be: on the scale that was asked for, and from nowhere else."""

import numpy as np
import pytest

from dl_textbook.tuning import choice, grid_search, integers, log_uniform, random_search, uniform


def draws(domain, n=4000):
    rng = np.random.default_rng(0)
    return np.array([domain.draw(rng) for _ in range(n)])


def score(params, seed):
    return 0.0


def test_every_power_of_ten_is_as_likely_on_a_logarithmic_scale():
    x = draws(log_uniform(1e-6, 1e-2))
    assert 1e-6 <= x.min() < 2e-6 < 0.9e-2 < x.max() <= 1e-2
    shares, _ = np.histogram(np.log10(x), bins=[-6, -5, -4, -3, -2])
    np.testing.assert_allclose(shares / len(x), 0.25, atol=0.03)


def test_a_plain_scale_is_even():
    x = draws(uniform(-2, 6))
    assert -2 <= x.min() < -1.9 < 5.9 < x.max() <= 6
    np.testing.assert_allclose([x.mean(), x.std()], [2, 8 / 12**0.5], atol=0.1)


def test_whole_numbers_include_both_ends():
    values, counts = np.unique(draws(integers(3, 6)), return_counts=True)
    assert values.tolist() == [3, 4, 5, 6]
    np.testing.assert_allclose(counts / 4000, 0.25, atol=0.03)


def test_choices_are_equally_likely_and_given_as_they_are():
    drawn = [choice([(50, 50), None, "adam"]).draw(np.random.default_rng(seed)) for seed in range(300)]
    assert set(drawn) == {(50, 50), None, "adam"}
    assert all(80 < drawn.count(option) < 120 for option in set(drawn))


@pytest.mark.parametrize(
    "domain", [uniform(0, 1), log_uniform(1e-3, 1), integers(1, 9), choice(np.arange(3))]
)
def test_what_is_drawn_is_of_plain_python(domain):
    assert type(domain.draw(np.random.default_rng(0))) in (int, float)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: uniform(1, 1), "high was 1; expected a finite number, > 1"),
        (lambda: uniform(0, np.inf), "high was inf"),
        (lambda: log_uniform(0, 1), "low was 0; expected a finite number, > 0"),
        (lambda: log_uniform(1e-2, 1e-6), "high was 1e-06"),
        (lambda: integers(1, 2.5), "high was 2.5; expected a whole number from 1"),
        (lambda: choice([]), "choice was given no option"),
    ],
)
def test_ranges_without_values_are_refused(make, message):
    with pytest.raises(ValueError, match=message):
        make()


@pytest.mark.parametrize("search", [random_search, grid_search])
@pytest.mark.parametrize(
    ("space", "message"),
    [
        ({}, "the space was {}; expected a dictionary"),
        ([1, 2], r"the space was \[1, 2\]"),
        ({1: [2]}, "expected a dictionary of names"),
        ({"lr": 0.1}, r"the space has 0\.1 for 'lr'.*choice\(\[0\.1\]\)"),
        ({"lr": "adam"}, "the space has 'adam' for 'lr'"),
        ({"lr": []}, "no option"),
    ],
)
def test_spaces_that_are_none_are_refused(search, space, message):
    with pytest.raises(ValueError, match=message):
        search(score, space)


def test_a_grid_has_no_use_for_ranges():
    with pytest.raises(ValueError, match=r"'lr' is \{'uniform': \[0\.0, 1\.0\]\}.*np\.geomspace"):
        grid_search(score, {"lr": uniform(0, 1)})
