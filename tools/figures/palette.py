"""Which colours a plot may use, and the CSS variables of theme/assets/css/figures.css that they become."""

COLOURS = {
    "input": "#3a74b8",
    "weight": "#bf8020",
    "output": "#2ba481",
    "gradient": "#c5444c",
    "plain": "#737b8b",
    "muted": "#868d9b",
}
"""Matplotlib's C0 to C5. Where no variable reaches (rasterised artists) they must read on white and on dark: middle tones."""

VARIABLES = {
    **{colour: role for role, colour in COLOURS.items()},
    "#000000": "plain",
    "#808080": "muted",
    "#cccccc": "rule",
    "#ffffff": "paper",
}
"""What each colour is on the page: `black` the text's own colour, `white` the page's ground, `gray` muted, `0.8` a thin rule."""

ALLOWED = "C0 input, C1 weight, C2 output, C3 gradient, C4 or black plain, C5 or gray muted, 0.8 thin rules, white the page"


def variable(colour: str, *, text: bool = False) -> str | None:
    """Return the CSS value that stands for a colour of a plot, or None when plots may not use it."""
    role = VARIABLES.get(colour.lower())
    if role is None:
        return None
    suffix = "-text" if text and role in COLOURS else ""
    return f"var(--fig-{role}{suffix},{colour.lower()})"
