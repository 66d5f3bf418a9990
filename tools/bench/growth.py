"""A made book of any size, to see how the build time grows with it."""

import shutil
from pathlib import Path

_SNIPPET = """import matplotlib.pyplot as plt
import numpy as np

weights = np.array([0.5, 0.5])
total = float(weights @ np.array([1.0, {number}.0]))
print("total:", total)

plt.plot([0, 1, 2], [0, total, 1])
plt.xlabel("x")
plt.show()
"""

_PAGE = """# {title} {number} {{ #page-{number} }}

{prose}

$$ y = w_1 x_1 + w_2 x_2 + {number} $$

{sections}
"""

_SECTION = """## {title} {section} {{ #section-{section} }}

{prose} {{{{ made/made_{number}: total }}}}

```python
--8<-- "made/made_{number}.py"
```

```output
--8<-- "made/made_{number}.out"
```

/// figure | made/made_{number}
    alt: a line

{title} {section}
///
"""

_WORDS = {
    "ko": ("쪽", "가중치가 클수록 그 입력이 결과를 더 크게 움직입니다. " * 8),
    "en": ("Page", "A larger weight moves the result more. " * 8),
}


def make_book(root: Path, pages: int) -> None:
    """Replace the pages and snippets of the project copy in `root` by `pages` made pages with one snippet each."""
    for folder in ("docs/ko", "docs/en", "snippets", "figures"):
        shutil.rmtree(root / folder)
        (root / folder).mkdir()
    (root / "snippets/made").mkdir()
    for number in range(pages):
        (root / f"snippets/made/made_{number}.py").write_text(_SNIPPET.format(number=number))
        (root / f"snippets/made/made_{number}.out").write_text(f"total: {0.5 + 0.5 * number}\n")
        for language, (title, prose) in _WORDS.items():
            sections = "\n".join(
                _SECTION.format(title=title, prose=prose, number=number, section=section)
                for section in range(1, 2)
            )
            text = _PAGE.format(title=title, number=number, prose=prose, sections=sections)
            (root / f"docs/{language}/{'index' if number == 0 else f'page-{number}'}.md").write_text(text)
    for name in ("mkdocs.yml", "mkdocs.en.yml"):
        config = (root / name).read_text()
        if (start := config.find("\nnav:\n")) >= 0:  # not so the second time
            (root / name).write_text(config[:start] + config[config.index("\n\n", start + 1) :])
