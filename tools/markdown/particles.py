"""Korean particles stay on the line of the word they belong to.

`word-break: keep-all` keeps Hangul words whole, but browsers still break a line between a closing bracket, a piece of code or
a formula and the particle after it: «OR 게이트(OR gate) | 입니다».
"""

import re

from markdown.postprocessors import Postprocessor

WORD_JOINER = "\u2060"

_SKIP = re.compile(r"<(pre|svg|script|style)\b.*?</\1\s*>", re.DOTALL)
_BEFORE_PARTICLE = re.compile(r"((?:[)\]»”’%]|</(?:code|span)>)(?:</(?:strong|em|a|abbr)>)*)(?=[가-힣])")


def join_particles(html: str) -> str:
    """Put a word joiner where a line must not break; code blocks and figures are left as they are."""
    pieces: list[str] = []
    last = 0
    for skipped in _SKIP.finditer(html):
        pieces += [_BEFORE_PARTICLE.sub(rf"\1{WORD_JOINER}", html[last : skipped.start()]), skipped[0]]
        last = skipped.end()
    pieces.append(_BEFORE_PARTICLE.sub(rf"\1{WORD_JOINER}", html[last:]))
    return "".join(pieces)


class JoinParticles(Postprocessor):
    """The last step of a Korean page."""

    def run(self, text: str) -> str:
        """Join, once formulae have become HTML."""
        return join_particles(text)
