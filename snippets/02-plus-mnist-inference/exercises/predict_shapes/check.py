"""Check the predicted shapes of what a network returns for slices of a batch."""


def check(answer):
    for name in ("guess_first", "guess_tail", "guess_digits", "guess_columns"):
        assert answer.get(name, "?") != "?", (
            f"{name}에 예상을 적으세요. 틀려도 괜찮습니다.",
            f"Write your guess for {name}. It is fine to be wrong.",
        )
    assert answer["guess_first"] != (10,), (
        "x[0]이 아니라 x[:1]입니다. 잘라 내면 축이 남습니다.",
        "It is x[:1], not x[0]. A slice keeps the axis.",
    )
    assert answer["guess_first"] == (1, 10), (
        "이미지 한 장짜리 배치입니다. 행은 이미지, 열은 숫자입니다.",
        "It is a batch of one image. The rows are images, the columns digits.",
    )
    assert answer["guess_tail"] != (100, 10), (
        "x는 250장뿐입니다. 200번부터 몇 장이 남았나요?",
        "x has only 250 images. How many are left from index 200 on?",
    )
    assert answer["guess_tail"] == (50, 10), (
        "행은 남은 이미지의 수, 열은 숫자 열 개입니다.",
        "The rows are the images that are left, the columns the ten digits.",
    )
    assert answer["guess_digits"] == (50,), (
        "axis=1은 행마다 하나씩 고릅니다. 수 하나짜리 튜플에는 쉼표가 붙습니다.",
        "axis=1 picks one for each row. A tuple of one number has a comma.",
    )
    assert answer["guess_columns"] == (10,), (
        "axis=0은 열마다 하나씩 고릅니다.",
        "axis=0 picks one for each column.",
    )
