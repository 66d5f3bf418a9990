"""A run goes on from its log; a log that is cut off is mended, one that is damaged or of another search is refused."""

import json
import math
import os

import pytest

from dl_textbook.tuning import choice, grid_search, log_uniform, random_search

SPACE = {"lr": log_uniform(1e-6, 1e-2), "layers": choice([(50,), (50, 50)])}


class Counting:
    def __init__(self):
        self.seeds = []

    def __call__(self, params, seed):
        self.seeds.append(seed)
        return math.log10(params["lr"]) + len(params["layers"])


def search(objective, log, trials=8, rng=0, **options):
    return random_search(objective, options.pop("space", SPACE), trials, rng, log=log, **options)


def facts(trials):
    return [(trial.number, trial.params, trial.seed, trial.score) for trial in trials]


@pytest.fixture
def log(tmp_path):
    return tmp_path / "runs.jsonl"


def test_a_run_that_stopped_goes_on_where_it_was(log):
    uninterrupted = facts(search(Counting(), None))
    first, second = Counting(), Counting()
    for trial in search(first, log):
        if trial.number == 2:
            break
    resumed = search(second, log)
    assert [trial.number for trial in resumed.ended] == [0, 1, 2]  # before anything runs
    assert facts(resumed) == uninterrupted
    assert len(first.seeds) + len(second.seeds) == 8
    third = Counting()
    assert facts(search(third, log)) == uninterrupted
    assert third.seeds == []


def test_a_log_can_be_read_by_anyone(log):
    list(search(Counting(), log, trials=2))
    header, *trials = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    assert header["seed"] == 0
    assert header["space"] == {"lr": {"log_uniform": [1e-6, 1e-2]}, "layers": {"choice": [[50], [50, 50]]}}
    assert [trial["trial"] for trial in trials] == [0, 1]
    assert trials[0]["params"]["lr"] > 0
    assert (trials[0]["failed"], trials[0]["errors"]) == (False, [])


def test_every_trial_is_on_the_disk_when_it_is_given(log):
    for count, _ in enumerate(search(Counting(), log), start=1):
        assert log.read_bytes().count(b"\n") == 1 + count


def test_more_trials_can_be_added_and_fewer_looked_at(log):
    list(search(Counting(), log, trials=5))
    more, fewer = Counting(), Counting()
    assert len(list(search(more, log, trials=9))) == 9
    assert len(more.seeds) == 4
    assert len(list(search(fewer, log, trials=3))) == 3


def test_without_a_seed_the_log_has_it(log):
    drawn = search(Counting(), log, rng=None)
    list(drawn)
    again = search(Counting(), log, rng=None)
    assert again.seed == drawn.seed
    assert facts(again.ended) == facts(drawn.ended)


def test_a_failed_trial_is_tried_again(log):
    def fail(params, seed):
        raise ValueError("한글 오류")

    assert all(trial.failed for trial in search(fail, log))
    assert "한글 오류" in log.read_text(encoding="utf-8")
    assert facts(search(Counting(), log)) == facts(search(Counting(), None))
    assert len(search(fail, log).ended) == 8


def test_scores_that_json_has_no_words_for_come_back(log):
    scores = [math.nan, math.inf, -math.inf, 0.1 + 0.2]
    list(grid_search(lambda params, seed: scores[params["x"]], {"x": [0, 1, 2, 3]}, rng=0, log=log))
    assert "NaN" not in log.read_text(encoding="utf-8").replace('"nan"', "")
    again = grid_search(lambda params, seed: 0, {"x": [0, 1, 2, 3]}, rng=0, log=log)
    assert [trial.score for trial in again][1:] == scores[1:]
    assert math.isnan(again.ended[0].score)


@pytest.mark.parametrize("cut", [1, 20, 200])
def test_a_line_cut_off_at_the_end_is_run_again(log, cut):
    expected = facts(search(Counting(), log))
    log.write_bytes(log.read_bytes()[:-cut])
    again = Counting()
    assert sorted(facts(search(again, log))) == expected
    assert 1 <= len(again.seeds) <= 2
    assert facts(search(Counting(), log).ended) == expected
    [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]


def test_whatever_is_left_of_a_long_line_is_gone(log):
    expected = facts(search(Counting(), log, trials=3))
    list(search(Counting(), log, trials=2))
    with log.open("ab") as file:
        file.write(b'{"trial": 9, "errors": ["' + b"x" * 5000)
    list(search(Counting(), log, trials=4))
    assert log.read_bytes().endswith(b"}\n")
    assert facts(search(Counting(), log, trials=3).ended) == expected


@pytest.mark.parametrize("kept", [0, 5, 30])
def test_a_first_line_cut_off_is_a_new_log(log, kept):
    expected = facts(search(Counting(), log))
    log.write_bytes(log.read_bytes()[:kept])
    assert facts(search(Counting(), log)) == expected


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"rng": 1}, "another search: its seed is 0, now it is 1"),
        ({"space": {"lr": log_uniform(1e-5, 1e-2), "layers": SPACE["layers"]}}, "its space is"),
        ({"space": {"lr": SPACE["lr"]}}, "its space is"),
    ],
)
def test_the_log_of_another_search_is_refused(log, change, message):
    list(search(Counting(), log))
    before = log.read_bytes()
    with pytest.raises(ValueError, match=message):
        search(Counting(), log, **change)
    assert log.read_bytes() == before


def test_a_grid_does_not_go_on_from_a_random_search(log):
    list(search(Counting(), log, space={"lr": choice([1]), "layers": choice([[1]])}))
    with pytest.raises(ValueError, match="its kind is random, now it is grid"):
        grid_search(Counting(), {"lr": [1], "layers": [[1]]}, rng=0, log=log)


@pytest.mark.parametrize("content", ["my notes", "my notes\n", '{"a": 1}\n', "\n"])
def test_a_file_that_is_no_log_is_left_alone(log, content):
    log.write_text(content)
    with pytest.raises(ValueError, match="is no log of a search"):
        search(Counting(), log)
    assert log.read_text() == content


@pytest.mark.parametrize(
    "line",
    [
        "{}",
        "[1]",
        "null",
        "not json",
        '{"trial": "one"}',
        "[" * 100_000,
        '{"trial": 1, "score": "high", "seconds": 1, "failed": false, "errors": [], "seed": 1, "params": {}}',
        '{"trial": 1, "score": null, "seconds": 1, "failed": false, "errors": [], "seed": 1, "params": {}}',
    ],
)
def test_a_damaged_line_is_named(log, line):
    list(search(Counting(), log))
    lines = log.read_text(encoding="utf-8").splitlines()
    log.write_text("\n".join([*lines[:3], line, *lines[3:]]) + "\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"line 4 of .*runs\.jsonl cannot be read"):
        search(Counting(), log)


def test_a_log_of_a_later_version_is_refused(log):
    list(search(Counting(), log))
    log.write_text(log.read_text(encoding="utf-8").replace('"format": 1', '"format": 2'), encoding="utf-8")
    with pytest.raises(ValueError, match="is a log of format 2; this version reads format 1"):
        search(Counting(), log)


def test_a_trial_that_tried_something_else_is_refused(log):
    list(search(Counting(), log))
    header, first, *_ = log.read_text(encoding="utf-8").splitlines()
    record = json.loads(first)
    record["params"]["lr"] = 0.5
    log.write_text(f"{header}\n{json.dumps(record)}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"trial 0 tried .*0\.5.*Start a new log"):
        search(Counting(), log)


def test_a_space_that_cannot_be_written_is_refused_at_once(log):
    with pytest.raises(ValueError, match="cannot be written to a log"):
        grid_search(Counting(), {"x": [object()]}, log=log)
    assert not log.exists()
    assert next(grid_search(lambda params, seed: 1, {"x": [object()]})).score == 1


def test_a_folder_that_is_not_there_is_noticed_before_anything_runs(log):
    with pytest.raises(FileNotFoundError):
        search(Counting(), log / "deeper")


def test_two_searches_do_not_write_to_one_log(log):
    one, other = search(Counting(), log), search(Counting(), log)
    next(one)
    with pytest.raises(RuntimeError, match="another program has written"):
        next(other)
    assert len(list(one)) == 7


def test_a_full_disk_leaves_the_log_usable(log, monkeypatch):
    running = search(Counting(), log)
    next(running)
    monkeypatch.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError(28, "No space left on device")))
    with pytest.raises(OSError, match="No space left"):
        next(running)
    monkeypatch.undo()
    list(running)
    resumed = search(Counting(), log)
    assert len(resumed.ended) == 7  # all but the one that found the disk full
    assert len(list(resumed)) == 8


def test_ctrl_c_leaves_the_log_usable(log):
    def interrupted(params, seed):
        if len(calls := log.read_bytes().splitlines()) == 4:
            raise KeyboardInterrupt(calls)
        return 0.0

    with pytest.raises(KeyboardInterrupt):
        list(search(interrupted, log))
    assert len(search(Counting(), log).ended) == 3
    assert len(list(search(Counting(), log))) == 8
