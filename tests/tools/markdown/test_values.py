"""Values: read from outputs by name, shown as prose, code and maths want them; never typed, never guessed."""

import pytest
from markdown import Markdown

from tools.errors import BuildError
from tools.markdown.outputs import value

GATE = "01-perceptron/and_gate"


def v(rest: str) -> str:
    return f"{{{{ {GATE}: {rest} }}}}"


@pytest.mark.parametrize(
    ("notation", "shown"),
    [
        ("sum", "−0.25"),
        ("sum | .1f", "−0.2"),
        ("AND(0, 1)", "0"),
        ("w", "[ 0.5 −0.5  1. ]"),
        ("w[1]", "−0.5"),
        ("w[-1]", "1"),
        ("w | .2f", "[ 0.50 −0.50  1.00 ]"),
        ("W", "[[1 2] [3 4]]"),
        ("W[1]", "[3 4]"),
        ("W[1, 0]", "3"),
        ("W[1][0]", "3"),
        ("shape", "(2, 3)"),
        ("shape[1]", "3"),
        ("loss | .3f", "0.123"),
        ("loss | .1%", "12.3%"),
        ("tiny", "1×10⁻⁵"),
        ("count | ,", "60,000"),
    ],
)
def test_a_value_in_prose(book, notation, shown):
    assert book.render(f"값은 {v(notation)}.") == f"<p>값은 {shown}.</p>"


def test_in_code_a_value_is_as_printed(book):
    assert book.render(f"`sum = {v('sum')}, {v('tiny')}`") == "<p><code>sum = -0.25, 1e-05</code></p>"


def test_in_code_a_value_is_as_printed_without_inlinehilite_too(book):
    md = Markdown(extensions=["pymdownx.superfences", "tools.markdown"])
    assert md.convert(f"`{v('sum')}` {v('sum')}") == "<p><code>-0.25</code> −0.25</p>"


def test_in_maths_a_value_is_tex(book):
    html = book.render(f"$s = {v('sum')} + {v('tiny')}$\n\n$$\ny = {v('sum | .1f')}\n$$\n")
    assert r">s = -0.25 + 1 \times 10^{-5}</annotation>" in html
    assert ">y = -0.2</annotation>" in html


def test_a_format_does_not_cut_a_table_cell(book):
    html = book.render(
        f"| a | b |\n|---|---|\n| {v('loss | .2f')} | {v(chr(92) + '| .1f').replace(': ', ': loss ', 1)} |\n"
    )
    assert "<td>0.12</td>" in html
    assert "<td>0.1</td>" in html


def test_a_value_in_a_heading_box_tab_list_link_emphasis_and_caption(book):
    html = book.render(
        f"## 합 {v('sum')} {{ #s }}\n\n/// note\n1. {v('sum')}\n///\n\n/// tab | {v('sum')}\n{v('sum')}\n///\n\n"
        f"**{v('sum')}**은 [합 {v('sum')}](a.md)\n\n"
        f"/// figure | 01-perceptron/boundary\n    alt: {v('sum')}\n\n{v('sum')}\n///\n"
    )
    assert html.count("−0.25") == 8
    assert "<strong>−0.25</strong>은" in html


def test_the_table_of_contents_shows_the_value(book):
    md = book.markdown()
    md.convert(f"## 합 {v('sum')} {{ #s }}\n")
    assert md.toc_tokens[0]["name"] == "합 −0.25"


def test_raw_html_gets_the_value_as_printed(book):
    assert '<div data-sum="-0.25">' in book.render(f'<div data-sum="{v("sum")}">x</div>')


def test_a_value_is_escaped(book):
    book.write(f"generated/outputs/{GATE}.out", "name: <b>&\n")
    assert book.render(v("name")) == "<p>&lt;b&gt;&amp;</p>"


def test_fences_and_tex_braces_are_left_alone(book):
    html = book.render('```text\n{{ a/b: c }}\n```\n\n$x^{{2}}$ and `{{}}` and `f"{{x}}"`\n')
    assert "{{ a/b: c }}" in html
    assert "x^{{2}}</annotation>" in html
    assert "<code>{{}}</code>" in html
    assert '<code>f"{{x}}"</code>' in html


def test_a_backslash_shows_the_notation_itself(book):
    assert book.render(f"`\\{v('sum')}`") == f"<p><code>{v('sum')}</code></p>"
    assert book.render(f"\\{v('nothing')}") == f"<p>{v('nothing')}</p>"


def test_the_golden_output_serves_until_the_snippet_has_run(book):
    book.write("snippets/01-perceptron/or_gate.out", "bias: -0.1\n")
    assert book.render("{{ 01-perceptron/or_gate: bias }}") == "<p>−0.1</p>"
    book.write("generated/outputs/01-perceptron/or_gate.out", "bias: -0.2\n")
    assert book.render("{{ 01-perceptron/or_gate: bias }}") == "<p>−0.2</p>"


def test_an_output_that_changed_is_read_again(book):
    book.render(v("sum"))
    book.write(f"generated/outputs/{GATE}.out", "sum: 7\n")
    assert book.render(v("sum")) == "<p>7</p>"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (v("summ"), "has no value named `summ`. Did you mean `sum`? There is: `AND(0, 1)`, `W`,"),
        (v("twice"), "names `twice` more than once (lines 10, 11)"),
        (v("w[3]"), "has 3 elements there, and none at 3"),
        (v("sum[0]"), "it has fewer dimensions"),
        (v("sum | .2x"), "`.2x` cannot format `-0.25`"),
        ("{{ 01-perceptron/and_gat: sum }}", "Did you mean `01-perceptron/and_gate`?"),
        ("{{ 01-perceptron/and_gate sum }}", "is not a value. Expected"),
    ],
)
def test_errors_say_what_there_is(book, text, message):
    with pytest.raises(BuildError) as error:
        book.render(text)
    assert message in str(error.value)


def test_a_shortened_array_has_no_elements_to_quote(book):
    book.write(f"generated/outputs/{GATE}.out", "x: [0 1 ... 8 9]\n")
    with pytest.raises(BuildError, match="printed shortened"):
        value(GATE, "x[4]")


@pytest.mark.parametrize(
    ("printed", "name", "text"),
    [
        ("x = array([1.5, 2.])", "x[1]", "2"),
        ("x: (np.float64(0.5), np.int64(3))", "x[0]", "0.5"),
        ("x:\n[[1 2]\n [3 4]]", "x[1, 1]", "4"),
        ("epoch 1: loss = 0.5", "epoch 1", "loss = 0.5"),
        ("a == b\nx=3", "x", "3"),
        ("P(cat) = 0.9", "P(cat)", "0.9"),
        ("가격: 3", "가격", "3"),
        ("784-50-10: 39760", "784-50-10", "39760"),
        ("12:30 start\n{'a': 1}\nx: 3", "x", "3"),
        ("model.w[0]: 5", "model.w[0]", "5"),
        ("list: [[1, 2], [3]]", "list[1]", "[3]"),
    ],
)
def test_what_counts_as_a_name_and_a_value(book, printed, name, text):
    book.write(f"generated/outputs/{GATE}.out", printed + "\n")
    assert value(GATE, name).text == text


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("3-2", "3-2"),
        ("x-1", "x-1"),
        ("(-1, -.5)", "(−1, −.5)"),
        ("-inf", "−inf"),
        ("well-known", "well-known"),
    ],
)
def test_only_a_sign_becomes_a_minus(book, text, prose):
    book.write(f"generated/outputs/{GATE}.out", f"x: {text}\n")
    assert value(GATE, "x").prose == prose
