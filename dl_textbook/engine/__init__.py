"""The fast path: the layers of `dl_textbook.layers`, computed so that a batch trains as fast as the machine allows.

`layers` says what each layer computes, in the order in which a reader thinks: sample by sample, channel by channel.
This package computes the same numbers in the order in which a processor likes it. Three things make the difference:

- **Samples last.** Images are kept as tiles of some fifty samples in the order (height, channel, width, sample), so that
  whatever is added, compared or multiplied lies side by side in memory (`tiles`).
- **Row im2col.** A convolution copies each row of the image once for each horizontal tap only. The vertical taps are the
  same memory seen again one row further down, so that one batched matrix product does a whole tile (`convolution`).
- **Buffers that stay.** Each layer writes into memory that it keeps from batch to batch; asking the system for big blocks
  again and again costs as much as filling them (`tiles`). Tiles are worked on by several threads at once (`threads`).

`Plan` turns a list of layers into kernels, the fast counterparts; a layer without a counterpart is used as it is. Tests
hold each kernel equal to its layer.
"""

from dl_textbook.engine.plan import Plan
from dl_textbook.engine.threads import get_threads, set_threads

__all__ = ["Plan", "get_threads", "set_threads"]
