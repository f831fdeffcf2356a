"""pip and conda: nothing to install for this Python, packages that are gone, packages that overlap."""

import re

from gpuwizard.logs.message import Facts, Family, Row, row
from gpuwizard.logs.solvers import SOLVER_ROWS

_WATCHED = r"(?:tensorflow[\w-]{0,24}|torch(?:vision|audio)?|jax(?:lib)?[\w-]{0,24}|keras)"
_NUMBER = re.compile(r"\d+")


def _release(text: str) -> tuple[int, ...]:
    """Returns the leading numbers of a version: "2.0.0b1" becomes (2, 0, 0)."""
    plain = re.split(r"[a-z+*]", text.strip())[0]
    return tuple(int(part) for part in _NUMBER.findall(plain))[:3]


def _compare(facts: Facts) -> Facts | None:
    """Says where the wanted version lies among those that pip could choose from: "wanted" is what follows."""
    package = re.match(_WATCHED, facts["requirement"], re.IGNORECASE)
    if package is None:
        return None
    listed = dict(facts)
    offered = [part.strip() for part in facts.pop("versions", "").split(",") if part.strip()]
    told = {"package": package[0].lower(), "offered": str(len(offered))}
    pinned = re.search(r"==\s?([\w.+*]+)", facts["requirement"])
    if "versions" not in listed:
        return facts | told
    if not offered or offered == ["none"]:
        return facts | told | {"wanted": "none-offered"}
    told |= {"oldest": offered[0], "newest": offered[-1]}
    if pinned:
        wanted = _release(pinned[1])
        below, above = wanted < _release(offered[0]), wanted > _release(offered[-1])
        told["wanted"] = "older-than-all" if below else "newer-than-all" if above else "in-a-gap"
    return facts | told


ROWS: tuple[Row, ...] = (
    row(
        "no-fitting-version",
        "could not find a version that satisfies",
        r"Could not find a version that satisfies the requirement (?P<requirement>\S{1,100})"
        r"[^(]{0,40}(?:\(from (?!versions)[^)]{0,100}\) ?)?(?:\(from versions: ?(?P<versions>[^)]{0,7000}))?",
        refine=_compare,
    ),
    row(
        "wheel-unfit",
        "is not a supported wheel",
        rf"(?P<wheel>(?:{_WATCHED}|[\w.]{{0,40}}(?:gpu|cuda)[\w.]{{0,20}})-[\w.+-]{{3,120}}\.whl) is not "
        r"a supported wheel on this platform",
    ),
    row(
        "python-unfit",
        "requires a different python|requires-python",
        rf"(?P<package>{_WATCHED}).{{0,60}}requires a different Python|Requires-Python.{{0,60}}{_WATCHED}",
    ),
    row(
        "package-removed",
        "package has been removed",
        r"\"?tensorflow-gpu\"? package has been removed",
    ),
    # From this release on the package held nothing but a notice, which the installers run and which fails.
    row(
        "package-removed",
        "tensorflow-gpu-2.1|tensorflow_gpu-2.1",
        r"tensorflow[-_]gpu-2\.1[2-9]\.\d{1,2}\.(?:tar\.gz|zip)",
    ),
    row(
        "extra-removed",
        "does not provide the extra",
        rf"(?P<package>{_WATCHED}) \S+ does not provide the extra",
    ),
    row(
        "pip-version",
        "using pip version|new release of pip",
        r"(?:using pip version|release of pip available:) (?P<version>\d+[\d.]*)",
    ),
    row(
        "packages-disagree",
        "which is incompatible",
        rf"(?P<package>{_WATCHED}) \S+ (?:requires|has requirement) (?P<needs>[\w.-]+).{{0,140}}but you(?:'ll)? have "
        r"(?P<have>\S+ \S+)",
    ),
    # Any package that wants another release of a framework than the one that is there.
    row(
        "packages-disagree",
        "which is incompatible",
        rf"(?P<package>[\w.-]{{2,40}}) \S{{1,40}} (?:requires|"
        rf"has requirement) (?P<needs>{_WATCHED})\b.{{0,140}}but you(?:'ll)? have "
        r"(?P<have>\S+ \S+)",
    ),
    row(
        "leftover-files",
        "ignoring invalid distribution",
        rf"invalid distribution -\w?{_WATCHED[3:-1]}|"
        r"invalid distribution [-~](?:ensorflow|orch|ax)",
    ),
    row(
        "package-listed",
        "tensorflow",
        r"^\W{0,4}(?P<package>tensorflow(?:-gpu|-cpu|-intel|-macos|-rocm)?) *(?:\(|={2}| {2,}|\s+)\(?"
        r"(?P<version>\d+\.\d+[\w.]*)\)?\s*(?:pypi_\d|\S{0,30})?(?: {1,20}[\w./:-]{2,60})?$",
    ),
    row(
        "build-without-cuda",
        "mkl_py|eigen_py",
        r"\b(?:tensorflow|tensorflow-base)\s.{0,80}\b(?:mkl|eigen)_py\d+",
        facts={"framework": "tensorflow", "by": "conda-build"},
    ),
    row(
        "no-fitting-version",
        "no matching distribution found",
        r"No matching distribution found for (?P<requirement>\S{1,100})",
        refine=_compare,
    ),
    row(
        "python-unfit",
        "matching python|is not compatible with some of the required|existing python installation",
        rf"{_WATCHED}.{{0,80}}no wheels with a matching Python|{_WATCHED} requires Python|"
        r"incompatible with the existing python installation",
    ),
    row("platform-unfit", "matching platform", rf"{_WATCHED}.{{0,80}}no wheels with a matching platform"),
    row(
        "package-removed",
        "expected end or semicolon",
        r"Expected end or semicolon \(after name and no valid version specifier\)(?=.{0,80}?python_version ?>)",
        facts={"sure": "no"},
        span=3,
    ),
    row(
        "package-removed",
        "expected end or semicolon",
        r"Expected end or semicolon \(after name and no valid version specifier\)\s*$",
        facts={"sure": "no", "by": "any"},
    ),
    row(
        "install-broken-off",
        "could not install packages due to an",
        rf"Could not install packages due to an (?:OSError|EnvironmentError).{{0,300}}(?:\b{_WATCHED}|"
        rf"[\\/][-~](?:ensorflow|orch|ax))",
    ),
)

FAMILY = Family("pip", (*ROWS, *SOLVER_ROWS))
