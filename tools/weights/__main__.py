"""Train networks and write their weights and cards into the package: `python -m tools.weights [NAME …] [--seed N]`."""

from __future__ import annotations

import argparse
import hashlib
import platform
import sys
import time
from pathlib import Path

import numpy as np

import dl_textbook
from dl_textbook import weights
from dl_textbook.datasets import Dataset
from dl_textbook.optimizers import Adam
from dl_textbook.schedules import cosine
from tools.errors import BuildError
from tools.files import write_atomic
from tools.weights.recipes import RECIPES, Recipe


def train(name: str, seed: int) -> None:
    """Train the network called `name`, and write `NAME.npz` and `NAME.md`."""
    recipe = RECIPES[name]
    data = recipe.data()
    if data.stand_in:
        raise BuildError(
            f"the weights {name} are trained on real data only, but {data.name} is not there. "
            f"Get it first: python -m dl_textbook download {data.name}"
        )
    model = recipe.network(seed)
    steps = recipe.epochs * -(-len(data.x_train) // recipe.batch_size)
    model.compile(Adam(cosine(recipe.lr, steps=steps)))
    start = time.perf_counter()
    model.fit(
        *data.train,
        epochs=recipe.epochs,
        batch_size=recipe.batch_size,
        rng=seed,
        augment=recipe.augment,
        verbose=True,
    )
    minutes = (time.perf_counter() - start) / 60
    path = weights.path(name)
    model.save(path, dtype=recipe.stored)
    measured = weights.load(name).evaluate(*data.test)  # as readers get it, rounded to what is stored
    write_atomic(path.with_suffix(".md"), card(name, recipe, data, seed, measured, minutes, path))
    print(
        f"{name}: test accuracy {measured['accuracy']:.4f}, {path.stat().st_size / 1e6:.2f} MB, {minutes:.1f} min"
    )


def card(
    name: str,
    recipe: Recipe,
    data: Dataset,
    seed: int,
    measured: dict[str, float],
    minutes: float,
    path: Path,
) -> str:
    """Return the card of a network: where it comes from and how good it is."""
    augmented = f"`{recipe.augment}`" if recipe.augment else "none"
    return f"""# {name}

{recipe.title}. Trained by `python -m tools.weights {name} --seed {seed}` in {minutes:.0f} minutes.

| | |
|---|---|
| test accuracy | {measured["accuracy"]:.4f} of {len(data.x_test):,} |
| test loss | {measured["loss"]:.4f} |
| data | {data.name}, {data.source} |
| license of the data | {data.license} |
| SHA-256 of the training samples | `{digest(data.x_train)}` |
| training | Adam, learning rate {recipe.lr} falling to 0 along a cosine; {recipe.epochs} epochs, batches of {recipe.batch_size} |
| augmentation | {augmented} |
| seed | {seed} |
| stored as | {np.dtype(recipe.stored).name} |
| SHA-256 of the file | `{hashlib.sha256(path.read_bytes()).hexdigest()}` |
| made with | dl_textbook {dl_textbook.__version__}, NumPy {np.__version__}, Python {platform.python_version()} |
"""


def digest(array: np.ndarray) -> str:
    """Return the SHA-256 of an array's bytes."""
    return hashlib.sha256(np.ascontiguousarray(array).tobytes()).hexdigest()


def main() -> int:
    """Train what the command line names, or all."""
    parser = argparse.ArgumentParser(prog="python -m tools.weights", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"one of {', '.join(RECIPES)}")
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    unknown = set(arguments.names) - set(RECIPES)
    if unknown:
        parser.error(f"unknown: {', '.join(sorted(unknown))}; known: {', '.join(RECIPES)}")
    try:
        for name in arguments.names or RECIPES:
            train(name, arguments.seed)
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
