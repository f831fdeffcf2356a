"""What filling the holes of a pattern leaves to be set right in the other language."""

import re

EASTERN = re.compile("[\u3000-\u9fff\uff00-\uffef]")
KANA = re.compile("[\u3040-\u30ff]")
_COMMA = re.compile("(?<=[\u3000-\u9fff\uff00-\uffef]), |, (?=[\u3000-\u9fff\uff00-\uffef])")
# Between two eastern signs, and on either side of their own stops.
_STOPS = "\u3001\u3002\uff08\uff09\uff0c\uff1a\uff1b"
_BEFORE_STOP = re.compile("[,\u3001\uff0c] ?(?=\u3002)")
_BLANK = re.compile(
    rf"(?<=[\u3000-\u9fff\uff00-\uffef]) (?=[\u3000-\u9fff\uff00-\uffef])|(?<=[{_STOPS}]) | (?=[{_STOPS}])"
)


def tidy(text: str) -> str:
    """Returns a text without blanks that Chinese and Japanese do not have, and with articles joined as in Spanish."""
    if EASTERN.search(text):
        text = _COMMA.sub("\u3001" if KANA.search(text) else "\uff0c", text)
        text = text.replace("\u3001\u306f", " \u306f")  # The particle that names a subject needs no comma before it.
        text = _BEFORE_STOP.sub("", text)
    joined = text.replace("  ", " ").replace(" de el ", " del ").replace(" a el ", " al ")
    return _BLANK.sub("", joined)


def full_stop(text: str) -> str:
    """Returns the full stop that ends such a text."""
    return "\u3002" if EASTERN.search(text) else "."
