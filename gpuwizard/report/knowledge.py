"""How old the knowledge behind a report is, and a warning where newer versions may have appeared since."""

from datetime import date

from gpuwizard.model.report import Report

# Days after which the versions that are known may no longer be the newest ones.
WARN_AFTER_DAYS = 90
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def day_text(day: str) -> str:
    """Returns a day for people: "21 November 2026" for "2026-11-21". What is not a day stays as it is.

    The months are named here: Python's own names follow the system's language.
    """
    known = _day(day)
    return f"{known.day} {_MONTHS[known.month - 1]} {known.year}" if known is not None else day


def knowledge_text(report: Report) -> str:
    """Returns "Versions and drivers known as of 21 November 2026", empty where the report does not tell."""
    return known_as_of(report.tool.knowledge)


def known_as_of(day: str) -> str:
    """Returns the sentence on the age of the knowledge, empty for no day."""
    return f"Versions and drivers known as of {day_text(day)}" if day else ""


def knowledge_warning(report: Report) -> str:
    """Returns a sentence where the knowledge was too old when the report was made, else nothing."""
    checked, made = _day(report.tool.knowledge), _day(report.created[:10])
    if checked is None or made is None or (made - checked).days <= WARN_AFTER_DAYS:
        return ""
    days = (made - checked).days
    return (
        f"This knowledge was {days} days old when the report was made, so newer versions may exist that it does not "
        "name. Update gpuwizard, then check again."
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
