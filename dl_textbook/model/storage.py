"""Models as files: the layers and their weights together, or the weights alone for a model that is already there.

A file is an `.npz` archive (see `dl_textbook.model.archive`). The layers are written down as kinds and arguments, from
which this package's own layers are made again; a file can't bring code of its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, NamedTuple, Protocol

import numpy as np
from numpy.typing import DTypeLike

from dl_textbook.checks import Rng, unknown_name
from dl_textbook.layers import Layer, describe, from_description
from dl_textbook.layers.base import Array, Shape
from dl_textbook.messages import say
from dl_textbook.model.archive import FilePath, damaged, open_archive, write_archive
from dl_textbook.model.sequential import LOSSES, Sequential
from dl_textbook.model.shapes import array_shapes, walk_shapes

_LISTED = 5  # names in one message
_DEPTH = 30  # of layers within layers


def save(model: Sequential, path: FilePath, dtype: DTypeLike | None = None) -> None:
    """Save a model: its layers, which of them are frozen, its loss, and all weights. The optimizer is not saved.

    Args:
        model: A model that has been built.
        path: The file to write, usually with the ending `.npz`. It appears whole or not at all.
        dtype: The precision to store the weights in: `np.float16` halves the file, and keeps about three digits of each weight.

    Raises:
        RuntimeError: If the model has not been built.
        ValueError: If a weight is too large for `dtype`.
        OSError: If the disk refuses; a file that was there before stays as it was.

    Examples:
        >>> import tempfile
        >>> from dl_textbook.layers import Affine, Relu
        >>> from dl_textbook.model.sequential import Sequential
        >>> model = Sequential([Affine(3), Relu(), Affine(2)], input_shape=(4,), rng=0)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     save(model, Path(folder, "model.npz"))
        ...     again = load(Path(folder, "model.npz"))
        >>> again.layers
        [Affine(units=3, weight_init='he', use_bias=True, weight_decay=0.0), Relu(), Affine(units=2, weight_init='he', use_bias=True, weight_decay=0.0)]
        >>> x = np.ones((1, 4), np.float32)
        >>> np.array_equal(model.predict(x), again.predict(x))
        True
    """
    losses = [name for name, kind in LOSSES.items() if type(model.loss_layer) is kind]
    header = {
        "input_shape": _built(model),
        "dtype": model.dtype.name,
        "layers": [describe(layer) for layer in model.layers],
        "loss": losses[0] if losses else None,
    }
    write_archive(path, {**model.params, **model.state}, header, dtype)


def load(path: FilePath, rng: Rng = None) -> Sequential:
    """Return the model that `save` wrote. To train it further, compile it first.

    Args:
        path: The file.
        rng: A generator or a seed for what the model still draws, such as dropout.

    Returns:
        A new model.

    Raises:
        FileNotFoundError: If there is no such file.
        ValueError: If the file is damaged or was changed, comes from a newer version, holds no layers, names a layer that
            this package does not have, or has weights that do not fit its layers.

    Examples:
        >>> load("none.npz")
        Traceback (most recent call last):
        FileNotFoundError: [Errno 2] No such file or directory: 'none.npz'
    """
    with open_archive(path) as archive:
        archive.verify()
        layers, input_shape, dtype = _architecture(path, archive.header)
        try:
            model = Sequential(layers, rng=rng, dtype=dtype)
            expected = array_shapes(layers, input_shape)
        except (ValueError, RecursionError) as error:
            raise damaged(path, str(error)) from error
        wrong = {name: shape for name, shape in archive.shapes.items() if expected.get(name, shape) != shape}
        _refuse(
            path,
            expected.keys() - archive.shapes.keys(),
            archive.shapes.keys() - expected.keys(),
            wrong,
            expected,
        )
        # Layers that have their weights keep them when they are built, so none are drawn only to be thrown away.
        for name, layer, taken in walk_shapes(layers, input_shape):
            for arrays, shapes in (
                (layer.params, layer.param_shapes(taken)),
                (layer.state, layer.state_shapes(taken)),
            ):
                made = {key: np.empty(shape, dtype) for key, shape in shapes.items()}
                for key, array in made.items():
                    archive.read_into(f"{name}.{key}", array)
                arrays.update(made)
        model.build(input_shape)
        if archive.header.get("loss") in LOSSES:
            model.loss_layer = LOSSES[archive.header["loss"]]()
    return model


class Loaded(NamedTuple):
    """What `load_weights` did.

    Attributes:
        loaded: The names of the arrays that the model now has from the file.
        skipped: Arrays of the file that were not used, by their name there, each with the reason.
        missing: The arrays of the model that were wanted and not found in the file.
    """

    loaded: tuple[str, ...]
    skipped: dict[str, str]
    missing: tuple[str, ...]


def load_weights(
    model: Sequential,
    path: FilePath,
    only: str | Iterable[str] | None = None,
    rename: Mapping[str, str] | None = None,
    strict: bool = True,
) -> Loaded:
    """Give a model the weights in a file: all of them, or those of some layers, such as all but the last.

    Args:
        model: A model that has been built.
        path: A file of `save`, of `to_onnx` (or another ONNX file), or of `numpy.savez`.
        only: What to load, by the model's names: arrays (`"affine1.W"`), layers (`"affine1"`), patterns (`"conv*"`), or several
            of these. None for everything.
        rename: What goes by another name in the file: from there to the model, layers or arrays (`{"conv1": "convolution1"}`).
        strict: Whether everything wanted must be there and fit and, unless `only` is given, be all that is there. False loads what
            fits and tells the rest.

    Returns:
        What was loaded, skipped, and missing.

    Raises:
        FileNotFoundError: If there is no such file.
        ImportError: If it is an ONNX file and the package `onnx` is missing.
        RuntimeError: If the model has not been built.
        ValueError: If the file is damaged, `only` or `rename` has a name that does not exist, or, when `strict`, if something does
            not fit. Then the model is as it was.

    Examples:
        >>> import tempfile
        >>> from dl_textbook.layers import Affine, Relu
        >>> from dl_textbook.model.sequential import Sequential
        >>> ten = Sequential([Affine(3), Relu(), Affine(10)], input_shape=(4,))
        >>> two = Sequential([Affine(3), Relu(), Affine(2)], input_shape=(4,))
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     save(ten, Path(folder, "ten.npz"))
        ...     load_weights(two, Path(folder, "ten.npz"), only="affine1")
        Loaded(loaded=('affine1.W', 'affine1.b'), skipped={}, missing=())
    """
    _built(model)
    targets = {**model.params, **model.state}
    wanted = _wanted(targets, only)
    with _open_weights(path) as file:
        sources = _sources(path, file.shapes, rename or {})
        fits = [
            name for name in wanted if name in sources and file.shapes[sources[name]] == targets[name].shape
        ]
        missing = [name for name in wanted if name not in sources]
        wrong = {name: file.shapes[sources[name]] for name in wanted if name in sources and name not in fits}
        extra = [source for name, source in sources.items() if name not in targets] if only is None else []
        if strict:
            _refuse(path, missing, extra, wrong, {name: targets[name].shape for name in wrong})
        for name in fits:
            file.read_into(sources[name], targets[name])
    skipped = {source: say("the model has no such array", "모델에 그런 배열이 없습니다") for source in extra}
    for name, shape in wrong.items():
        skipped[sources[name]] = say(
            f"its shape is {shape}, the model's {targets[name].shape}",
            f"형상이 {shape}인데 모델은 {targets[name].shape}입니다",
        )
    return Loaded(tuple(fits), skipped, tuple(missing))


class _Weights(Protocol):
    """A file whose arrays have known shapes, and are read one by one."""

    shapes: dict[str, Shape]

    def read_into(self, name: str, out: Array) -> None: ...


class _InMemory:
    """The same for arrays that are there already."""

    def __init__(self, arrays: Mapping[str, Array]) -> None:
        self.shapes = {name: array.shape for name, array in arrays.items()}
        self._arrays = arrays

    def read_into(self, name: str, out: Array) -> None:
        out[...] = self._arrays[name]


@contextmanager
def _open_weights(path: FilePath) -> Iterator[_Weights]:
    if Path(path).suffix.lower() == ".onnx":
        from dl_textbook.model.onnx import read_weights

        yield _InMemory(read_weights(path))
    else:
        with open_archive(path) as archive:
            archive.verify()
            yield archive


def _built(model: Sequential) -> Shape:
    if model.input_shape is None:
        raise RuntimeError(
            say(
                "the model has no parameters yet. Call build(input_shape) first.",
                "모델에 아직 매개변수가 없습니다. 먼저 build(input_shape)를 부르세요.",
            )
        )
    return model.input_shape


def _architecture(path: FilePath, header: Mapping[str, Any]) -> tuple[list[Layer], Shape, np.dtype[Any]]:
    """Return the layers that a header describes, the shape of their input, and what they compute in."""
    if "layers" not in header:
        raise damaged(
            path,
            say(
                "it holds weights, but no layers. Make the model first, then call its load_weights",
                "가중치만 있고 층이 없습니다. 모델을 먼저 만들고 load_weights를 부르세요",
            ),
        )
    try:
        input_shape = tuple(header["input_shape"])
        dtype = {np.dtype(kind).name: np.dtype(kind) for kind in (np.float16, np.float32, np.float64)}[
            header["dtype"]
        ]
        layers = [from_description(layer) for layer in header["layers"]]
        names = [layer.name for layer in _all(layers)]
        if not all(type(length) is int and length > 0 for length in input_shape) or not all(
            isinstance(name, str) and name and "." not in name for name in names
        ):
            raise ValueError(f"input_shape {input_shape}, names {names}")
    except (KeyError, TypeError, ValueError, OverflowError, RecursionError) as error:
        raise damaged(
            path,
            say(
                f"its layers cannot be made ({error}). If they are of your own kind, make the model in code and call load_weights",
                f"층을 만들 수 없습니다({error}). 직접 만든 층이라면 코드로 모델을 만들고 load_weights를 부르세요",
            ),
        ) from error
    return layers, input_shape, dtype


def _all(layers: Sequence[Layer], depth: int = 0) -> Iterator[Layer]:
    if depth > _DEPTH:
        raise ValueError(say("layers within layers without end", "층 안에 층이 끝없이 들어 있습니다"))
    for layer in layers:
        yield layer
        yield from _all(layer.sublayers, depth + 1)


def _wanted(targets: Mapping[str, Array], only: str | Iterable[str] | None) -> list[str]:
    """Return the names that `only` stands for, in the model's order."""
    if only is None:
        return list(targets)
    chosen: set[str] = set()
    for entry in [only] if isinstance(only, str) else only:
        found = {name for name in targets if fnmatchcase(name, entry) or fnmatchcase(name, f"{entry}.*")}
        if not found:
            layers = {name.rsplit(".", 1)[0] for name in targets}
            raise unknown_name(("layer or array", "층이나 배열"), entry, layers)
        chosen |= found
    return [name for name in targets if name in chosen]


def _sources(path: FilePath, names: Iterable[str], rename: Mapping[str, str]) -> dict[str, str]:
    """Return each array's name in the file, by its name in the model."""
    sources: dict[str, str] = {}
    unused = set(rename)
    for name in names:
        renamed = name
        for old, new in rename.items():
            if name == old:
                renamed = new
            elif name.startswith((f"{old}.", f"{old}/")):
                renamed = f"{new}.{name[len(old) + 1 :]}"
            else:
                continue
            unused.discard(old)
        if renamed in sources:
            raise ValueError(
                say(
                    f"{name!r} and {sources[renamed]!r} in {path} are both to be {renamed!r} in the model. Change rename.",
                    f"{path}의 {name!r}, {sources[renamed]!r} 둘 다 모델의 {renamed!r} 자리에 들어가게 됩니다. rename을 고치세요.",
                )
            )
        sources[renamed] = name
    if unused:
        raise unknown_name(("name in rename", "rename의"), min(unused), sources.values())
    return sources


def _refuse(
    path: FilePath,
    missing: Iterable[str],
    extra: Iterable[str],
    wrong: Mapping[str, Shape],
    expected: Mapping[str, Shape],
) -> None:
    """Raise the error that tells all that does not fit, if anything does not."""
    parts = [
        say(
            f"{name} has shape {shape}, expected {expected[name]}",
            f"{name}의 형상이 {shape}입니다. 맞는 형상은 {expected[name]}입니다",
        )
        for name, shape in wrong.items()
    ]
    for names, word in ((missing, say("missing", "없는 배열")), (extra, say("unexpected", "남는 배열"))):
        if listed := sorted(names):
            more = ", …" if len(listed) > _LISTED else ""
            parts.append(f"{word}: {', '.join(listed[:_LISTED])}{more}")
    if parts:
        raise damaged(
            path,
            say("it does not fit the model: ", "모델과 맞지 않습니다: ") + "; ".join(parts[: 2 * _LISTED]),
        )
