"""Where this machine keeps a Chromium, for tests and measurements of the site."""

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
    cache = _CACHES.get(sys.platform, Path("~/.cache/ms-playwright")).expanduser()
    for pattern in ("chromium-*/chrome-linux*/chrome", "chromium-*/chrome-mac*/*.app/Contents/MacOS/*"):
        if builds := sorted(cache.glob(pattern)):
            return str(builds[-1])
    return next((path for path in _MAC_APPS if Path(path).exists()), None)
