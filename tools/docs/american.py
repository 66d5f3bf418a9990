"""British spellings, and the American ones that the English pages use."""

import re
from collections.abc import Iterator

# Stems that take -ise/-ize: the whole family of each follows (normalise, normalised, normalising, normalisation, normaliser).
_ISE = [
    "author",
    "capital",
    "categor",
    "character",
    "criti",
    "custom",
    "emphas",
    "equal",
    "final",
    "formal",
    "general",
    "harmon",
    "ideal",
    "initial",
    "italic",
    "local",
    "maxim",
    "memor",
    "minim",
    "modern",
    "monet",
    "neutral",
    "normal",
    "optim",
    "organ",
    "parallel",
    "parametr",
    "penal",
    "personal",
    "polar",
    "prior",
    "random",
    "real",
    "recogn",
    "regular",
    "serial",
    "special",
    "stabil",
    "standard",
    "summar",
    "symbol",
    "synchron",
    "token",
    "util",
    "vector",
    "visual",
    "binar",
    "quant",
    "linear",
    "discret",
    "factor",
    "diagonal",
    "rational",
]
_ENDINGS = {
    "e": "e",
    "es": "es",
    "ed": "ed",
    "ing": "ing",
    "er": "er",
    "ers": "ers",
    "ation": "ation",
    "ations": "ations",
}

# Stems that take -our/-or.
_OUR = [
    "armour",
    "behaviour",
    "colour",
    "endeavour",
    "favour",
    "flavour",
    "harbour",
    "honour",
    "humour",
    "labour",
    "neighbour",
    "odour",
    "rumour",
    "savour",
    "vapour",
    "vigour",
]
_OUR_ENDINGS = ("", "s", "ed", "ing", "al", "able", "ite", "ites", "hood", "hoods", "ful", "less")

_WORDS = {
    "analyse": "analyze", "analysed": "analyzed", "analysing": "analyzing",
    "artefact": "artifact", "artefacts": "artifacts", "ageing": "aging", "amongst": "among",
    "cancelled": "canceled", "cancelling": "canceling", "catalogue": "catalog", "catalogues": "catalogs",
    "centre": "center", "centred": "centered", "centres": "centers", "cheque": "check", "cheques": "checks",
    "counsellor": "counselor", "defence": "defense", "dialled": "dialed", "enrol": "enroll", "fibre": "fiber", "fibres": "fibers",
    "fuelled": "fueled", "fulfil": "fulfill", "fulfils": "fulfills", "grey": "gray", "greys": "grays", "greyscale": "grayscale",
    "grey-scale": "grayscale", "jewellery": "jewelry", "judgement": "judgment", "judgements": "judgments",
    "labelled": "labeled", "labelling": "labeling", "learnt": "learned", "levelled": "leveled", "licence": "license",
    "licences": "licenses", "litre": "liter", "litres": "liters", "marvellous": "marvelous", "maths": "math",
    "metre": "meter", "metres": "meters", "kilometre": "kilometer", "kilometres": "kilometers", "centimetre": "centimeter",
    "centimetres": "centimeters", "millimetre": "millimeter", "millimetres": "millimeters", "modelled": "modeled",
    "modelling": "modeling", "mould": "mold", "neurone": "neuron", "neurones": "neurons", "offence": "offense", "paralyse": "paralyze",
    "plough": "plow", "practise": "practice", "practised": "practiced", "practising": "practicing", "pretence": "pretense",
    "programme": "program", "programmes": "programs", "pyjamas": "pajamas", "sceptic": "skeptic", "sceptical": "skeptical",
    "signalled": "signaled", "signalling": "signaling", "skilful": "skillful", "spelt": "spelled", "storey": "story", "storeys": "stories",
    "sulphur": "sulfur", "theatre": "theater", "totalled": "totaled", "travelled": "traveled", "travelling": "traveling",
    "traveller": "traveler", "travellers": "travelers", "tunnelling": "tunneling", "tyre": "tire", "tyres": "tires", "whilst": "while",
}  # fmt: skip


def _table() -> Iterator[tuple[str, str]]:
    yield from _WORDS.items()
    for stem in _ISE:
        for british, american in _ENDINGS.items():
            yield f"{stem}is{british}", f"{stem}iz{american}"
    for word in _OUR:
        for ending in _OUR_ENDINGS:
            yield word + ending, word[:-2] + "r" + ending


AMERICAN = dict(_table())
BRITISH = re.compile(
    rf"(?<![\w-])(?:{'|'.join(sorted(map(re.escape, AMERICAN), key=len, reverse=True))})(?!\w)", re.IGNORECASE
)


def american(word: str) -> str:
    """Spell a British word in the American way, with the same capitals."""
    right = AMERICAN[word.lower()]
    return right.capitalize() if word[0].isupper() else right
