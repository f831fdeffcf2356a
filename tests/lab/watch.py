"""Which processes a test has left behind: each environment of ours carries a token that children inherit."""

from collections.abc import Mapping

import psutil

from . import TOKEN


def left_behind(env: Mapping[str, str]) -> list[psutil.Process]:
    """The processes that were started with this environment's token and still run; those just killed may go first."""
    psutil.wait_procs(bearers(env[TOKEN]), timeout=3)
    return bearers(env[TOKEN])


def bearers(token: str) -> list[psutil.Process]:
    """The processes that carry a token, without those that are dead already."""
    found = []
    for process in psutil.process_iter():
        try:
            if process.environ().get(TOKEN) == token and process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
        except (psutil.Error, OSError):
            continue
    return found
