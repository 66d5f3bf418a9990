"""What the elements of a sketch draw with: tags and labels in one language, each label checked for its room."""

from collections.abc import Callable
from dataclasses import dataclass, field
from html import escape
from typing import Literal

from tools.errors import BuildError
from tools.figures.geometry import Point
from tools.figures.richtext import CAP_HEIGHT, LINE_HEIGHT, number, parse

Role = Literal["input", "weight", "output", "gradient", "plain", "muted"]
Anchor = Literal["start", "middle", "end"]
Translate = Callable[[str], str]

SIZE = 16.0
SMALL = 13.5
PHONE = 360
"""Room for a figure on the narrowest phone we care for, in px: there it reaches from edge to edge."""
SMALLEST = 10.8
"""Text of a figure is never smaller than this on that phone, in px; scripts aside."""

_TOLERANCE = 1.0


def check_legible(smallest_text: float, width: float) -> None:
    """Refuse a figure that is so wide that its text cannot be read on a phone."""
    shown = smallest_text * min(1.0, PHONE / width)
    if shown < SMALLEST:
        raise BuildError(
            f"the figure is {width:g} wide with text of size {smallest_text:g}, which is {shown:.1f} px on a phone. "
            f"Make it at most {smallest_text * PHONE / SMALLEST:.0f} wide (stack parts rather than line them up) "
            "or its text bigger."
        )


@dataclass(frozen=True)
class Written:
    """A label as it stands: its text and the box that its characters fill."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Written") -> bool:
        """Whether two labels touch each other."""
        return (
            min(self.right, other.right) - max(self.left, other.left) > _TOLERANCE
            and min(self.bottom, other.bottom) - max(self.top, other.top) > _TOLERANCE
        )


@dataclass
class Ink:
    """Collects the SVG of one sketch in one language."""

    width: float
    height: float
    translate: Translate
    parts: list[str] = field(default_factory=list)
    labels: list[Written] = field(default_factory=list)
    smallest: float = SIZE

    def tag(self, name: str, classes: str, **attributes: str | float | None) -> None:
        """Draw one element. Underscores in attribute names stand for hyphens; None is left out."""
        written = "".join(
            f' {key.replace("_", "-")}="{number(value) if isinstance(value, int | float) else escape(value)}"'
            for key, value in attributes.items()
            if value is not None
        )
        self.parts.append(f'<{name} class="{classes}"{written}/>')

    def measure(self, label: str, size: float) -> tuple[float, float]:
        """Return how wide and how high the characters of a label stand, once translated."""
        lines = parse(self.translate(label) if label.strip() else "")
        return max(line.width(size) for line in lines), size * (CAP_HEIGHT + LINE_HEIGHT * (len(lines) - 1))

    def label(
        self,
        label: str,
        at: Point,
        *,
        size: float = SIZE,
        anchor: Anchor = "middle",
        role: Role = "plain",
        strong: bool = False,
        halo: bool = False,
        room: float | None = None,
    ) -> None:
        """Write a label, its lines centred on the height of `at`, after checking that it fits.

        `room` is the width it may take; without it, the label only has to stay on the canvas.
        """
        if not label.strip():
            return
        text = self.translate(label)
        lines = parse(text, strong=strong)
        self.smallest = min(self.smallest, size)
        step = size * LINE_HEIGHT
        baseline = at[1] + size * CAP_HEIGHT / 2 - step * (len(lines) - 1) / 2
        width = max(line.width(size) for line in lines)
        if room is not None and width > room + _TOLERANCE:
            raise BuildError(
                f"the label «{text}» is {width:.0f} wide and has room for {room:.0f}. "
                "Make its shape wider, break the label with \\n, or say it in fewer words."
            )
        left = at[0] - width * {"start": 0.0, "middle": 0.5, "end": 1.0}[anchor]
        written = Written(
            text, left, baseline - size * CAP_HEIGHT, left + width, baseline + step * (len(lines) - 1)
        )
        self._check_place(written)
        classes = f"fig-label fig-{role}" + (" fig-strong" if strong else "") + (" fig-halo" if halo else "")
        place = "" if anchor == "start" else f' text-anchor="{anchor}"'
        for index, line in enumerate(lines):
            self.parts.append(
                f'<text class="{classes}" x="{number(at[0])}" y="{number(baseline + index * step)}" '
                f'font-size="{number(size)}"{place}>{line.svg(size)}</text>'
            )

    def _check_place(self, label: Written) -> None:
        outside = max(-label.left, -label.top, label.right - self.width, label.bottom - self.height)
        if outside > _TOLERANCE:
            raise BuildError(
                f"the label «{label.text}» stands {outside:.0f} outside the canvas of {self.width:g} × {self.height:g} "
                f"(it goes from {label.left:.0f}, {label.top:.0f} to {label.right:.0f}, {label.bottom:.0f}). "
                "Move it, or make the canvas bigger."
            )
        for other in self.labels:
            if label.meets(other):
                raise BuildError(
                    f"the labels «{other.text}» and «{label.text}» run into each other at "
                    f"{label.left:.0f}, {label.top:.0f}. Move one of them."
                )
        self.labels.append(label)
