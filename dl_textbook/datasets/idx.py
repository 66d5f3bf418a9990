"""The idx format of MNIST: four bytes that name the type and the number of axes, the length of each axis, then the numbers.

Source: Y. LeCun, C. Cortes and C. Burges, "The MNIST database of handwritten digits", section "File formats".
"""

import zlib
from math import prod

import numpy as np
from numpy.typing import NDArray

from dl_textbook.datasets.errors import DamagedFileError
from dl_textbook.messages import say

_UINT8 = 8  # the format's number for bytes from 0 to 255
_GZIP = 31  # what zlib calls a gzip header and trailer around the data
_MOST = 1 << 28  # numbers in one file; MNIST has 47 million


def read_idx(packed: bytes, axes: int, name: str) -> NDArray[np.uint8]:
    """Unpack a gzip-compressed idx file of bytes, believing nothing that the file says about itself.

    No more is unpacked than the header announces, and the header may not announce more than 2²⁸ numbers.

    Args:
        packed: The content of the `.gz` file.
        axes: How many axes it must have: 3 for images, 1 for labels.
        name: The file's name, for messages.

    Returns:
        The numbers, read-only, in the shape that the file gives.

    Raises:
        DamagedFileError: If it is not gzip, is cut short, has another type or number of axes, or holds more or fewer
            numbers than it says.

    Examples:
        >>> import gzip
        >>> read_idx(gzip.compress(bytes([0, 0, 8, 1, 0, 0, 0, 3, 7, 2, 1])), axes=1, name="labels.gz")
        array([7, 2, 1], dtype=uint8)
    """
    unpacker = zlib.decompressobj(wbits=_GZIP)
    size = 4 + 4 * axes
    try:
        header = unpacker.decompress(packed, size)
        magic, lengths = header[:4], np.frombuffer(header[4:], dtype=">u4") if len(header) == size else ()
        if magic != bytes([0, 0, _UINT8, axes]):
            raise DamagedFileError(
                say(
                    f"{name} starts with the bytes {magic.hex(' ')}; an idx file of bytes with {axes} axes starts with "
                    f"00 00 08 0{axes}. Check that it is the right file.",
                    f"{name}의 첫 바이트가 {magic.hex(' ')}입니다. 축이 {axes}개인 idx 파일은 00 00 08 0{axes}로 시작합니다. "
                    "맞는 파일인지 확인하세요.",
                )
            )
        shape = tuple(int(length) for length in lengths)
        count = prod(shape)
        if len(shape) != axes or count > _MOST:
            raise DamagedFileError(
                say(
                    f"{name} announces the shape {shape}; expected {axes} axes and at most {_MOST:,} numbers.",
                    f"{name}의 머리글에 적힌 형상이 {shape}입니다. 축은 {axes}개, 수는 {_MOST:,}개 이하여야 합니다.",
                )
            )
        # One more than announced, to see a surplus; asking for 0 would mean "no limit".
        body = unpacker.decompress(unpacker.unconsumed_tail, count + 1)
    except zlib.error as error:
        raise DamagedFileError(
            say(f"{name} cannot be unpacked: {error}.", f"{name}의 압축을 풀 수 없습니다({error}).")
        ) from error
    if len(body) != count or not unpacker.eof or unpacker.unused_data:
        raise DamagedFileError(
            say(
                f"{name} announces {count:,} numbers but holds {'more' if len(body) > count else 'fewer, or something after them'}.",
                f"{name}의 머리글에는 수가 {count:,}개라고 적혀 있지만 실제로는 {'더 많습니다' if len(body) > count else '모자라거나 뒤에 다른 것이 있습니다'}.",
            )
        )
    return np.frombuffer(body, dtype=np.uint8).reshape(shape)
