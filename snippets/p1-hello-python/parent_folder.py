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
        return "found"
    except ModuleNotFoundError as error:
        return error
    finally:
        sys.path[:] = before


with tempfile.TemporaryDirectory() as folder:
    week1 = Path(folder) / "notes" / "week1"
    home = Path(folder) / "home"
    week1.mkdir(parents=True)
    home.mkdir()
    (week1.parent / "club.py").write_text("laps = [3, 5, 4]\n")
    (week1 / "with_pardir.py").write_text(PARDIR)
    (week1 / "with_file.py").write_text(FILE)

    print("os.pardir, started in week1:", attempt(week1 / "with_pardir.py", week1))
    print("os.pardir, started in home:", attempt(week1 / "with_pardir.py", home))
    print("__file__, started in week1:", attempt(week1 / "with_file.py", week1))
    print("__file__, started in home:", attempt(week1 / "with_file.py", home))
