"""What is wrong with a translation, as far as a program can tell."""

import re

_HOLE = re.compile(r"\{\w+\}")
_KEY = re.compile(r"&(?=[^\s&])")
_CODE = re.compile(r"(?<![A-Za-z_])(?:nvidia-smi|LD_LIBRARY_PATH|CUDA_VISIBLE_DEVICES|pip|conda)(?![A-Za-z_])")


def problem(source: str, said: str) -> str:
    """Returns what is wrong in a few words, empty for nothing."""
    if not set(_HOLE.findall(said)) <= set(_HOLE.findall(source)):
        return "has a hole that the English text has not"
    if set(_HOLE.findall(source)) - set(_HOLE.findall(said)):
        return "lost a hole"
    if len(_KEY.findall(source)) != len(_KEY.findall(said)):
        return "has another number of keys to press (&)"
    if said != said.strip():
        return "begins or ends with a blank"
    if source.endswith("…") != said.endswith(("…", "…)")):
        return "lost its dots"
    lost = set(_CODE.findall(source)) - set(_CODE.findall(said))
    return f"lost {', '.join(sorted(lost))}" if lost else ""
