"""The search separator cuts Korean where a reader would, in the JavaScript that the browser runs."""

import json
import subprocess

import pytest

from tools.assets import node_binary
from tools.errors import BuildError
from tools.site.search import search_separator, searchable

# How the theme's search worker splits: empty matches advance by one letter.
_SPLIT = """
const [separator, texts] = JSON.parse(process.argv[1])
const split = (text) => {
  const pattern = new RegExp(separator, "g"), parts = []
  let index = 0, match
  do {
    match = pattern.exec(text)
    const until = match ? match.index : text.length
    if (index < until) parts.push(text.slice(index, until))
    if (match) {
      index = match.index + match[0].length
      if (!match[0].length) pattern.lastIndex = match.index + 1
    }
  } while (match)
  return parts
}
console.log(JSON.stringify(texts.map(split)))
"""

CASES = {
    "역전파를 계산한다": ["역전파", "계산한다"],
    "경사하강법": ["경사", "하강법"],
    "경사 하강법으로": ["경사", "하강법"],
    "소프트맥스(softmax)를": ["소프트맥스", "softmax"],
    "softmax는": ["softmax"],
    "오차역전파법에서는": ["오차", "역전파법"],
    "손실함수의 값": ["손실", "함수", "값"],
    "XOR게이트": ["XOR", "게이트"],
    "and_gate.py": ["and", "gate", "py"],
    "0.5를 더한 3.14.": ["0.5", "더한", "3.14"],
    # What only looks like a term with a particle stays whole.
    "사이에 이론가가 있다": ["사이에", "이론가가", "있다"],
    "기울기나마": ["기울기나마"],
}


@pytest.fixture(scope="module")
def cut() -> dict[str, list[str]]:
    given = json.dumps([search_separator(), list(CASES)])
    done = subprocess.run([node_binary(), "-e", _SPLIT, given], capture_output=True, text=True, check=True)
    return dict(zip(CASES, json.loads(done.stdout), strict=True))


@pytest.mark.parametrize("text", CASES)
def test_words_are_cut_where_a_reader_would(cut, text):
    assert cut[text] == CASES[text]


def test_it_is_the_same_at_each_build():
    assert search_separator() == search_separator()


def test_a_glossary_without_its_heading_is_an_error(tmp_path):
    glossary = tmp_path / "glossary.tsv"
    glossary.write_text("딥러닝\tdeep learning\n", encoding="utf-8")

    with pytest.raises(BuildError, match="no column `term_ko`"):
        search_separator(glossary)


def test_the_search_reads_text_and_code_but_no_drawings_no_typesetting_and_no_source_listings():
    page = """
<h2 id="a">Sum</h2><p>Add <math xmlns="x"><mrow><mi>x</mi><mo>+</mo><mn>1</mn></mrow><annotation encoding="t">x+1</annotation></math>
<katex-html class="k"><span><span>x</span></span></katex-html>.</p>
<svg viewBox="0 0 1 1"><text>drawn</text></svg>
<pre class="c"><code><span class="n">np</span><span class="o">.</span><span class="n">sum</span>(a &lt; b)</code></pre>
<details class="mkdocstrings-source"><summary>Source</summary><pre>def hidden</pre></details><p>after</p>
"""
    heard = searchable(page)

    for kept in (
        '<h2 id="a">Sum</h2>',
        '<math xmlns="x">x+1</math>',
        '<pre class="c">np.sum(a &lt; b)</pre>',
        "<p>after</p>",
    ):
        assert kept in heard
    for left_out in ("drawn", "katex", "<span", "hidden", "annotation"):
        assert left_out not in heard
