"""Tells text for people from commands, names and patterns."""

import re

_LETTERS = re.compile(r"[A-Za-z]{2}")
_HOLE = re.compile(r"\{\w+\}")
# Signs of code: pipes, assignments, options, paths, names in capitals, regular expressions.
_CODE = re.compile(
    r"^[\s\d\W]*$|&&|\$\(|\$\{|\$env|::|://|\|\||^-|^/|^%|^\[|>>|^<|==|^@|\w\(\)|^[A-Z0-9_]+$|^\w+[=:/\\.]\S*$"
)
_COMMAND = re.compile(
    r"(?!pip (?:is|in|ends|says) |conda environment)"
    r"(?:sudo|pip|uv|conda|winget|apt|dnf|env|unset|export|import|python|git|docker|dracut|ren|ls|crw-rw----"
    r"|\{python\w*\}|\{program\}|\{sudo\}\S*) [^ ]"
)
_SENTENCE = re.compile(r"[.?!:…]$")
_A_SENTENCE = 4  # Words; a command can end with a dot, but has no such text before it.
_FRAGMENT = re.compile(r"^[\w ,:;.'’\"“”()/+#%–-]*$")
_LABEL = re.compile(r"&?[A-Z][a-zA-Z&]+…?[.:]?")


def is_prose(text: str, single_words: bool) -> bool:
    """Returns whether a text is for people.

    Args:
        text: A pattern with holes.
        single_words: Whether a lone word with a capital letter counts: it does where labels are made.
    """
    bare = _HOLE.sub("", text).strip()
    if not _LETTERS.search(bare) or "\\" in text or "(?" in text or "%s" in text:
        return False
    if _SENTENCE.search(text) and len(bare.split()) >= _A_SENTENCE:
        return True
    if _CODE.search(text) or _COMMAND.match(text):
        return False
    if " " not in text:
        return single_words and bool(_LABEL.fullmatch(bare))
    begins = text[0].isupper() or text[0] == "&"
    return begins or bool(_SENTENCE.search(text) or _FRAGMENT.match(_HOLE.sub("x", text)))
