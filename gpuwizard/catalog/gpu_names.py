"""Finds a GPU by its name, as nvidia-smi, the device manager or a person writes it."""

import re
from datetime import date

from msgspec import Struct

from gpuwizard.catalog.gpu_products import NAMES

CHECKED = date(2026, 11, 21)


class GpuProduct(Struct, frozen=True):
    """A product: its name, its compute capability ("8.9"), and where that comes from."""

    name: str
    compute_capability: str
    source: tuple[str, ...]


class _Words(Struct, frozen=True):
    """A name taken apart: what tells products apart, and whether it is a notebook's part."""

    words: tuple[str, ...]
    notebook: bool


# Memory, form, virtual slices and filler words: the same chip with or without them.
_NOISE = re.compile(
    r"\((?:r|tm)\)|[®™]|\bmig\b.*|\brev\.? ?\d\b"
    r"|\b(?:nvidia|corporation|corp|inc|graphics|gpu|card|adapter|generation|edition|with|w|design|series)\b"
    r"|\b(?:oem|lhr|lite hash rate|hgx|dgx)\b"
    r"|\b\d+ ?gi?b?\b|\bg?ddr\d\w?\b|\bhbm\d\w?\b|\bpci-?e?\b|\bsxm\d?\b|\bnvl\b|\bdgxs\b|\bfhhl\b|\bcnx\b|-\d+[abcq]\b"
)
_NOTEBOOK = re.compile(r"\b(?:laptop|mobile|notebook|max-?q)\b")
# "RTX4090", "GTX1080Ti", "RTX 3070Ti": what people write without a blank.
_GLUED = re.compile(r"\b(rtx|gtx|gts|gt|mx)(?=\d)|(?<=\d)(?=(?:ti|super|d)\b)")
_SERIES = frozenset({"gtx", "rtx", "gt", "gts"})
_BRANDS = frozenset({"geforce", "tesla", "quadro", "grid"})
# A person leaves these out; with two products that differ only in one of them nothing is answered.
_LEFT_OUT = _BRANDS | {"ada", "blackwell", "pascal", "workstation", "server"}


def product(name: str) -> GpuProduct | None:
    """Finds the product that a name means.

    Args:
        name: "NVIDIA GeForce RTX 4060 Laptop GPU", "GTX 1080 Ti", "Tesla V100-SXM2-16GB", "RTX 4000 Ada",
            "NVIDIA Corporation GP102 [GeForce GTX 1080 Ti] (rev a1)".

    Returns:
        None where the name is not known, and where it could mean GPUs of different compute capabilities
        ("RTX 4000": a Quadro of 2018 or an Ada card of 2023). The PCI device id tells these apart.
    """
    wanted = _taken_apart(name)
    if not wanted.words:
        return None
    fitting = [row for words, row in _PRODUCTS if words == wanted]
    fitting = fitting or [row for words, row in _PRODUCTS if _may_mean(wanted, words)]
    if len({row.compute_capability for row in fitting}) != 1:
        return None
    return min(fitting, key=lambda row: len(row.name))


def _may_mean(wanted: _Words, known: _Words) -> bool:
    """Whether the known name is the wanted one but for brand words.

    A name without "Laptop" may mean the notebook's part; one with it never means the desktop's. The series (GTX,
    RTX) may be left out only where no brand is named either: "4090".
    """
    if wanted.notebook and not known.notebook:
        return False
    said, meant = set(wanted.words), set(known.words)
    telling = len(said) > 1 or any(character.isdigit() for character in wanted.words[0])
    bare = telling and not (_SERIES | _BRANDS) & said
    same_order = [one for one in wanted.words if one in meant] == [one for one in known.words if one in said]
    return same_order and said - meant <= _BRANDS and meant - said <= (_LEFT_OUT | _SERIES if bare else _LEFT_OUT)


def _taken_apart(name: str) -> _Words:
    in_brackets = re.search(r"\[(.+)\]", name)  # lspci: "GP102 [GeForce GTX 1080 Ti] (rev a1)"
    text = (in_brackets[1] if in_brackets else name).lower().replace("_", " ").replace("with max-q design", "max-q")
    notebook = _NOTEBOOK.search(text) is not None
    text = _GLUED.sub(lambda found: f"{found[0]} ", _NOTEBOOK.sub(" ", text))
    return _Words(tuple(re.findall(r"[a-z0-9]+", _NOISE.sub(" ", text))), notebook)


_PRODUCTS = tuple(
    (_taken_apart(name), GpuProduct(name, row.compute_capability, row.source))
    for row in NAMES
    for name in row.names.split(", ")
)
