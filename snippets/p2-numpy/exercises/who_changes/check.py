"""Check the predictions of which operations change the array they start from."""


def check(answer):
    for name in ("by_slice", "by_plus", "by_list", "by_name"):
        assert answer.get(name) in (True, False), (
            f"{name}에 True나 False를 적으세요. 틀려도 괜찮습니다.",
            f"Write True or False for {name}. It is fine to be wrong.",
        )
    assert answer["by_slice"], (
        "heights[1:3]은 원본을 들여다보는 창입니다.",
        "heights[1:3] is a window onto the original.",
    )
    assert not answer["by_plus"], (
        "heights + 1은 새 배열을 만듭니다. 그 뒤에는 새 배열만 바꾸었습니다.",
        "heights + 1 makes a new array, and only that one is changed afterward.",
    )
    assert not answer["by_list"], (
        "번호를 적은 리스트로 꺼내면 복사본이 생깁니다.",
        "Picking with a list of positions makes a copy.",
    )
    assert answer["by_name"], (
        "other = heights는 이름만 하나 더 붙이고, += 는 그 배열의 원소를 고칩니다.",
        "other = heights only adds a name, and += changes the elements of that array.",
    )
