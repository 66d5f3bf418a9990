"""Where this machine keeps a Chromium, for tests and measurements of the site."""

import os
import shutil
import sys
from pathlib import Path

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge")
_CACHES = {
    "linux": Path("~/.cache/ms-playwright"),
    "darwin": Path("~/Library/Caches/ms-playwright"),
}
_MAC_APPS = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)


def find_browser() -> str | None:
    """Return the path of a Chromium on the PATH or in Playwright's usual place, or None."""
    for name in _NAMES:
        if found := shutil.which(name):
            return found
    told = os.environ.get("PLAYWRIGHT_BROWSERS_PATH")
    cache = Path(told) if told else _CACHES.get(sys.platform, _CACHES["linux"]).expanduser()
    for pattern in (
        "chromium-[0-9]*/chrome-linux*/chrome",
        "chromium-[0-9]*/chrome-mac*/*.app/Contents/MacOS/*",
    ):
        if builds := list(cache.glob(pattern)):
            return str(
                max(builds, key=lambda build: int(build.relative_to(cache).parts[0].rpartition("-")[2]))
            )
    return next((path for path in _MAC_APPS if Path(path).exists()), None)
