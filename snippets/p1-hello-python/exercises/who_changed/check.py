"""Check the predictions of what one assignment changes."""


def check(answer):
    for name in ("guess_plan", "guess_mina", "guess_jun", "guess_david"):
        assert answer.get(name, "?") != "?", (
            f"{name}에 예상한 리스트를 적으세요. 틀려도 괜찮습니다.",
            f"Write the list that you expect for {name}. It is fine to be wrong.",
        )
    assert answer["guess_mina"] == [10, 5, 4], (
        "mina[0] = 10은 0번 칸을 바꿉니다.",
        "mina[0] = 10 changes place 0.",
    )
    assert answer["guess_plan"] == [10, 5, 4], (
        "mina = plan은 복사가 아니라 같은 리스트에 붙은 이름표 하나를 더한 것입니다.",
        "mina = plan does not copy: it puts a second name tag on the same list.",
    )
    assert answer["guess_jun"] == [3, 5, 4], (
        "슬라이싱은 새 리스트를 만듭니다.",
        "Slicing makes a new list.",
    )
    assert answer["guess_david"] == [3, 5, 4, 6], (
        "+는 두 리스트를 이은 새 리스트를 만듭니다. 만든 때는 plan[0]이 아직 3이었습니다.",
        "+ makes a new list of both. When it was made, plan[0] was still 3.",
    )
