import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    for place in ("first", "second"):
        (Path(folder) / place).mkdir()
        file = Path(folder) / place / "club.py"
        file.write_text(f'place = "{place}"\n')

    try:
        import club
    except ModuleNotFoundError as error:
        print("not on the list:", error)

    sys.path.append(str(Path(folder) / "first"))
    sys.path.append(str(Path(folder) / "second"))
    import club

    print("found in:", club.place)
    del sys.path[-2:]

print("math comes with Python:", "math" in sys.stdlib_module_names)
print("numpy comes with Python:", "numpy" in sys.stdlib_module_names)
