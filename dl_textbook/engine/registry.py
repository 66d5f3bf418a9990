"""Which kernel computes which layer."""

from collections.abc import Callable
from typing import Any

from dl_textbook import layers
from dl_textbook.engine.branches import BranchesKernel, ResidualKernel
from dl_textbook.engine.convolution import ConvolutionKernel
from dl_textbook.engine.dense import AffineKernel, FlattenKernel, GlobalAveragePoolingKernel
from dl_textbook.engine.elementwise import (
    DropoutKernel,
    LeakyReluKernel,
    ReluKernel,
    SigmoidKernel,
    TanhKernel,
)
from dl_textbook.engine.kernels import Kernel
from dl_textbook.engine.normalization import BatchNormKernel
from dl_textbook.engine.pooling import AveragePoolingKernel, MaxPoolingKernel

KERNELS: dict[type[layers.Layer], Callable[[Any, Any, Any], Kernel]] = {
    layers.Affine: AffineKernel,
    layers.AveragePooling: AveragePoolingKernel,
    layers.BatchNorm: BatchNormKernel,
    layers.Branches: BranchesKernel,
    layers.Convolution: ConvolutionKernel,
    layers.Dropout: DropoutKernel,
    layers.Flatten: FlattenKernel,
    layers.GlobalAveragePooling: GlobalAveragePoolingKernel,
    layers.LeakyRelu: LeakyReluKernel,
    layers.MaxPooling: MaxPoolingKernel,
    layers.Relu: ReluKernel,
    layers.Residual: ResidualKernel,
    layers.Sigmoid: SigmoidKernel,
    layers.Tanh: TanhKernel,
}
