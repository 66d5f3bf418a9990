"""Check the sizes of the two unpacked test files of MNIST."""


def check(answer):
    for name in ("image_file", "label_file"):
        assert answer.get(name) is not None, (
            f"{name}의 None을 손으로 구한 수로 바꾸세요.",
            f"Replace the None of {name} with what you worked out.",
        )
    assert answer["image_file"] != 7_840_000, (
        "픽셀만 세었습니다. 이미지 파일의 헤더는 16바이트입니다.",
        "That counts the pixels alone. The header of an image file has 16 bytes.",
    )
    assert answer["image_file"] == 7_840_016, (
        "이미지 한 장이 28 × 28 = 784바이트입니다. 만 장에 헤더를 더하세요.",
        "One image has 28 × 28 = 784 bytes. Take ten thousand of them and add the header.",
    )
    assert answer["label_file"] == 10_008, (
        "레이블은 하나에 1바이트이고, 헤더는 8바이트입니다.",
        "A label has 1 byte, and the header has 8.",
    )
