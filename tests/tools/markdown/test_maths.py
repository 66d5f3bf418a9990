"""Maths: rendered at build time with MathML inside, cached by content, bad TeX an error, Node.js gone when the build is."""

import os
import re
import select
import signal
import subprocess
import sys
import time
import xml.etree.ElementTree as etree
from pathlib import Path

import pytest
from material.plugins.search.plugin import Parser

from tools import paths
from tools.errors import BuildError
from tools.markdown import katex
from tools.markdown.katex import Formula
from tools.markdown.maths import render_maths_in_html


def test_a_formula_is_rendered_with_mathml_and_without_script(book):
    html = book.render("합은 $y = h(a)$입니다.\n\n$$\ny = \\frac{1}{2}\n$$\n")
    assert html.count("<math ") == 2
    assert html.count('class="katex-display"') == 1
    assert "<mfrac>" in html
    assert "<script" not in html
    assert "\\(" not in html


def test_signs_that_html_escapes_reach_katex_as_they_are(book):
    html = book.render(
        "$a < b$, $c > d$\n\n$$\n\\begin{aligned} a &= b \\\\ c &< \\text{A \\& B} \\end{aligned}\n$$\n"
    )
    assert ">a &lt; b</annotation>" in html
    assert r"a &amp;= b \\ c &amp;&lt; \text{A \&amp; B}" in html


def test_korean_in_text_is_rendered(book):
    assert "<mtext>양수</mtext>" in book.render(r"$x \text{양수}$")


@pytest.mark.parametrize(
    ("tex", "message"),
    [
        (r"$\fraq{1}{2}$", r"Undefined control sequence: \fraq"),
        ("$$\nx^{2\n$$", "$$x^{2$$"),
        ("$x 양수$", r"inside \text{…}"),
        (r"$\text{가} ☃$", "☃"),
    ],
)
def test_bad_tex_is_an_error_with_the_formula_and_what_katex_says(book, tex, message):
    with pytest.raises(BuildError) as error:
        book.render(tex)
    assert "KaTeX cannot read the formula" in str(error.value)
    assert message in str(error.value)


def test_after_bad_tex_good_tex_is_rendered(book):
    with pytest.raises(BuildError):
        book.render(r"$\fraq$")
    assert "<math" in book.render("$x$")


def test_code_keeps_its_dollars(book):
    html = book.render("`$x$`\n\n```bash\necho $HOME $x$\n```\n")
    assert "<math" not in html
    assert "$x$" in html


def test_maths_in_boxes_tables_tabs_lists_titles_and_captions(book):
    html = book.render(
        "/// maths | $a_1$\n$a_2$\n///\n\n| $a_3$ |\n|---|\n| $a_4$ |\n\n/// tab | A\n\n- $a_5$\n///\n\n"
        "/// figure | 01-perceptron/boundary\n    alt: x\n\n$a_6$\n///\n\n//// answer | $a_7$\n$a_8$\n////\n"
    )
    assert re.findall(r">a_(\d)</annotation>", html) == list("12345678")


def test_a_heading_with_maths_is_plain_in_the_table_of_contents(book):
    md = book.markdown()
    html = md.convert("## 식 $y = x$ { #formula }\n")
    assert md.toc_tokens[0]["name"] == "식 y = x"
    assert re.search(r'<h2 id="formula">식 <span class="arithmatex"><span class="katex">', html)


@pytest.mark.parametrize("text", ["앞 $y = x^2$ 뒤", "앞\n\n$$\ny = x^2\n$$\n\n뒤"])
def test_the_search_index_reads_a_formula_once(book, text):
    parser = Parser()
    parser.feed(book.render(f"# T {{ #t }}\n\n{text}"))
    assert re.sub(r"<[^>]+>|\s", "", "".join(parser.data[0].text)) == "앞y=x2뒤"


def test_the_search_index_reads_no_labels_of_figures(book):
    parser = Parser()
    parser.feed(
        book.render("# T {#t}\n\n/// figure | 01-perceptron/boundary\n    alt: 보기\n\n설명\n///\n\n뒤")
    )
    assert re.sub(r"<[^>]+>|\s", "", "".join(parser.data[0].text)) == "설명뒤"


def test_the_html_around_a_formula_stays_balanced(book):
    for text in ("$x$", "$$\nx\n$$"):
        etree.fromstring(book.render(text).replace(" data-search-exclude", ""))


def test_a_rendered_formula_needs_no_node_again(book, monkeypatch):
    first = book.render("$x + 1$")
    monkeypatch.setattr(katex, "_rendered", {})
    monkeypatch.setattr(
        katex._node, "render", lambda formulae: pytest.fail(f"Node.js was asked for {formulae}")
    )
    assert book.render("$x + 1$") == first


@pytest.mark.parametrize("damage", ["cut", "empty", "binary", "other"])
def test_a_damaged_cache_entry_is_made_again(book, monkeypatch, damage):
    first = book.render("$x + 2$")
    (entry,) = (paths.CACHE / "katex").rglob("*.html")
    whole = entry.read_bytes()
    entry.write_bytes(
        {"cut": whole[: len(whole) // 2], "empty": b"", "binary": b"\xff\xfe", "other": b"x\n<b>"}[damage]
    )
    monkeypatch.setattr(katex, "_rendered", {})
    assert book.render("$x + 2$") == first
    assert entry.read_bytes() == whole


def test_inline_and_display_are_cached_apart(book):
    rendered = katex.render([Formula("x", False), Formula("x", True)])
    assert "katex-display" not in rendered[Formula("x", False)]
    assert "katex-display" in rendered[Formula("x", True)]


def test_another_version_does_not_read_the_cache(book, monkeypatch):
    book.render("$x$")
    monkeypatch.setattr(katex, "_version", lambda: "0.0.0")
    monkeypatch.setattr(katex, "_rendered", {})
    monkeypatch.setattr(katex._node, "render", lambda formulae: ["<b>other</b>"] * len(formulae))
    assert "<b>other</b>" in book.render("$x$")


def test_a_node_that_died_is_started_again(book):
    book.render("$x_1$")
    katex._node.process.kill()
    katex._node.process.wait()
    assert "<math" in book.render("$x_2$")


def test_html_of_other_tools_is_rendered_but_not_its_code():
    html = render_maths_in_html(
        "<p>a $x_1 &lt; 2$, \\(x_2\\) and <code>$y$</code>, 5$ or 6$, $5 and $6</p>\n<p>$$ x_3 $$</p>\n"
        '<pre>$z$</pre><script>"$q$"</script><span class="arithmatex">\\(x_4\\)</span>'
    )
    assert re.findall(r">x_(\d)[^<]*</annotation>", html) == ["1", "2", "3", "4"]
    for kept in ("<code>$y$</code>", "5$ or 6$, $5 and $6", "<pre>$z$</pre>", '"$q$"'):
        assert kept in html


def test_rendering_twice_changes_nothing():
    once = render_maths_in_html("<p>$x$ and \\[y\\] and $\\text{\\$a\\$}$</p>")
    assert render_maths_in_html(once) == once


CHILD = """
import os, sys
from pathlib import Path
from tools import paths
from tools.markdown import katex

paths.CACHE = Path(sys.argv[1])
katex.render([katex.Formula("x", False)])
print(katex._node.process.pid, flush=True)
if sys.argv[2] == "wait":
    sys.stdin.read()
if sys.argv[2] == "fork":
    child = os.fork()
    katex.render([katex.Formula(f"x_{child}", False)])
    if child:
        os.waitpid(child, 0)
    print(katex._node.process.pid, flush=True)
"""


def start_child(folder: Path, what: str) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, "-X", "dev", "-W", "error", "-c", CHILD, str(folder), what],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=paths.ROOT,
        text=True,
    )


def wait_until_gone(pid: int) -> bool:
    """Wait for a process that is not our child; whoever inherited it may leave it a zombie."""
    if hasattr(os, "pidfd_open"):
        try:
            handle = os.pidfd_open(pid)
        except ProcessLookupError:
            return True
        try:
            return bool(select.select([handle], [], [], 60)[0])
        finally:
            os.close(handle)
    for _ in range(600):
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False


def test_node_ends_with_the_build_and_leaves_no_warning(tmp_path):
    with start_child(tmp_path, "end") as child:
        node, complaints = child.communicate()
    assert (child.returncode, complaints) == (0, "")
    assert wait_until_gone(int(node))


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal here")
def test_node_ends_when_the_build_is_killed(tmp_path):
    with start_child(tmp_path, "wait") as child:
        node = int(child.stdout.readline())
        child.kill()
    assert wait_until_gone(node)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_forked_process_has_a_node_of_its_own(tmp_path):
    with start_child(tmp_path, "fork") as child:
        first, forked, again = child.stdout.read().split()
    assert first == again
    assert forked != first
