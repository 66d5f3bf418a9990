"""The whole build through MkDocs' command line, on a small book: what it makes, and what it says and keeps when it cannot."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest

# MkDocs as a reader starts it; the small book has its own second language, lock and cache, and nothing to prepare.
COMMAND = """
import functools, sys
from pathlib import Path
import tools.files, tools.paths
book = Path.cwd()
tools.files.build_lock = functools.partial(tools.files.build_lock, book / ".cache")
import tools.markdown
import tools.site.hook as hook
tools.paths.ROOT = book
hook.SECOND = book / "mkdocs.en.yml"
hook.MKDOCS = sys.orig_argv[:3]
hook.labs.CACHE = book / ".cache"
hook.prepare = lambda: exec((book / "prepare.py").read_text(), globals())
from mkdocs.__main__ import cli
cli(sys.argv[1:])
"""
HOOK = "from tools.site.hook import *\n"
CONFIG = """
site_name: x
site_url: !ENV [SITE_URL, "https://book.example/"]
docs_dir: docs/{lang}
site_dir: {site}
theme: {{name: material, language: {lang}}}
nav: [index.md]
hooks: [hook.py]
watch: [docs]
plugins: [search, mkdocs-jupyter]
markdown_extensions:
  - pymdownx.superfences
  - pymdownx.arithmatex: {{generic: true}}
  - pymdownx.snippets: {{base_path: [snippets], check_paths: true}}
  - tools.markdown: {{lang: {lang}}}
"""


class Book:
    """Two languages of one page each."""

    def __init__(self, root: Path) -> None:
        self.root = root
        for lang, config, site in (("ko", "mkdocs.yml", "site"), ("en", "mkdocs.en.yml", "site/en")):
            self.write(config, CONFIG.format(lang=lang, site=site))
            self.write(f"docs/{lang}/index.md", f"# Home {{ #home }}\n\nfirst {lang}\n")
        self.write("hook.py", HOOK)
        self.write("prepare.py", "")

    def write(self, path: str, text: str) -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-c", COMMAND, *arguments],
            cwd=self.root,
            env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "TMPDIR": str(self.temporary)},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def build(self, *arguments: str) -> tuple[int, str]:
        process = self.start("build", *arguments)
        said, _ = process.communicate(timeout=120)
        return process.returncode, said

    @property
    def temporary(self) -> Path:
        folder = self.root.parent / "tmp"
        folder.mkdir(exist_ok=True)
        return folder

    def page(self, lang: str) -> str:
        return (self.root / "site" / ("en" if lang == "en" else "") / "index.html").read_text(
            encoding="utf-8"
        )

    def leftovers(self) -> list[str]:
        hidden = [
            path.name for path in self.root.iterdir() if path.name.startswith(".") and path.name != ".cache"
        ]
        return hidden + [path.name for path in self.temporary.iterdir() if "mkdocs" in path.name]


@pytest.fixture
def book(tmp_path: Path) -> Book:
    return Book(tmp_path.resolve() / "book")


@pytest.fixture(scope="module")
def built_once(tmp_path_factory: pytest.TempPathFactory) -> Book:
    book = Book(tmp_path_factory.mktemp("hook").resolve() / "book")
    status, said = book.build("--strict")
    assert status == 0, said
    return book


@pytest.fixture
def built(built_once: Book, book: Book) -> Book:
    """A book whose site an earlier build made."""
    shutil.copytree(built_once.root, book.root, dirs_exist_ok=True)
    return book


def wait_for(process: subprocess.Popen[str], there: Callable[[], bool]) -> None:
    while not there():
        if process.poll() is not None:
            raise AssertionError(f"ended with {process.returncode}: {process.communicate()[0]}")
        time.sleep(0.05)


def test_one_command_makes_both_languages(built):
    assert "first ko" in built.page("ko")
    assert "first en" in built.page("en")
    assert built.leftovers() == []


def test_english_has_its_address_below_the_books(built):
    assert '<link rel="canonical" href="https://book.example/">' in built.page("ko")
    assert '<link rel="canonical" href="https://book.example/en/">' in built.page("en")


def test_one_language_can_be_built_alone(book):
    status, said = book.build("-f", "mkdocs.en.yml", "--strict")

    assert status == 0, said
    assert "first en" in book.page("en")
    assert not (book.root / "site" / "index.html").exists()


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_what_is_only_a_warning_fails_the_strict_build_in_either_language(book, lang):
    book.write(f"docs/{lang}/index.md", "# Home { #home }\n\n[nowhere](nowhere.md)\n")

    easy, strict = book.build(), book.build("--strict")

    assert (easy[0], strict[0]) == (0, 1)
    for _, said in (easy, strict):
        assert "nowhere.md" in said


def test_a_quiet_build_is_quiet_in_both_languages(book):
    assert book.build("--quiet") == (0, "")
    assert "first en" in book.page("en")


def test_a_fault_in_korean_does_not_wait_for_english(built):
    built.write(
        "hook.py",
        HOOK + "import time\n\n"
        "if staging.nested():\n    Path('reached').touch()\n    time.sleep(600)\n\n"
        "def on_page_markdown(*_, **__):\n"
        "    while not Path('reached').exists():\n        time.sleep(0.05)\n",
    )
    built.write("docs/ko/index.md", "# Home { #home }\n\n{{ no/such: sum }}\n")

    status, said = built.build()

    assert status == 1
    assert "no/such" in said
    assert "first en" in built.page("en")
    assert built.leftovers() == []


def test_what_the_search_does_not_read_is_on_the_page(book):
    book.write(
        "docs/ko/index.md", "# Home { #home }\n\n<svg><text>drawn</text></svg>\n\n```python\nprint(1)\n```\n"
    )

    status, said = book.build("--strict")

    assert status == 0, said
    index = (book.root / "site" / "search" / "search_index.json").read_text(encoding="utf-8")
    assert "drawn" in book.page("ko")
    assert "drawn" not in index
    assert '<span class="nb">print</span>' in book.page("ko")
    assert "print(1)" in index


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("ko", '--8<-- "no/such.py"\n', "there is no file `no/such.py`"),
        ("en", '--8<-- "no/such.py"\n', "there is no file `no/such.py`"),
        ("ko", "{{ no/such: sum }}\n", "no snippet printed `no/such.out`"),
        ("ko", "/// figure | no/such\n    alt: x\n\ncaption\n///\n", "no/such"),
        ("ko", "$\\nosuch$\n", "nosuch"),
    ],
    ids=["include", "include in English", "value", "figure", "maths"],
)
def test_a_fault_on_a_page_is_said_once_with_its_file_and_keeps_the_site(built, lang, text, expected):
    built.write(f"docs/{lang}/index.md", f"# Home {{ #home }}\n\n{text}")

    status, said = built.build()

    assert status == 1
    assert "Traceback" not in said
    assert said.count(f"docs/{lang}/index.md: ") == 1
    assert expected in said.split(f"docs/{lang}/index.md: ")[1]
    assert expected not in said.split(f"docs/{lang}/index.md: ")[0]
    assert ("first ko" in built.page("ko"), "first en" in built.page("en")) == (True, True)
    assert built.leftovers() == []


def test_a_snippet_that_fails_keeps_the_site(built):
    built.write("prepare.py", "from tools.errors import BuildError\nraise BuildError('snippets/a.py:1: no')")

    status, said = built.build()

    assert status == 1
    assert "snippets/a.py:1: no" in said
    assert "Traceback" not in said
    assert "first ko" in built.page("ko")
    assert built.leftovers() == []


@pytest.mark.parametrize(
    ("call", "number"),
    [
        ("Path.mkdir", "EROFS"),
        ("mkdocs.utils.write_file", "ENOSPC"),
        ("mkdocs.utils.copy_file", "ENOSPC"),
        ("Path.replace", "ENOSPC"),
    ],
)
def test_a_disk_that_refuses_a_page_is_said_and_keeps_the_site(built, number, call):
    built.write("docs/ko/index.md", "# Home { #home }\n\nsecond\n")
    refuse = (
        "import errno, os, mkdocs.utils\nfrom pathlib import Path\n"
        f"def refuse(*_, **__):\n    raise OSError(errno.{number}, os.strerror(errno.{number}))\n{call} = refuse\n"
    )
    built.write("prepare.py", refuse)

    status, said = built.build()

    assert status == 1
    assert {"ENOSPC": "the disk is full", "EROFS": "the folder is read-only"}[number] in said
    assert "Traceback" not in said
    assert "first ko" in built.page("ko")


def test_ctrl_c_keeps_the_site_and_leaves_nothing_behind(built):
    built.write("docs/ko/index.md", "# Home { #home }\n\nsecond\n")
    built.write("prepare.py", "import time\n(book / 'reached').touch()\ntime.sleep(60)\n")
    process = built.start("build")
    wait_for(process, (built.root / "reached").exists)
    assert built.leftovers() == [".site.building"]

    os.killpg(process.pid, signal.SIGINT)
    said, _ = process.communicate(timeout=30)

    assert process.returncode != 0
    assert "Traceback" not in said
    assert "first ko" in built.page("ko")
    assert built.leftovers() == []


def test_what_a_killed_build_left_is_no_hindrance(built):
    built.write("docs/ko/index.md", "# Home { #home }\n\nsecond\n")
    built.write(".site.building/half.html", "half")
    built.write(".site.old/index.html", "older")

    status, said = built.build()

    assert status == 0, said
    assert "second" in built.page("ko")
    assert not (built.root / "site" / "half.html").exists()
    assert built.leftovers() == []


def test_a_second_build_waits_for_the_first(book):
    book.write(
        "prepare.py",
        "import time\n(book / 'reached').touch()\nwhile not (book / 'go').exists():\n    time.sleep(0.05)\n",
    )
    first = book.start("build")
    wait_for(first, (book.root / "reached").exists)
    second = book.start("build")
    assert second.stdout
    assert "another build is at work" in second.stdout.readline()
    (book.root / "go").touch()

    for process in (first, second):
        said, _ = process.communicate(timeout=120)
        assert process.returncode == 0, said
    assert "first ko" in book.page("ko")
    assert "first en" in book.page("en")
    assert book.leftovers() == []


def test_a_port_in_use_stops_serving_before_anything_is_prepared(book):
    book.write("prepare.py", "(book / 'reached').touch()")
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        process = book.start("serve", "--dev-addr", f"127.0.0.1:{port}")
        said, _ = process.communicate(timeout=60)

    assert process.returncode == 1
    assert f"cannot serve at 127.0.0.1:{port}" in said
    assert "Traceback" not in said
    assert not (book.root / "reached").exists()
    assert book.leftovers() == []


def test_serving_shows_both_languages_survives_a_fault_and_ends_cleanly(book):
    with socket.create_server(("127.0.0.1", 0)) as probe:
        address = f"127.0.0.1:{probe.getsockname()[1]}"
    process = book.start("serve", "--dev-addr", address)
    assert process.stdout
    lines = iter(process.stdout)

    def heard(words: str) -> None:
        said = []
        silence = threading.Timer(60, process.kill)
        silence.start()
        for line in lines:
            said.append(line)
            if words in line:
                silence.cancel()
                return
        raise AssertionError(f"never said {words!r}: {''.join(said)}")

    def shown(place: str) -> str:
        with urllib.request.urlopen(f"http://{address}/{place}", timeout=30) as answer:
            return answer.read().decode()

    heard("Serving on")
    assert "first ko" in shown("")
    assert "first en" in shown("en/")

    book.write("docs/en/index.md", "# Home { #home }\n\n{{ no/such: sum }}\n")
    heard("docs/en/index.md: ")
    book.write("docs/en/index.md", "# Home { #home }\n\nsecond en\n")
    heard("Reloading browsers")
    assert "second en" in shown("en/")
    assert "first ko" in shown("")

    os.killpg(process.pid, signal.SIGINT)
    said, _ = process.communicate(timeout=30)
    assert process.returncode == 0
    assert "Traceback" not in said
    assert book.leftovers() == []
