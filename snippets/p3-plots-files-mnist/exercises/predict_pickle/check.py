"""Check what comes back from a pickle file when a list changed between two dumps."""

RIGHT = {
    "guess_length": (2, "첫 dump 때의 리스트는 [1, 2]였습니다.", "At the first dump the list was [1, 2]."),
    "guess_total": (
        6,
        "둘째 dump 때는 [1, 2, 3]입니다. 4는 파일을 닫은 뒤에 붙었습니다.",
        "At the second dump it was [1, 2, 3]; the 4 came after the file was closed.",
    ),
    "guess_loads": (2, "dump한 횟수만큼 load할 수 있습니다.", "You can load as often as you dumped."),
}


def check(answer):
    for name, (value, ko, en) in RIGHT.items():
        assert answer.get(name, "?") != "?", (
            f"{name}에 예상을 적으세요. 틀려도 괜찮습니다.",
            f"Write your guess for {name}. It is fine to be wrong.",
        )
        assert answer[name] == value, (f"{name}: {ko}", f"{name}: {en}")
