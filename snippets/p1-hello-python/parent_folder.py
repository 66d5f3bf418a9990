import contextlib
import runpy
import sys
import tempfile
from pathlib import Path

PARDIR = """\
import os
import sys

sys.path.append(os.pardir)
import club
"""
FILE = """\
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent))
import club
"""


def attempt(script, where):
    # ko: 방금 켠 파이썬처럼 앞의 시도를 잊는다
    # en: forget the last attempt, as a Python just started
    sys.modules.pop("club", None)
    sys.path_importer_cache.clear()
    before = sys.path.copy()
    try:
        with contextlib.chdir(where):
            runpy.run_path(str(script), run_name="__main__")
        result = "found"
    except ModuleNotFoundError as error:
        result = error
    sys.path[:] = before
    print(script.stem, "from", where.name + ":", result)


with tempfile.TemporaryDirectory() as folder:
    notes = Path(folder) / "notes"
    week1 = notes / "week1"
    home = Path(folder) / "home"
    week1.mkdir(parents=True)
    home.mkdir()
    (notes / "club.py").write_text("laps = [3, 5, 4]\n")
    with_pardir = week1 / "with_pardir.py"
    with_file = week1 / "with_file.py"
    with_pardir.write_text(PARDIR)
    with_file.write_text(FILE)

    for script in (with_pardir, with_file):
        for where in (week1, home):
            attempt(script, where)
