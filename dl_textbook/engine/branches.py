"""Kernels of layers made of layers: each path is a chain of kernels of its own."""

import numpy as np

from dl_textbook.engine.chain import Chain
from dl_textbook.engine.kernels import Kernel, Scratch
from dl_textbook.engine.threads import each
from dl_textbook.engine.tiles import Batch, Buffers
from dl_textbook.layers import Branches, Residual
from dl_textbook.layers.base import Array, Shape


class ResidualKernel(Kernel):
    """The fast counterpart of `Residual`."""

    def __init__(self, layer: Residual, input_shape: Shape, scratch: Scratch) -> None:
        """Make the chains of both paths."""
        super().__init__(layer, input_shape, scratch)
        self.body = Chain(layer.body, input_shape, scratch)
        self.shortcut = Chain(layer.shortcut, input_shape, scratch)

    def forward(self, batch: Batch, training: bool) -> Batch:
        """Add the paths up."""
        body, shortcut = self.body.forward(batch, training), self.shortcut.forward(batch, training)
        outs = self.outputs.take(body)
        each(lambda index, x: np.add(x, shortcut[index], out=outs[index]), body)
        return outs

    def backward(self, douts: Batch, need_dx: bool) -> Batch | None:
        """Send the gradient back through both paths."""
        return _sum_of_paths([self.body, self.shortcut], [douts, douts], self.gradients, need_dx)


class BranchesKernel(Kernel):
    """The fast counterpart of `Branches`; channels and features are both axis 1, in tiles as in rows."""

    def __init__(self, layer: Branches, input_shape: Shape, scratch: Scratch) -> None:
        """Make the chain of each branch."""
        super().__init__(layer, input_shape, scratch)
        self.chains = [Chain(branch, input_shape, scratch) for branch in layer.branches]
        self._ends = np.cumsum([chain.output_shape[0] for chain in self.chains])

    def forward(self, batch: Batch, training: bool) -> Batch:
        """Lay the branches' outputs side by side."""
        parts = [chain.forward(batch, training) for chain in self.chains]
        shapes = [(first.shape[0], int(self._ends[-1]), *first.shape[2:]) for first in parts[0]]
        outs = self.outputs.take(parts[0], shapes)
        each(
            lambda index, out: np.concatenate([part[index] for part in parts], axis=1, out=out),
            outs,
        )
        return outs

    def backward(self, douts: Batch, need_dx: bool) -> Batch | None:
        """Send each branch's part of the gradient back through it."""
        starts = [0, *self._ends[:-1]]
        parts = [
            [dout[:, start:end] for dout in douts] for start, end in zip(starts, self._ends, strict=True)
        ]
        return _sum_of_paths(self.chains, parts, self.gradients, need_dx)


def _sum_of_paths(chains: list[Chain], douts: list[Batch], memory: Buffers, need_dx: bool) -> Batch | None:
    """Return the sum of what flows back through the chains; each gets a copy, as kernels may use up what they are given."""
    flows = [
        chain.backward([part.copy() for part in dout], need_dx)
        for chain, dout in zip(chains, douts, strict=True)
    ]
    arrived = [flow for flow in flows if flow is not None]
    if not arrived:
        return None
    totals = memory.take(arrived[0])

    def work(index: int, total: Array) -> None:
        np.copyto(total, arrived[0][index])
        for flow in arrived[1:]:
            total += flow[index]

    each(work, totals)
    return totals
