"""Check the small project: runners, read from a log, ranked by distance."""


def check(answer):
    for name in ("Runner", "read_log", "ranking"):
        assert name in answer, (
            f"이름이 {name}인 것이 있는지 확인하세요.",
            f"Check that there is something called {name}.",
        )
    _check_runner(answer["Runner"])
    runners = _check_log(answer["read_log"])
    ranked = [runner.name for runner in answer["ranking"](runners)]
    assert ranked, (
        "ranking이 아무도 돌려주지 않습니다. runners.values()를 정렬하세요.",
        "ranking gives back nobody. Sort runners.values().",
    )
    assert ranked != ["Bo", "Ann"], (
        "적게 달린 사람이 앞에 있습니다. sorted에 reverse=True를 주세요.",
        "The shortest distance comes first. Give reverse=True to sorted.",
    )
    assert ranked == ["Ann", "Bo"], (
        f"Ann(7바퀴), Bo(2바퀴) 순서여야 하는데 {ranked}입니다.",
        f"The order should be Ann (7 laps), Bo (2 laps), but it is {ranked}.",
    )


def _check_runner(Runner):
    first, second = Runner("Ann"), Runner("Bo")
    assert getattr(first, "name", None) == "Ann", (
        "생성자에서 self.name = name으로 이름을 간직하세요.",
        "Keep the name in the constructor: self.name = name.",
    )
    first.run(3)
    assert getattr(first, "laps", None) == [3], (
        "run(3) 다음에는 laps가 [3]이어야 합니다. self.laps = []로 시작해 append로 덧붙이세요.",
        "After run(3), laps must be [3]. Start with self.laps = [] and use append.",
    )
    assert second.laps == [], (
        "다른 사람의 laps까지 늘었습니다. 빈 리스트를 __init__ 안에서 만드세요.",
        "Another runner's laps grew as well. Make the empty list inside __init__.",
    )
    first.run(4)
    meters = first.meters()
    assert meters == 7 * 314, (
        f"3바퀴와 4바퀴면 7 × 314 = 2198m여야 하는데 {meters}입니다.",
        f"3 laps and 4 laps are 7 × 314 = 2198 m, but you got {meters}.",
    )
    assert str(first) == "Ann: 2 runs, 2198 m", (
        f"Ann: 2 runs, 2198 m여야 하는데 {first!s}입니다. runs는 laps의 길이입니다.",
        f"It should be: Ann: 2 runs, 2198 m. You have: {first!s}. The runs are the length of laps.",
    )


def _check_log(read_log):
    try:
        runners = read_log("Bo 2\nAnn 3\n\nAnn 4\n")
    except (IndexError, ValueError):
        hint = (
            "빈 줄에서 멈췄습니다. 나눈 낱말이 둘일 때만 읽으세요.",
            "It stopped at the empty line. Read a line only if it splits into two words.",
        )
        raise AssertionError(hint) from None
    assert set(runners) == {"Ann", "Bo"}, (
        f"이름 Ann과 Bo가 키여야 하는데 {sorted(runners)}입니다.",
        f"The keys should be the names Ann and Bo, but they are {sorted(runners)}.",
    )
    laps = runners["Ann"].laps
    assert laps != [4], (
        "Ann이 다시 나올 때 새 Runner를 만들어 앞의 기록이 사라졌습니다. 없을 때만 만드세요.",
        "A second Ann made a new Runner, and the first run was lost. Make one only if there is none.",
    )
    assert laps != ["3", "4"], (
        "바퀴 수가 아직 글자입니다. int로 바꾸세요.",
        "The laps are still text. Turn them into numbers with int.",
    )
    assert laps == [3, 4], (
        f"Ann의 laps는 [3, 4]여야 하는데 {laps}입니다.",
        f"Ann's laps should be [3, 4], but they are {laps}.",
    )
    return runners
