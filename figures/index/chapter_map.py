"""Which chapter needs which, from docs/chapters.tsv: a row per part; what is written has a solid frame, what is coming a dashed one."""

from tools.errors import BuildError
from tools.figures.sketch import SMALL, Shape, Sketch
from tools.markdown.chapters import PARTS, chapters

ROW_HEIGHT = 72
ROWS = {
    "prepare": "Getting ready:\nPython",
    "build": "Building\na network",
    "train": "Training\na network",
    "improve": "Training faster\nand better",
    "practice": "Hands-on\nwith Keras",
    "see": "Networks\nthat see",
    "reuse": "Reusing\ntrained models",
    "further": "Going further",
}
# The column of each chapter, chosen so that an arrow joins neighbours or goes straight down.
COLUMNS = {
    "P1": 0, "P2": 1, "P3": 2,
    "01": 0, "02": 1, "02+": 2,
    "03": 1, "04": 2, "04+": 3,
    "05": 2, "06": 3,
    "07++": 2, "07": 3, "07+": 4,
    "08": 3, "08.5": 2, "09": 1, "10": 0,
    "11": 0, "12": 1,
    "14": 2, "13": 3, "15": 4,
}  # fmt: skip


def draw() -> Sketch:
    s = Sketch(440, ROW_HEIGHT * len(ROWS) + 24)
    boxes: dict[str, Shape] = {}
    tops = {part: 12 + ROW_HEIGHT * row for row, part in enumerate(part for part in PARTS if part in ROWS)}
    for part, top in tops.items():
        s.text((12, top + ROW_HEIGHT / 2), ROWS[part], size=SMALL, anchor="start", room=98)
        if top > 12:
            s.line((12, top), (432, top), role="muted", thickness=0.75)
    listed = [chapter for chapter in chapters("en") if chapter.part in ROWS]
    for chapter in listed:
        if chapter.number not in COLUMNS:
            raise BuildError(
                f"the map of the chapters has no place for {chapter.number} ({chapter.slug}). "
                "Give it a column in COLUMNS in figures/index/chapter_map.py."
            )
        boxes[chapter.slug] = s.box(
            (138 + 67 * COLUMNS[chapter.number], tops[chapter.part] + ROW_HEIGHT / 2),
            rf"$\text{{{chapter.number}}}$",
            width=53,
            height=34,
            role="plain" if chapter.written else "muted",
            dashed=not chapter.written,
        )
    for chapter in listed:
        for needed in chapter.needs:
            s.arrow(boxes[needed], boxes[chapter.slug], thickness=1.5)
    return s
