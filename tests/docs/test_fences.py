"""Every Python fence that a reader sees is run: by the runner of snippets, or in page order."""

import re
from html import unescape

import pytest
from pytest_markdown_docs.plugin import extract_fence_tests

from tests.docs.conftest import markdown_pages
from tools import paths
from tools.docs.fences import PageMarkdown, python_fences
from tools.docs.site_markdown import site_markdown
from tools.markdown.listings import localize

_SHOWN = re.compile(
    r'<div (?:id="[^"]*" )?class="language-i?py[\w-]* highlight">.*?<pre[^>]*>(?P<code>.*?)</pre>', re.DOTALL
)


def shown_to_readers(html: str) -> list[str]:
    return [unescape(re.sub("<[^>]*>", "", match["code"])).strip() for match in _SHOWN.finditer(html)]


@pytest.mark.parametrize("page", markdown_pages(), ids=lambda page: page.relative_to(paths.DOCS).as_posix())
def test_every_fence_that_is_shown_is_run(page, prepared):
    lang = page.relative_to(paths.DOCS).parts[0]
    source = page.read_text(encoding="utf-8")
    md = site_markdown(lang)
    md.reset()
    shown = shown_to_readers(md.convert(source))
    fences = python_fences(source)
    in_page_order = list(extract_fence_tests(PageMarkdown(), source, 0, page))
    by_the_runner = [fence for fence in fences if not fence.runs_here]

    assert len(shown) == len(in_page_order) + len(by_the_runner)
    assert shown == [localize(fence.code, lang).strip() for fence in fences]


def test_the_counter_sees_fences_at_any_depth(prepared):
    source = """
```python
a = 1
```

/// check
- item

    ```python title="b.py"
    b = "<1>"
    ```

//// answer
``` { .python hl_lines="1" }
c = 1
```
////
///

/// tab | One
```py
d = 1
```
///
"""
    assert shown_to_readers(site_markdown("en").convert(source)) == ["a = 1", 'b = "<1>"', "c = 1", "d = 1"]
    assert [fence.code.strip() for fence in python_fences(source)] == ["a = 1", 'b = "<1>"', "c = 1", "d = 1"]
