"""Check slices worked out by hand."""


def check(answer):
    for name in ("first_three", "from_second", "without_last", "last", "middle"):
        assert answer.get(name) is not None, (
            f"{name}의 None을 손으로 구한 것으로 바꾸세요.",
            f"Replace the None of {name} with what you worked out.",
        )
    assert answer["first_three"] == [3, 5, 4], (
        "laps[:3]은 0, 1, 2번 칸입니다. 3번 칸은 들어가지 않습니다.",
        "laps[:3] is places 0, 1, and 2. Place 3 is left out.",
    )
    assert answer["from_second"] == [5, 4, 0, 6], (
        "laps[1:]은 1번 칸부터 끝까지입니다. 번호는 0부터 셉니다.",
        "laps[1:] starts at place 1 and goes to the end. Counting starts at 0.",
    )
    assert answer["without_last"] == [3, 5, 4, 0], (
        "laps[:-1]은 맨 끝 칸 하나만 뺍니다.",
        "laps[:-1] leaves out the last place, and only that.",
    )
    assert answer["last"] != [6], (
        "laps[-1]에는 콜론이 없으니 리스트가 아니라 수 하나입니다.",
        "laps[-1] has no colon, so it is one number and not a list.",
    )
    assert answer["last"] == 6, (
        "-1은 끝에서 첫째 칸입니다.",
        "-1 is the first place from the end.",
    )
    assert answer["middle"] == [5, 4], (
        "laps[1:3]은 1번과 2번 칸, 두 칸입니다.",
        "laps[1:3] is places 1 and 2: two numbers.",
    )
