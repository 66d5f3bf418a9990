"""Check an accuracy that is counted batch by batch, the last one included."""

import numpy as np


def check(answer):
    assert "evaluate" in answer, (
        "함수 이름이 evaluate인지 확인하세요.",
        "Check that the function is called evaluate.",
    )
    sizes = []

    def first_pixel(x):
        # ko: 첫 픽셀에 적힌 숫자를 답으로 내는 가짜 신경망
        # en: a pretend network that answers the digit written in the first pixel
        sizes.append(len(x))
        return np.eye(10)[np.asarray(x)[:, 0].astype(int)]

    def accuracy(digits, labels, batch_size):
        sizes.clear()
        x = np.zeros((len(digits), 784))
        x[:, 0] = digits
        try:
            return answer["evaluate"](first_pixel, x, np.array(labels), batch_size)
        except ValueError:
            raise AssertionError(
                (
                    "형상이 맞지 않습니다. 이미지 하나가 한 행이니 argmax(axis=1)입니다.",
                    "The shapes do not match. An image is a row: argmax(axis=1).",
                )
            ) from None

    digits = np.arange(150) % 10
    all_right = accuracy(digits, digits, 100)
    assert all_right is not None, ("return을 잊지 않았나요?", "Did you forget to return?")
    assert np.isclose(all_right, 1.0), (
        f"150장을 모두 맞혔는데 {all_right:.3f}입니다. 맞힌 수를 len(x)로 나누세요.",
        f"All 150 are right, but it says {all_right:.3f}. Divide the number of right ones by len(x).",
    )
    assert sum(sizes) == 150, (
        f"predict에 이미지 {sum(sizes)}장을 넣었습니다. 뒤의 50장도 넣으세요.",
        f"predict was given {sum(sizes)} images. Give it the last 50 as well.",
    )
    assert sizes == [100, 50], (
        f"배치의 크기가 {sizes}입니다. 100장씩 묶어 넣으세요.",
        f"The batches had the sizes {sizes}. Put 100 images in a batch.",
    )
    labels = digits.copy()
    labels[125:] = (labels[125:] + 1) % 10
    assert np.isclose(accuracy(digits, labels, 100), 125 / 150), (
        "배치마다 구한 정확도를 평균하면 작은 배치가 너무 무거워집니다. 맞힌 수를 더하세요.",
        "The mean of the accuracies gives the small batch too much weight. Add up the right ones.",
    )
    assert np.isclose(accuracy(digits[:7], digits[:7], 100), 1.0), (
        "이미지가 batch_size보다 적을 때도 1.0이 나와야 합니다.",
        "It must give 1.0 for fewer images than batch_size, too.",
    )
