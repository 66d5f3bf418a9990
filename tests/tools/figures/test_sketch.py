"""The drawing kit: what is drawn where, and what it refuses."""

import math
import re
from xml.etree import ElementTree

import pytest

from tools.errors import BuildError
from tools.figures.sketch import Sketch
from tools.figures.svg import check_svg

SVG = "{http://www.w3.org/2000/svg}"


def elements(sketch: Sketch, tag: str, kind: str = "") -> list[ElementTree.Element]:
    return [
        e
        for e in ElementTree.fromstring(sketch.render()).iter(SVG + tag)
        if kind in e.get("class", "").split() or not kind
    ]


def points(path: ElementTree.Element) -> list[tuple[float, float]]:
    numbers = [float(n) for n in re.findall(r"-?[\d.]+", path.get("d", ""))]
    return list(zip(numbers[::2], numbers[1::2], strict=True))


def words(sketch: Sketch) -> list[str]:
    return ["".join(e.itertext()) for e in elements(sketch, "text")]


def test_an_arrow_goes_from_outline_to_outline():
    s = Sketch(400, 200)
    a = s.neuron((60, 100), radius=20)
    b = s.box((300, 100), width=100, height=40)
    s.arrow(a, b)
    (shaft,), (head,) = elements(s, "path", "fig-line"), elements(s, "path", "fig-solid")
    assert points(shaft)[0] == (80, 100)
    assert points(head)[0] == (250, 100)
    assert points(shaft)[-1][0] < 250


def test_a_slanted_arrow_ends_on_the_circle():
    s = Sketch(400, 400)
    a, b = s.neuron((60, 60), radius=20), s.neuron((300, 320), radius=30)
    s.arrow(a, b, role="gradient")
    (head,) = elements(s, "path", "fig-gradient")[:1]
    assert math.dist(points(head)[0], (300, 320)) == pytest.approx(30, abs=0.02)


def test_an_arrow_over_corners_leaves_and_arrives_along_its_corners():
    s = Sketch(300, 300)
    a, b = s.box((50, 50), width=40, height=40), s.box((250, 250), width=40, height=40)
    s.arrow(a, b, via=[(50, 250)], head=False)
    (shaft,) = elements(s, "path", "fig-line")
    assert points(shaft)[0] == (50, 70)
    assert points(shaft)[-1] == (230, 250)


def test_a_bent_arrow_still_ends_on_the_outlines():
    s = Sketch(400, 300)
    a, b = s.neuron((60, 150), radius=20), s.neuron((340, 150), radius=20)
    s.arrow(a, b, bend=0.3)
    (head,) = elements(s, "path", "fig-solid")
    (shaft,) = elements(s, "path", "fig-line")
    assert math.dist(points(head)[0], (340, 150)) == pytest.approx(20, abs=0.02)
    assert math.dist(points(shaft)[0], (60, 150)) == pytest.approx(20, abs=0.02)
    assert min(y for _, y in points(shaft)) < 90


def test_a_label_beside_an_arrow_does_not_touch_it():
    s = Sketch(400, 200)
    s.arrow((50, 150), (350, 50), "a long label")
    s.arrow((50, 180), (350, 80), "below it", side="below")
    above, below = elements(s, "text")
    line_at = lambda x, y0: y0 - (x - 50) / 3  # noqa: E731
    assert float(above.get("y", 0)) < line_at(float(above.get("x", 0)), 150) - 6
    assert float(below.get("y", 0)) - 16 * 0.72 > line_at(float(below.get("x", 0)), 180) + 6


@pytest.mark.parametrize("role", ["input", "weight", "output", "gradient", "plain", "muted"])
def test_a_role_becomes_a_class(role):
    s = Sketch(200, 100)
    s.neuron((100, 50), role=role)
    (circle,) = elements(s, "circle")
    assert circle.get("class") == f"fig-shape fig-{role}"


def test_labels_are_translated_and_symbols_too_pass_through_the_translator():
    s = Sketch(300, 100)
    s.box((80, 50), "loss")
    s.neuron((200, 50), "w_1")
    svg = s.render({"loss": "손실", "w_1": "w_1"}.__getitem__)
    assert "손실" in svg
    assert "loss" not in svg


def test_a_label_that_overflows_its_box_says_so_with_the_line_of_the_diagram():
    s = Sketch(300, 100)
    s.box((100, 50), "a label that is far too long", width=100)
    with pytest.raises(BuildError, match=r"line \d+: the label «a label .* has room for 86"):
        s.render()


def test_a_label_that_overflows_only_in_korean_is_found_there():
    s = Sketch(300, 100)
    s.box((100, 50), "loss", width=60)
    s.render()
    with pytest.raises(BuildError, match="손실 함수의 값"):
        s.render(lambda _: "손실 함수의 값")


def test_a_label_in_a_circle_has_the_width_of_the_circle_at_its_height():
    s = Sketch(300, 300)
    s.neuron((150, 150), "wide words", radius=60, place="top")
    with pytest.raises(BuildError, match="has room for"):
        s.render()
    t = Sketch(300, 300)
    t.neuron((150, 150), "wide words", radius=60)
    t.render()


def test_a_label_outside_the_canvas_is_refused():
    s = Sketch(100, 100)
    s.text((90, 50), "outside")
    with pytest.raises(BuildError, match="outside the canvas of 100 × 100"):
        s.render()


def test_labels_that_run_into_each_other_are_refused():
    s = Sketch(300, 100)
    s.text((100, 50), "first")
    s.text((110, 55), "second")
    with pytest.raises(BuildError, match="«first» and «second» run into each other"):
        s.render()


def test_all_problems_are_said_at_once():
    s = Sketch(100, 100)
    s.text((90, 30), "outside")
    s.box((50, 70), "much too long", width=40)
    with pytest.raises(BuildError, match=r"(?s)much too long.*outside|outside.*much too long"):
        s.render()


def test_a_figure_too_wide_for_a_phone_is_refused():
    s = Sketch(700, 100)
    s.text((350, 50), "words")
    with pytest.raises(BuildError, match="px on a phone"):
        s.render()


def test_layers_are_columns_and_connect_joins_all_with_all():
    s = Sketch(400, 300)
    a, b, c = s.layers([2, 3, 1], left=50, right=350, top=60, bottom=240)
    s.connect(a, b)
    s.connect(b, c)
    assert [len(layer) for layer in (a, b, c)] == [2, 3, 1]
    assert {n.x for n in a} == {50}
    assert c[0].center == (350, 150)
    assert len(elements(s, "path", "fig-line")) == 2 * 3 + 3 * 1
    assert [e.get("class", "").split()[-1] for e in elements(s, "circle")] == ["fig-input"] * 2 + [
        "fig-plain"
    ] * 3 + ["fig-output"]


def test_a_layer_with_too_few_labels_is_refused():
    with pytest.raises(BuildError, match="layer 0 has 2 neurons and 1 labels"):
        Sketch(300, 200).layers([2, 1], left=50, right=200, top=50, bottom=100, labels=[["x_1"]])


def test_a_table_places_cells_under_their_header_and_tints_the_highlighted():
    s = Sketch(300, 200)
    table = s.table(
        (150, 100),
        [[0, 1], [1, -1]],
        header=["x", "y"],
        widths=60,
        row_height=30,
        highlight={(1, 1): "output"},
    )
    assert table.cell(0, 0).center == (120, 100)
    assert table.cell(-1, 1).center == (180, 70)
    assert words(s) == ["x", "y", "0", "1", "1", "−1"]
    (tint,) = elements(s, "rect", "fig-tint")
    assert tint.get("class") == "fig-tint fig-output"
    assert float(tint.get("x", 0)) > 150
    assert float(tint.get("y", 0)) > 115


@pytest.mark.parametrize(("rows", "widths"), [([[1, 2], [3]], 50), ([[1, 2]], [50])])
def test_a_ragged_table_is_refused(rows, widths):
    with pytest.raises(BuildError, match=r"equally long|2 columns and 1 widths"):
        Sketch(300, 200).table((150, 100), rows, widths=widths)


def test_a_matrix_tints_a_whole_row_or_column():
    s = Sketch(300, 200)
    s.matrix((150, 100), [[1, 2, 3], [4, 5, 6]], row=0, role="input")
    assert len(elements(s, "rect", "fig-tint")) == 3
    t = Sketch(300, 200)
    t.matrix((150, 100), [[1, 2, 3], [4, 5, 6]], column=2, role="weight")
    assert len(elements(t, "rect", "fig-tint")) == 2


def test_gates_have_inputs_and_an_output_on_their_outline():
    s = Sketch(400, 300)
    nand = s.gate((100, 60), "NAND")
    assert nand.output == (142, 60)
    assert nand.inputs == ((58, 47), (58, 73))
    assert len(s.gate((100, 150), "NOT").inputs) == 1
    assert s.gate((250, 60), "OR").inputs[0][0] > 208
    assert words(s) == ["NAND", "NOT", "OR"]
    assert len(elements(s, "circle")) == 2


def test_a_plane_puts_points_where_its_axes_say_and_cuts_lines_at_its_rim():
    s = Sketch(300, 300)
    plane = s.plane((150, 150), (200, 200), x=(0, 2), y=(0, 2), x_ticks=[0, 1, 2])
    assert plane.at(1, 1) == (150, 150)
    point = plane.point(2, 0)
    assert point.center == (250, 250)
    plane.line((0, 1), (1, 2), role="weight")
    line = next(e for e in elements(s, "path", "fig-weight"))
    assert points(line) == [(50, 150), (150, 50)]
    plane.region([(-5, -5), (5, -5), (5, 1), (-5, 1)], role="output")
    (area,) = elements(s, "path", "fig-area")
    assert {y for _, y in points(area)} == {150, 250}
    assert {x for x, _ in points(area)} == {50, 250}


def test_a_line_that_leaves_and_comes_back_is_drawn_in_two_pieces():
    s = Sketch(300, 300)
    plane = s.plane((150, 150), (200, 200), x=(0, 4), y=(0, 1))
    plane.curve([(0, 0), (1, 2), (2, 2), (3, 0)], role="input")
    assert len(elements(s, "path", "fig-input")) == 2


@pytest.mark.parametrize(
    ("style", "tag", "kind"),
    [("filled", "circle", "fig-solid"), ("hollow", "circle", "fig-hollow"), ("square", "rect", "fig-solid")],
)
def test_points_differ_in_more_than_colour(style, tag, kind):
    s = Sketch(300, 300)
    s.plane((150, 150), (200, 200), x=(0, 1), y=(0, 1)).point(0.5, 0.5, style=style)
    assert len(elements(s, tag, kind)) == 1


def test_a_group_frames_what_it_is_given_and_lies_behind():
    s = Sketch(400, 200)
    box = s.box((200, 100), "inside")
    frame = s.group([box], "title", padding=20)
    assert frame.width == box.width + 40
    assert frame.top[1] < box.top[1] - 20
    first = ElementTree.fromstring(s.render())[0]
    assert "fig-frame" in first.get("class", "")


def test_a_brace_points_to_the_left_of_its_way():
    s = Sketch(300, 200)
    s.brace((50, 100), (250, 100), "width")
    (text,) = elements(s, "text")
    assert float(text.get("y", 0)) < 100 - 10
    t = Sketch(300, 200)
    t.brace((250, 100), (50, 100), "width", square=True)
    (text,) = elements(t, "text")
    assert float(text.get("y", 0)) > 110


def test_bend_and_via_exclude_each_other():
    with pytest.raises(BuildError, match="either `bend` or `via`"):
        Sketch(100, 100).arrow((0, 0), (9, 9), bend=0.1, via=[(3, 3)])


def test_what_is_drawn_can_go_into_a_page():
    s = Sketch(300, 200)
    s.arrow(s.neuron((50, 100), "<&>"), s.box((200, 100), 'say "hi" & go', width=140))
    check_svg(s.render(), "chapter/name", "en")
