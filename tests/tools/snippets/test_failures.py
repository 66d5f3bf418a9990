"""Bad snippets stop the build with the file, the line, what happened and the pages that use them; nothing is lost."""

import os
import signal
import subprocess
import sys
import time
import tracemalloc
from dataclasses import replace

import pytest


def test_an_exception_is_said_with_its_line_and_the_pages(book):
    book.write("docs/ko/01-a.md", '```python\n--8<-- "01-a/one.py"\n```\n')
    book.write("docs/en/01-a.md", "It is {{ 01-a/one: sum }}.\n")
    book.write("docs/en/02-b.md", '--8<-- "01-a/one_more.py"\n')
    book.snippet("01-a/one", "import json\n\njson.loads('{')\n", "")
    message = book.trouble()
    assert message.startswith("snippets/01-a/one.py:3: json.decoder.JSONDecodeError: ")
    assert "json.loads('{')" in message
    assert message.endswith("used by: docs/en/01-a.md, docs/ko/01-a.md")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("print(1)\nprint(2\n", "one.py:2: SyntaxError: '(' was never closed"),
        ("import sys\nsys.exit(3)", "one.py:2: ended with sys.exit(3)"),
        ("raise KeyboardInterrupt", "one.py:1: KeyboardInterrupt"),
        ("import os\nos._exit(0)", "its process ended with exit status 0 before the script did"),
        ("import os\nos.kill(os.getpid(), 9)", "its process ended with signal SIGKILL"),
        ("input()", "EOFError"),
        ("import sys\nprint('oh', file=sys.stderr)", "wrote to stderr:\noh"),
        ("import numpy as np\nnp.exp(1000.0)", "RuntimeWarning: overflow encountered in exp"),
        (
            "import numpy as np\nprint(np.random.rand())",
            "one.py:2: numpy.random.rand uses the global random state",
        ),
        (
            "import subprocess\nsubprocess.run(['ls'])",
            "one.py:2: PermissionError: a snippet does not start other programs",
        ),
    ],
)
def test_what_else_can_go_wrong_is_said_too(book, text, expected):
    book.snippet("01-a/one", text, "")
    assert expected in book.trouble()


def test_a_warning_that_is_caught_and_printed_is_no_failure(book):
    text = (
        "import warnings\nimport numpy as np\n"
        "with warnings.catch_warnings(record=True) as caught:\n    warnings.simplefilter('always')\n    np.exp(1000.0)\n"
        "print(caught[0].message)\n"
        "with np.errstate(over='ignore'):\n    print(np.exp(1000.0))\n"
    )
    book.snippet("01-a/one", text, "overflow encountered in exp\ninf\n")
    book.run()


def test_all_failures_are_said_at_once_and_the_rest_is_made(book):
    book.snippet("01-a/one", "1 / 0", "")
    book.snippet("01-a/two", "[][0]", "")
    book.snippet("01-a/three", "print(3)", "3\n")
    message = book.trouble()
    assert "ZeroDivisionError" in message
    assert "IndexError" in message
    assert "three" not in message
    assert book.output("01-a/three") == "3\n"


def test_what_was_made_before_stays_when_a_snippet_fails(book, draw):
    book.snippet("01-a/plot", draw + "print(1)", "1\n")
    book.run()
    before = book.made()
    book.snippet("01-a/plot", draw + "1 / 0", "1\n")
    book.trouble()
    assert book.made() == before


@pytest.mark.parametrize(
    "loop",
    ["while True:\n    pass", "while True:\n    try:\n        pass\n    except BaseException:\n        pass"],
)
def test_a_hang_ends_at_the_limit(book, loop):
    book.snippet("01-a/one", f"print('on it')\n{loop}\n", "")
    message = book.trouble(project=replace(book.project, time_limit=1))
    assert "was still running after 1 seconds and was stopped" in message
    assert "one.py:" in message


def test_a_hang_that_does_not_listen_ends_too(book):
    text = "import signal\nsignal.signal(signal.SIGINT, signal.SIG_IGN)\nwhile True:\n    pass\n"
    book.snippet("01-a/one", text, "")
    assert "was still running" in book.trouble(project=replace(book.project, time_limit=1))


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_a_flood_of_output_is_stopped_and_not_kept(book, stream):
    flood = f"import sys\nfor _ in range(100):\n    print('x' * 1_000_000, file=sys.{stream})\n"
    book.snippet("01-a/one", flood, "")
    tracemalloc.start()
    message = book.trouble()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert "printed more than 1,000,000 bytes" in message
    assert len(message) < 1000
    assert peak < 10_000_000


@pytest.mark.parametrize(
    "action",
    [
        "open(there, 'w')",
        "open(there, 'a')",
        "os.open(there, os.O_RDWR | os.O_CREAT)",
        "Path(there).touch()",
        "os.mkdir(there)",
        "os.remove(kept)",
        "os.rename(kept, 'mine')",
        "os.replace(mine, kept)",
        "os.symlink(mine, there)",
        "os.link(mine, there)",
        "os.truncate(kept, 0)",
        "os.chmod(kept, 0)",
        "shutil.rmtree(os.path.dirname(kept))",
        "shutil.copy(mine, there)",
        "np.save(there, np.zeros(3))",
        "os.symlink(os.path.dirname(kept), 'way'); open('way/there', 'w')",
    ],
)
def test_writing_outside_its_folder_is_refused(book, action):
    kept = book.write("precious/kept.txt", "precious")
    there = kept.with_name("there.npy")
    text = (
        "import os, shutil\nimport numpy as np\nfrom pathlib import Path\n"
        f"kept, there, mine = {str(kept)!r}, {str(there)!r}, 'mine.txt'\nPath(mine).write_text('x')\n{action}\n"
    )
    book.snippet("01-a/one", text, "")
    assert "one.py:6: tried to write" in (message := book.trouble())
    assert str(kept.parent) in message
    assert [path.name for path in kept.parent.iterdir()] == ["kept.txt"]
    assert kept.read_text() == "precious"


def test_a_swallowed_refusal_fails_the_snippet_all_the_same(book):
    target = book.root / "there.txt"
    text = f"try:\n    open({str(target)!r}, 'w')\nexcept Exception:\n    pass\nprint(1)\n"
    book.snippet("01-a/one", text, "1\n")
    assert "one.py:2: tried to write" in book.trouble()


def test_printing_something_else_shows_the_difference(book):
    book.snippet("01-a/one", "print('a: 1.5')\nprint('b: 2.5')", "a: 1.5000000001\nb: 2.6\n")
    message = book.trouble()
    assert "prints something else than one.out" in message
    assert "-b: 2.6\n+b: 2.5" in message
    assert "+a" not in message
    assert "make update" in message


def test_a_missing_golden_output_fails(book):
    book.snippet("01-a/one", "print(1)")
    assert "has no golden output one.out yet. To make it, run `make update`" in book.trouble()


def test_a_golden_output_without_a_script_fails(book):
    book.write("snippets/01-a/gone.out", "1\n")
    assert "snippets/01-a/gone.out: there is no gone.py" in book.trouble()


def test_files_that_are_no_utf_8_text_are_said(book):
    book.write("docs/ko/01-a.md", "").write_bytes("페이지".encode("cp949"))
    book.snippet("01-a/one", "").write_bytes("print('가')\n".encode("cp949"))
    book.snippet("01-a/two", "print(1)").with_suffix(".out").write_bytes("가".encode("cp949"))
    message = book.trouble()
    assert "snippets/01-a/one.py: has no golden" not in message
    assert "SyntaxError" in message
    assert "two.py: prints something else" in message


def test_a_figure_label_without_translation_fails(book):
    text = (
        "import matplotlib.pyplot as plt\nplt.plot([1, 2])\nplt.title('no such label anywhere')\nplt.show()\n"
    )
    book.snippet("01-a/one", text, "")
    message = book.trouble()
    assert "one.py:4: " in message
    assert "no such label anywhere" in message
    assert "Traceback" not in message


def command_line(book, *arguments):
    code = (
        "import sys\nfrom pathlib import Path\nfrom tools.snippets import Project\nfrom tools.snippets.__main__ import main\n"
        f"sys.exit(main({list(arguments)!r}, Project(Path({str(book.root)!r}), time_limit=30)))\n"
    )
    return [sys.executable, "-c", code]


def test_the_command_line_says_failures_without_traceback(book):
    book.snippet("01-a/one", "1 / 0", "")
    done = subprocess.run(command_line(book, "run"), capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr.startswith("snippets/01-a/one.py:1: ZeroDivisionError")
    assert "Traceback" not in done.stderr


def test_the_command_line_says_what_it_did(book):
    book.snippet("01-a/one", "print(1)")
    done = subprocess.run(command_line(book, "run", "--update"), capture_output=True, text=True)
    assert done.returncode == 0
    assert "snippets: 1 run, 0 unchanged" in done.stdout
    assert "snippets/01-a/one.out" in done.stdout


def test_ctrl_c_stops_everything_and_leaves_nothing_half_written(book, tmp_path):
    book.snippet("01-a/done", "print(1)", "1\n")
    book.run()
    before = book.made()
    waiting = "import os, time\nfrom pathlib import Path\nPath('pid').write_text(str(os.getpid()))\ntime.sleep(60)\n"
    for name in ("one", "two"):
        book.snippet(f"01-a/{name}", waiting, "")
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    runner = subprocess.Popen(
        command_line(book, "run"),
        env=os.environ | {"TMPDIR": str(scratch)},
        stderr=subprocess.PIPE,
        text=True,
    )
    pids = []
    while len(pids) < min(2, os.cpu_count() or 1):
        pids = [int(text) for file in scratch.glob("*/work/pid") if (text := file.read_text())]
        assert runner.poll() is None
        time.sleep(0.05)

    runner.send_signal(signal.SIGINT)
    _, said = runner.communicate(timeout=20)

    assert runner.returncode == 130
    assert "stopped" in said
    assert "Traceback" not in said
    for pid in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
    assert list(scratch.iterdir()) == []
    assert list(book.root.rglob("*.tmp")) == []
    assert book.made() == before
