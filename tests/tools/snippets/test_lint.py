"""Random numbers are seeded; this is seen before a snippet runs, at the line where it is not so."""

import pytest

from tools.snippets.lint import complaints, unpaired_comments


@pytest.mark.parametrize(
    "line",
    [
        "np.random.rand(3)",
        "np.random.seed(0)",
        "draw = np.random.normal",
        "numpy.random.shuffle([1])",
        "random.random()",
        "random.seed(1)",
        "nr.randint(3)",
        "sample([1, 2], 1)",
        "from numpy.random import randn",
        "from random import choice",
        "np.random.default_rng()",
        "np.random.default_rng(None)",
        "np.random.default_rng(seed=None)",
        "default_rng()",
        "rng()",
        "random.Random()",
        "np.random.Generator(np.random.PCG64())",
        "np.random.RandomState()",
        "import tools.figures",
        "from tools.paths import ROOT",
    ],
)
def test_refused(line):
    head = (
        "import random, numpy, numpy as np, numpy.random as nr\n"
        "from numpy.random import default_rng, default_rng as rng\n"
    )
    if line.startswith("sample"):
        line = f"from random import sample; {line}"
    found = complaints(head + line)
    assert [number for number, _ in found] == [3]


@pytest.mark.parametrize(
    "text",
    [
        "import numpy as np\nrng = np.random.default_rng(0)\nrng.random(3)\nrng.shuffle([1])",
        "import numpy as np\nseed = 3\nnp.random.default_rng(seed=seed)",
        "import numpy as np\nnp.random.Generator(np.random.PCG64(1))",
        "import random\nrandom.Random(0).random()",
        "import numpy as np\ndef f(rng: np.random.Generator): ...",
        "class random:\n    @staticmethod\n    def rand(): ...\nrandom.rand()",
        "import statistics\nstatistics.mean([1])",
        "this is not Python",
    ],
)
def test_allowed(text):
    assert complaints(text) == []


def test_the_message_says_what_and_how():
    [(line, message)] = complaints("import numpy as np\n\nrng = np.random.default_rng()\n")
    assert line == 3
    assert "np.random.default_rng() has no seed" in message
    assert "np.random.default_rng(0)" in message


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("# ko: 하나\n# en: one\nx = 1\n", []),
        ("if True:\n    # ko: 하나\n    # en: one\n    # ko: 둘\n    # en: two\n    x = 1  # y > 0\n", []),
        ("# --8<-- [start:a]\n# ko: 하나\n# en: one\nx = '# ko: 글'\n# --8<-- [end:a]\n", []),
        ("# ko: 하나\nx = 1\n", [1]),
        ("# ko: 하나\n# ko: 둘\n# en: one\n# en: two\n", [1, 4]),
        ("# ko: 하나\n\n# en: one\n", [1]),
        ("if True:\n    # ko: 하나\n# en: one\n    x = 1\n", [2]),
        ("# en: one\n", [1]),
        ("# en: one\n# ko: 하나\n", [1, 2]),
        ("x = 1  # ko: 하나\n", [1, 1]),
        ("# ko:\n# en:\n", [1, 2]),
        ("# 하나\n", [1]),
        ("# ko: 하나\n# en: 하나\n", [2]),
    ],
)
def test_comments_come_in_pairs(text, lines):
    assert [line for line, _ in unpaired_comments(text)] == lines
