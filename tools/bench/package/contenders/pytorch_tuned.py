"""PyTorch with what an expert would set: channels last, fused optimizer (and the allocator, see `contest`)."""

from collections.abc import Callable

from tools.bench.package.contenders import pytorch


def make(work: str) -> Callable[[], object]:
    """Return one iteration of the work."""
    return pytorch.make(work, tuned=True)
