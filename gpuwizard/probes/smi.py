"""Asks nvidia-smi by query, never by its banner: driver 610 changed it and broke tools that read it."""

import re
from collections.abc import Mapping
from xml.etree import ElementTree

from gpuwizard.model.driver import Gpu, SmiAnswer
from gpuwizard.model.outcome import Found, Unknown
from gpuwizard.probes.cancel import Cancel
from gpuwizard.probes.command import Outcome, run
from gpuwizard.probes.written import PARSED_BYTES

LIMIT_SECONDS = 10.0
LONGEST_OUTPUT = 2000
MIB = 1024 * 1024


def ask(path: str, env: Mapping[str, str], cancel: Cancel) -> Found[SmiAnswer] | Unknown:
    """Runs `nvidia-smi -q -x` and reads its XML.

    Args:
        path: The program.
        env: Environment to run in.
        cancel: Switch that ends it early.

    Returns:
        The answer, also where it reports an error; Unknown where it hangs or dies.
    """
    # A server with eight cards may write more than is kept of other output.
    outcome = run(
        [path, "-q", "-x"], timeout=LIMIT_SECONDS, env={**env, "LC_ALL": "C"}, cancel=cancel, keep=PARSED_BYTES
    )
    if outcome.end.kind == "timeout":
        return Unknown(f"nvidia-smi did not answer within {LIMIT_SECONDS:.0f} seconds.", "timeout")
    if outcome.end.kind == "not-started":
        return Unknown(outcome.problem, "failed")
    if outcome.end.kind != "exited":
        return Unknown(f"nvidia-smi ended by {outcome.end.name or outcome.end.kind}.", "crash", outcome.end.name)
    return Found(_answer(path, outcome, env, cancel), "nvidia-smi -q -x")


def _answer(path: str, outcome: Outcome, env: Mapping[str, str], cancel: Cancel) -> SmiAnswer:
    # nvidia-smi writes its errors to stdout.
    text = (outcome.out + outcome.err).strip()
    if outcome.end.code != 0:
        return SmiAnswer(path, outcome.end.code, text[:LONGEST_OUTPUT], seconds=outcome.seconds)
    try:
        log = ElementTree.fromstring(outcome.out[outcome.out.index("<nvidia_smi_log") :])
    except (ValueError, ElementTree.ParseError):
        return _by_query(path, env, cancel, text)
    return SmiAnswer(
        path,
        driver_version=_version(log, "driver_version", "kmd_version"),
        cuda_version=_version(log, "cuda_version", "cuda_umd_version"),
        gpus=tuple(_gpu(index, element) for index, element in enumerate(log.iter("gpu"))),
        seconds=outcome.seconds,
    )


def _gpu(index: int, element: ElementTree.Element) -> Gpu:
    memory = element.find("fb_memory_usage")
    return Gpu(
        index=index,
        name=_value(element, "product_name"),
        uuid=_value(element, "uuid"),
        memory_total=_bytes(_value(memory, "total")) if memory is not None else None,
        memory_free=_bytes(_value(memory, "free")) if memory is not None else None,
        compute_mode=_value(element, "compute_mode").lower().replace("_", "-"),
        pci_address=element.get("id") or "",
    )


def _by_query(path: str, env: Mapping[str, str], cancel: Cancel, text: str) -> SmiAnswer:
    """Falls back to the CSV query where the XML cannot be read."""
    fields = "driver_version,name,uuid,memory.total,memory.free"
    argv = [path, f"--query-gpu={fields}", "--format=csv,noheader,nounits"]
    outcome = run(argv, timeout=LIMIT_SECONDS, env={**env, "LC_ALL": "C"}, cancel=cancel)
    rows = [[cell.strip() for cell in line.split(",")] for line in outcome.out.splitlines()]
    rows = [row for row in rows if len(row) == 5 and re.fullmatch(r"\d+(\.\d+)+", row[0])]
    if not outcome.ok or not rows:
        return SmiAnswer(path, outcome.end.code, (outcome.out + outcome.err or text)[:LONGEST_OUTPUT])
    gpus = tuple(
        Gpu(index, row[1], row[2], memory_total=_bytes(row[3] + " MiB"), memory_free=_bytes(row[4] + " MiB"))
        for index, row in enumerate(rows)
    )
    return SmiAnswer(path, driver_version=rows[0][0], gpus=gpus, seconds=outcome.seconds)


def _version(log: ElementTree.Element, *names: str) -> str:
    """Returns the first that is a number. Driver 610 renamed both, and says of the old name only that it is old."""
    texts = (_value(log, name) for name in names)
    return next((text for text in texts if re.fullmatch(r"\d+(\.\d+)+", text)), "")


def _value(element: ElementTree.Element | None, name: str) -> str:
    text = "" if element is None else (element.findtext(name) or "").strip()
    return "" if text in ("N/A", "[N/A]", "Unknown Error") else text


def _bytes(text: str) -> int | None:
    match = re.fullmatch(r"(\d+) MiB", text)
    return int(match[1]) * MIB if match else None
