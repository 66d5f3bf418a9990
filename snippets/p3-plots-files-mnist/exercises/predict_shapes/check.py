"""Check the predicted shapes of what load_mnist returns."""

RIGHT = {
    "guess_default": (
        (784,),
        "28 × 28을 한 줄로 폅니다. 수 하나짜리 튜플에는 쉼표가 붙습니다.",
        "28 × 28 in one row; a tuple of one number has a comma.",
    ),
    "guess_image": ((1, 28, 28), "채널, 행, 열의 차례입니다.", "The order is channel, row, column."),
    "guess_label": (
        (),
        "정수 하나는 스칼라입니다. 축이 없습니다.",
        "A single integer is a scalar: it has no axes.",
    ),
    "guess_one_hot": ((10,), "숫자마다 칸이 하나씩입니다.", "There is one place for each digit."),
}


def check(answer):
    for name, (shape, ko, en) in RIGHT.items():
        assert answer.get(name, "?") != "?", (
            f"{name}에 예상을 적으세요. 틀려도 괜찮습니다.",
            f"Write your guess for {name}. It is fine to be wrong.",
        )
        assert answer[name] == shape, (f"{name}: {ko}", f"{name}: {en}")
