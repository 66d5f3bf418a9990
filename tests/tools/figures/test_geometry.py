"""Lines end on outlines; points along lines are where they should be."""

import math

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tools.figures.geometry import Shape, along, around, bent, polyline_path

size = st.floats(10, 200)
place = st.floats(-500, 500)


def distance_to_outline(shape: Shape, x: float, y: float) -> float:
    """How far a point is from the outline of a rounded rectangle (its signed distance)."""
    qx = abs(x - shape.x) - shape.width / 2 + shape.radius
    qy = abs(y - shape.y) - shape.height / 2 + shape.radius
    return math.hypot(max(qx, 0), max(qy, 0)) + min(max(qx, qy), 0) - shape.radius


@given(place, place, size, size, st.floats(0, 1), place, place)
def test_the_edge_towards_any_point_lies_on_the_outline(x, y, width, height, roundness, to_x, to_y):
    shape = Shape(x, y, width, height, roundness * min(width, height) / 2)
    assume(math.dist((x, y), (to_x, to_y)) > 1)
    edge = shape.edge((to_x, to_y))
    assert abs(distance_to_outline(shape, *edge)) < 1e-6
    turned = (edge[0] - x) * (to_y - y) - (edge[1] - y) * (to_x - x)
    assert abs(turned) < 1e-6 * max(1, math.dist((x, y), (to_x, to_y)) * 300)
    assert (edge[0] - x) * (to_x - x) + (edge[1] - y) * (to_y - y) > 0


def test_the_edge_of_a_circle_is_a_radius_away():
    edge = Shape(0, 0, 40, 40, 20).edge((30, 40))
    assert edge == pytest.approx((12, 16))


def test_a_shape_knows_the_middles_of_its_sides():
    shape = Shape(10, 20, 6, 8)
    assert (shape.left, shape.right, shape.top, shape.bottom) == ((7, 20), (13, 20), (10, 16), (10, 24))


def test_around_takes_in_shapes_and_points():
    frame = around([Shape(0, 0, 10, 10), (30, 5)], padding=5)
    assert (frame.left[0], frame.right[0], frame.top[1], frame.bottom[1]) == (-10, 35, -10, 10)


def test_along_measures_by_length_over_corners():
    points = [(0, 0), (10, 0), (10, 30)]
    assert along(points, 0.5) == ((10, 10), (0, 1))
    assert along(points, 1.0)[0] == pytest.approx((10, 30))


def test_a_bend_swerves_to_the_left_by_that_part_of_the_length():
    curve = bent((0, 0), (100, 0), 0.2)
    assert curve[0] == (0, 0)
    assert curve[-1] == (100, 0)
    assert curve[len(curve) // 2] == pytest.approx((50, -20))


def test_corners_are_rounded_but_never_beyond_half_a_side():
    path = polyline_path([(0, 0), (10, 0), (10, 4)], corner=8)
    assert path == "M0 0L8 0Q10 0 10 2L10 4"
