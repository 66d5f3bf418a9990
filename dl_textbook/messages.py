"""The language in which the package speaks to its user: errors and progress in Korean or English; names stay English.

The language is the system's, read anew for each message: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set.
"""

import os


def say(en: str, ko: str) -> str:
    """Return `ko` where the system speaks Korean, else `en`.

    Args:
        en: The message in English.
        ko: The same message in Korean.

    Returns:
        One of the two.

    Examples:
        >>> from unittest import mock
        >>> with mock.patch.dict("os.environ", LC_ALL="ko_KR.UTF-8"):
        ...     say("expected 3 numbers", "숫자 3개가 필요합니다")
        '숫자 3개가 필요합니다'
        >>> with mock.patch.dict("os.environ", LC_ALL="C.UTF-8"):
        ...     say("expected 3 numbers", "숫자 3개가 필요합니다")
        'expected 3 numbers'
    """
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(variable):
            language = value.replace(".", "_").partition("_")[0]
            return ko if language.lower() == "ko" else en
    return en
