"""A terminal stands in a folder; a file name is looked for there."""

from tools.figures.sketch import SMALL, Sketch


def draw() -> Sketch:
    """home holds the book's folder, which holds the scripts; the same command works in one of the two folders."""
    s = Sketch(440, 320)
    home = s.box((110, 46), "home", width=130, height=44, role="muted")
    club = s.box((166, 132), "deep-learning", width=150, height=44, role="plain")
    hungry = s.box((206, 214), "hungry.py", width=130, height=40, role="input")
    man = s.box((206, 272), "man.py", width=130, height=40, role="input")
    s.line((70, home.bottom[1]), club, via=[(70, club.y)])
    for file in (hungry, man):
        s.line((124, club.bottom[1]), file, via=[(124, file.y)])
    for folder, lines, role in (
        (home, "python hungry.py\nnot here: error", "plain"),
        (club, "python hungry.py\nI'm hungry!", "output"),
    ):
        s.arrow((282, folder.y), folder, role="muted")
        s.text((290, folder.y), lines, anchor="start", size=SMALL, role=role)
    return s
