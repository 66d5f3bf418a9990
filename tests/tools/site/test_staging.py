"""A build that fails, or is refused by the disk, leaves the last good site where it was."""

import errno
from pathlib import Path
from types import SimpleNamespace

import pytest
from filelock import FileLock

from tools.errors import BuildError
from tools.site import staging


@pytest.fixture
def site(tmp_path):
    """A site that an earlier build made."""
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "index.html").write_text("yesterday")
    yield folder
    staging.abandon()


def begin(site: Path) -> SimpleNamespace:
    config = SimpleNamespace(site_dir=str(site))
    staging.begin(config, in_place=False)
    (Path(config.site_dir) / "index.html").write_text("today")
    return config


def test_readers_see_the_old_site_until_the_new_one_is_whole(site):
    config = begin(site)
    assert (site / "index.html").read_text() == "yesterday"
    staging.finish(config)
    assert (site / "index.html").read_text() == "today"
    assert config.site_dir == str(site)
    assert sorted(path.name for path in site.parent.iterdir()) == ["site"]


def test_an_abandoned_build_leaves_nothing_behind(site):
    begin(site)
    staging.abandon()
    assert (site / "index.html").read_text() == "yesterday"
    assert sorted(path.name for path in site.parent.iterdir()) == ["site"]


def test_the_first_build_needs_no_earlier_site(tmp_path):
    config = begin(tmp_path / "public" / "site")
    staging.finish(config)
    assert (tmp_path / "public" / "site" / "index.html").read_text() == "today"


def test_serving_builds_where_mkdocs_serves_from(tmp_path):
    config = SimpleNamespace(site_dir=str(tmp_path))
    staging.begin(config, in_place=True)
    assert config.site_dir == str(tmp_path)
    staging.finish(config)


def test_a_read_only_folder_is_explained(site, monkeypatch):
    def refuse(*_args, **_options):
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(BuildError, match="read-only"):
        staging.begin(SimpleNamespace(site_dir=str(site)), in_place=False)


def test_the_lock_is_given_back_after_a_build(site):
    staging.finish(begin(site))
    from tools.paths import CACHE

    with FileLock(CACHE / "build.lock", timeout=0):
        pass
