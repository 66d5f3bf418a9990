"""What a run leaves behind: outputs, figures, golden outputs, and nothing of snippets that are gone."""

import io
import os
from dataclasses import replace

import numpy as np

from tools.snippets import run_snippets
from tools.snippets.progress import Progress


def test_what_is_printed_and_drawn_lands_where_pages_look(book, draw):
    book.snippet("01-a/one", "print('sum:', 0.5)\n", "sum: 0.5\n")
    book.snippet("01-a/plot", draw, "")
    book.snippet("01-a/exercises/nor/solution", "print('ok')\n", "ok\n")
    book.write("snippets/01-a/exercises/nor/check.py", "raise RuntimeError('is not a snippet')\n")

    report = book.run()

    assert report.ran == ["01-a/exercises/nor/solution", "01-a/one", "01-a/plot"]
    made = book.made()
    assert made.pop("figures/snippets.txt")
    assert made == {
        "outputs/01-a/one.out": b"sum: 0.5\n",
        "outputs/01-a/plot.out": b"",
        "outputs/01-a/exercises/nor/solution.out": b"ok\n",
        "figures/ko/01-a/plot.svg": b"<svg>ko</svg>",
        "figures/en/01-a/plot.svg": b"<svg>en</svg>",
    }


def test_plots_come_in_both_languages_and_again_when_their_labels_change(book):
    plot = "import matplotlib.pyplot as plt\nfor n in (1, 2):\n    plt.plot([n, 2])\n    plt.title('hill')\n    plt.show()\n"
    book.snippet("01-a/plot", plot, "")
    book.snippet("01-a/exercises/bend/solution", plot, "")
    book.write("figures/01-a/labels.tsv", "en\tko\nhill\t언덕\n")
    book.run()
    names = ["01-a/exercises/bend/solution-2", "01-a/exercises/bend/solution", "01-a/plot-2", "01-a/plot"]
    figures = {path: text.decode() for path, text in book.made().items() if path.endswith(".svg")}
    assert sorted(figures) == sorted(
        f"figures/{language}/{name}.svg" for name in names for language in ("ko", "en")
    )
    assert all(("언덕" in svg) == path.startswith("figures/ko/") for path, svg in figures.items())

    book.write("figures/01-a/labels.tsv", "en\tko\nhill\t고개\n")
    book.run()
    assert "고개" in book.made()["figures/ko/01-a/plot-2.svg"].decode()


def test_outputs_and_figures_of_deleted_snippets_go_and_diagrams_stay(book, draw):
    book.snippet("01-a/one", "print(1)", "1\n")
    gone = [book.snippet("01-a/plot", draw, ""), book.snippet("02-b/two", "print(2)", "2\n")]
    diagram = book.write("generated/figures/ko/01-a/diagram.svg", "<svg/>")
    book.run()
    for snippet in gone:
        snippet.unlink()
        snippet.with_suffix(".out").unlink()

    book.run()

    assert set(book.made()) == {"outputs/01-a/one.out", "figures/snippets.txt", "figures/ko/01-a/diagram.svg"}
    assert diagram.read_text() == "<svg/>"
    assert not (book.project.outputs / "02-b").exists()


def test_a_part_of_the_snippets_can_be_run_and_the_rest_stays(book):
    book.snippet("01-a/one", "print(1)", "1\n")
    book.snippet("02-b/two", "print(2)", "2\n")
    book.run()
    book.snippet("01-a/one", "print(1.0)", "1.0\n")
    book.snippet("02-b/two", "raise SystemExit(1)")

    for given in ("01-a/one", "snippets/01-a/one.py", "snippets/01-a", str(book.root / "snippets/01-a")):
        book.run(only=(given,))

    assert book.output("01-a/one") == "1.0\n"
    assert book.output("02-b/two") == "2\n"


def test_a_path_that_is_no_snippet_is_said_with_the_closest_one(book):
    book.snippet("01-a/and_gate", "print(1)", "1\n")
    assert "Did you mean" in (message := book.trouble(only=("01-a/and_gat",)))
    assert "01-a/and_gate.py" in message


def test_update_writes_the_golden_outputs_and_names_those_that_changed(book):
    one = book.snippet("01-a/one", "print(1)", "1\n")
    two = book.snippet("01-a/two", "print(2)", "3\n")
    new = book.snippet("01-a/new", "print(4)")

    report = book.run(update=True)

    assert report.updated == ["snippets/01-a/new.out", "snippets/01-a/two.out"]
    assert [path.with_suffix(".out").read_text() for path in (one, two, new)] == ["1\n", "2\n", "4\n"]
    assert book.run().unchanged == ["01-a/new", "01-a/one", "01-a/two"]


def test_update_keeps_what_it_can_when_one_snippet_fails(book):
    one = book.snippet("01-a/one", "print(1)")
    bad = book.snippet("01-a/bad", "print(1)\n1 / 0", "before\n")

    assert "ZeroDivisionError" in book.trouble(update=True)

    assert one.with_suffix(".out").read_text() == "1\n"
    assert bad.with_suffix(".out").read_text() == "before\n"


def test_each_snippet_runs_as_a_script_of_its_own_with_fixed_surroundings(book, monkeypatch):
    monkeypatch.setenv("PYTHONWARNINGS", "error")
    monkeypatch.setenv("OMP_NUM_THREADS", "7")
    book.snippet(
        "01-a/one",
        "import os, sys\n"
        "print(__name__, sys.argv == [__file__], os.listdir(), sys.flags.hash_randomization, sys.flags.utf8_mode)\n"
        "print(os.environ['OMP_NUM_THREADS'], sys.warnoptions, sys.stdin.read() == '', '가')\n",
        "__main__ True ['.tmp'] 0 1\n1 [] True 가\n",
    )
    book.run()


def test_neither_the_language_nor_the_cores_of_the_machine_change_what_is_printed(book, monkeypatch):
    for name in ("LANG", "LC_ALL", "LC_MESSAGES", "LANGUAGE"):
        monkeypatch.setenv(name, "ko_KR.UTF-8")
    monkeypatch.setenv("DL_TEXTBOOK_THREADS", "7")
    book.snippet(
        "01-a/one",
        "from dl_textbook.engine import get_threads, set_threads\n"
        "print('threads:', get_threads())\n"
        "try:\n    set_threads(0)\nexcept ValueError as error:\n    print(error)\n",
        "threads: 1\nthreads was 0; expected a whole number from 1 upward.\n",
    )
    book.run()


def test_a_slow_snippet_is_named_also_when_it_did_not_run_again(book):
    book.snippet("01-a/slow", "import time\nwhile time.process_time() < 0.5:\n    pass\n", "")
    book.snippet("01-a/waits", "import time\ntime.sleep(0.6)", "")
    impatient = replace(book.project, slow=0.4)
    for _ in range(2):
        report = book.run(project=impatient)
        assert list(report.slow) == ["01-a/slow"]
        assert "slower than a minute of one processor; let them do less:\n  01-a/slow (" in str(report)
    assert "slow" not in str(book.run())


def test_snippets_import_the_package_of_their_project(book):
    book.write("dl_textbook/__init__.py", "NAME = 'the made project'\n")
    book.snippet("01-a/one", "import dl_textbook\nprint(dl_textbook.NAME)", "the made project\n")
    book.run()


def test_snippets_import_those_beside_them_and_run_again_when_those_change(book):
    book.snippet("01-a/one", "NAME = 'first'\n", "")
    book.snippet("01-a/two", "from one import NAME\nprint(NAME)", "first\n")
    book.snippet("02-b/three", "import one")
    assert "ModuleNotFoundError: No module named 'one'" in (message := book.trouble())
    assert "two.py" not in message

    book.snippet("02-b/three", "print(3)", "3\n")
    book.run()
    book.snippet("01-a/one", "NAME = 'second'\n", "")
    assert "two.py" in book.trouble()


def test_a_snippet_may_write_in_its_own_folder_and_through_tempfile(book):
    book.snippet(
        "01-a/one",
        "import os, shutil, tempfile\nfrom pathlib import Path\n"
        "Path('a.txt').write_text('x')\nos.rename('a.txt', 'b.txt')\nos.makedirs('d/e')\nshutil.copy('b.txt', 'd/e')\n"
        "shutil.rmtree('d')\n"
        "with tempfile.TemporaryDirectory() as folder:\n    Path(folder, 'c').mkdir()\n"
        "open(os.devnull, 'w').close()\nprint(sorted(os.listdir()))\n",
        "['.tmp', 'b.txt']\n",
    )
    book.run()
    assert not (book.root / "b.txt").exists()


def test_numbers_may_differ_a_little_between_machines(book):
    book.snippet("01-a/one", f"import numpy as np\nprint('pi:', {np.pi!r})", "pi: 3.1415927\n")
    book.run()
    assert book.output("01-a/one") == f"pi: {np.pi!r}\n"


def test_a_long_run_says_what_it_is_at(book):
    book.snippet("01-a/slow", "print(1)", "1\n")
    stream = io.StringIO()
    run_snippets(project=book.project, progress=Progress(stream, quiet=0))
    assert stream.getvalue() == "running snippets: 01-a/slow … (1 of 1 left)\n"


def test_a_short_run_says_nothing(book, capsys):
    book.snippet("01-a/one", "print(1)", "1\n")
    run_snippets(project=book.project, progress=Progress(quiet=1000))
    assert capsys.readouterr() == ("", "")


def test_progress_rewrites_one_line_on_a_terminal():
    class Terminal(io.StringIO):
        def isatty(self):
            return True

    progress = Progress(Terminal(), quiet=0)
    progress.say("x" * 1000)
    progress.say("second")
    progress.close()
    assert "\n" not in progress.stream.getvalue()
    first, second, last = progress.stream.getvalue().split("\r\033[K")[1:]
    assert 0 < len(first) < 1000
    assert (second, last) == ("second", "")


def test_progress_does_not_flood_a_log():
    progress = Progress(io.StringIO(), quiet=0)
    for _ in range(1000):
        progress.say("at it")
    progress.close()
    assert progress.stream.getvalue() == "at it\n"


def test_the_machines_threads_and_variables_are_left_alone(book):
    before = dict(os.environ)
    book.snippet("01-a/one", "print(1)", "1\n")
    book.run()
    assert dict(os.environ) == before
