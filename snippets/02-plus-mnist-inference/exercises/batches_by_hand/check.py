"""Check batches, shapes and accuracy worked by hand for 250 images."""

import math


def check(answer):
    for name in ("batches", "last_batch", "z1_of_last", "accuracy"):
        assert answer.get(name) is not None, (
            f"{name}의 None을 답으로 바꾸세요.",
            f"Replace the None of {name} with your answer.",
        )
    assert answer["batches"] == 3, (
        "100장, 100장, 그리고 남은 이미지도 배치 하나입니다.",
        "100, 100, and what is left is a batch too.",
    )
    assert answer["last_batch"] == 50, (
        "250에서 앞의 두 배치를 빼세요.",
        "Subtract the first two batches from 250.",
    )
    assert answer["z1_of_last"] == (50, 50), (
        "행은 마지막 배치의 이미지 수, 열은 첫 은닉층의 뉴런 수입니다.",
        "The rows are the images of the last batch, the columns the neurons of the first hidden layer.",
    )
    accuracy = answer["accuracy"]
    assert not math.isclose(accuracy, (0.97 + 0.99 + 0.96) / 3, abs_tol=0.0005), (
        "배치마다 구한 정확도를 평균했습니다. 50장짜리 배치가 100장짜리와 똑같은 무게를 갖게 됩니다.",
        "You averaged the accuracies of the batches. Then the batch of 50 weighs as much as a batch of 100.",
    )
    assert not math.isclose(accuracy, 244 / 300, abs_tol=0.0005), (
        "이미지는 300장이 아니라 250장입니다.",
        "There were 250 images, not 300.",
    )
    assert math.isclose(accuracy, 0.976, abs_tol=0.0005), (
        "맞힌 수를 모두 더해 이미지의 수로 나누세요.",
        "Add up all that are right, and divide by the number of images.",
    )
