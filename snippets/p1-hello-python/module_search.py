import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
    for folder in (first, second):
        (Path(folder) / "club.py").write_text(f"home = {folder!r}\n")

    try:
        import club
    except ModuleNotFoundError as error:
        print("not on the list:", error)

    sys.path.append(first)
    sys.path.append(second)
    import club

    print("from the first folder:", club.home == first)
    print("from the second folder:", club.home == second)

    sys.path.remove(first)
    sys.path.remove(second)

print("math comes with Python:", "math" in sys.stdlib_module_names)
print("numpy comes with Python:", "numpy" in sys.stdlib_module_names)
