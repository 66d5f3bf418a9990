"""What to say when training has gone wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from dl_textbook.layers.base import Array
from dl_textbook.messages import say
from dl_textbook.model.parameters import walk

if TYPE_CHECKING:
    from dl_textbook.model.sequential import Sequential


def diverged(model: Sequential, x: Array, loss: float) -> FloatingPointError:
    """Return the error for a loss that is NaN or infinite: the step, where it began, and what to try.

    Args:
        model: The model, its parameters as they were when the loss was computed.
        x: The batch.
        loss: The loss.
    """
    if not np.isfinite(x).all():
        cause = say(
            "the batch itself has values that are NaN or infinite. Look at the data, and at what was done to it.",
            "배치에 이미 NaN이나 무한대가 들어 있습니다. 데이터와 전처리를 살펴보세요.",
        )
    elif broken := [
        f"{name}.{key}"
        for name, layer in walk(model.layers)
        for key, array in (layer.params | layer.state).items()
        if not np.isfinite(array).all()
    ]:
        cause = say(
            f"the parameters {broken[0]} became NaN or infinite in an earlier step. A smaller learning rate helps most often.",
            f"매개변수 {broken[0]}이(가) 앞선 단계에서 NaN이나 무한대가 되었습니다. 대개 학습률을 줄이면 나아집니다.",
        )
    else:
        cause = say(
            f"{_first_overflow(model, x)}. Try a smaller learning rate, smaller initial weights, or inputs scaled to about 1.",
            f"{_first_overflow(model, x)}. 학습률이나 초깃값을 줄이거나 입력을 1 정도의 크기로 맞춰 보세요.",
        )
    step = model.steps + 1
    return FloatingPointError(
        say(
            f"the loss was {loss} at step {step}, so training stops: {cause}",
            f"{step}번째 단계에서 손실이 {loss}이(가) 되어 학습을 멈춥니다. {cause}",
        )
    )


def _first_overflow(model: Sequential, x: Array) -> str:
    """Say which layer's output is the first that is not finite."""
    with np.errstate(all="ignore"):
        out = x.astype(model.dtype)
        for layer in model.layers:
            out = layer.forward(out)
            if not np.isfinite(out).all():
                return say(
                    f"the output of {layer.name} is the first that is not finite",
                    f"{layer.name}의 출력에서 처음으로 유한하지 않은 값이 나왔습니다",
                )
    return say("the scores are too large for the loss", "점수가 손실 함수에 너무 큽니다")
