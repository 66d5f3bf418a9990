"""Check the predictions about printing and returning."""


def check(answer):
    for name in ("guess_shown", "guess_given", "guess_lines"):
        assert answer.get(name, "?") != "?", (
            f"{name}에 예상을 적으세요. 틀려도 괜찮습니다.",
            f"Write your guess for {name}. It is fine to be wrong.",
        )
    assert answer["guess_shown"] != 12, (
        "show_total은 12를 화면에 찍을 뿐 돌려주지 않습니다. 돌려준 것이 없을 때의 값은 무엇일까요?",
        "show_total prints 12 but does not give it back. What is the value of nothing given back?",
    )
    assert answer["guess_shown"] is None, (
        "return이 없는 함수는 None을 돌려줍니다. 따옴표 없이 적으세요.",
        "A function without return gives back None. Write it without quotation marks.",
    )
    assert answer["guess_given"] == 12, (
        "return 뒤의 값, 곧 3 + 5 + 4를 돌려줍니다.",
        "It gives back what stands after return: 3 + 5 + 4.",
    )
    assert answer["guess_lines"] == 1, (
        "return을 만나면 함수는 끝납니다. 그 아래 줄은 실행되지 않습니다.",
        "A function ends at return. The line below it never runs.",
    )
