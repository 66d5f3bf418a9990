import runpy
import sys
import tempfile
from pathlib import Path

PACE = """\
def pace(minutes, km):
    return minutes / km


print("__name__ is", __name__)

if __name__ == "__main__":
    print("self-test:", pace(30, 5))
"""

with tempfile.TemporaryDirectory() as folder:
    file = Path(folder) / "pace.py"
    file.write_text(PACE)

    print("--- python pace.py")
    runpy.run_path(str(file), run_name="__main__")

    sys.path.append(folder)
    print("--- import pace")
    import pace

    print("42 minutes, 7 km:", pace.pace(42, 7))

    print("--- import pace, again")
    import pace

    sys.path.remove(folder)
