"""How the fixes of a finding are called in a saved report: by numbers, unless one continues the one before it."""

from collections.abc import Sequence

from gpuwizard.model.fix import Fix
from gpuwizard.report.plan_view import goes_on


def fix_names(fixes: Sequence[Fix], word: str = "Fix") -> list[str]:
    """Returns how fixes are called in a list: alternatives are numbered, and what continues one has its number."""
    ways = sum(not goes_on(fix.title) for fix in fixes)
    names: list[str] = []
    number = 0
    for fix in fixes:
        follows = goes_on(fix.title) and number > 0
        number += not follows
        name = f"{word} {number}" if ways > 1 else word
        names.append(f"{name}, then" if follows else name)
    return names
