"""Says in one sentence why an installer gave up, from what it printed."""

import re

_REASONS: tuple[tuple[str, str], ...] = (
    (
        r"No space left on device|Errno 28|\[WinError 112\]|os error 28",
        "The disk is full. Free some space and try again; what is there already is kept.",
    ),
    (
        r"Disk quota exceeded|Errno 122",
        "Your share of the disk is used up. Free some space and try again; what is there already is kept.",
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerificationError|invalid peer certificate",
        "The server's certificate is not trusted here. In a company network its certificate has to be made known to "
        "Python: ask for the variable PIP_CERT or SSL_CERT_FILE.",
    ),
    (
        r"407 Proxy Authentication|ProxyError|Cannot connect to proxy",
        "The proxy refused the connection: check its name and password.",
    ),
    (
        r"\b401 (?:Client )?Error|\b403 (?:Client )?Error|401 Unauthorized|403 Forbidden",
        "The package index refused access: check the variable that holds its address, and the password in it.",
    ),
    (
        r"NewConnectionError|NameResolutionError|Temporary failure in name resolution|getaddrinfo failed|"
        r"Name or service not known|Connection refused|Network is unreachable|ConnectTimeout|ReadTimeout|"
        r"Read timed out|Connection reset|Connection aborted|CondaHTTPError|error sending request|dns error|"
        r"IncompleteRead|Max retries exceeded",
        "The network did not reach the package index. Check the connection and try again; what is there already is "
        "kept.",
    ),
    (
        r"do not match the hash|hash mismatch|HashMismatch",
        "A downloaded file is not the one that the index promises. Try again; if it stays, ask whoever keeps the "
        "index.",
    ),
    (
        r"ResolutionImpossible|conflicting dependencies|No solution found when resolving",
        "The packages of the profile do not fit one another: their ranges leave no version for all of them.",
    ),
    (
        r"Permission denied|Access is denied|Errno 13|WinError 5\b",
        "A file could not be written: it belongs to somebody else, or a program holds it open.",
    ),
    (
        r"ensurepip is not available|No module named ensurepip|No module named 'ensurepip'",
        "This Python cannot make environments: its system keeps that part in a package of its own (python3-venv).",
    ),
    (
        r"No module named pip\b",
        "The environment has no pip. Delete its folder and start again.",
    ),
)
_NOTHING = re.compile(r"No matching distribution found for ([^\s;,]{1,80})")


def why(output: str, problem: str, ended: str) -> str:
    """Returns one sentence.

    Args:
        output: The last part of what the program printed.
        problem: Why it could not be started, empty where it was.
        ended: How it ended ("exit code 1", "timeout").
    """
    if problem:
        return f"{problem.rstrip('.')}."
    for pattern, sentence in _REASONS:
        if re.search(pattern, output, re.IGNORECASE):
            return sentence
    missing = _NOTHING.search(output)
    if missing and "://" not in missing[1]:
        return f"The package index has no {missing[1]} for this Python and system."
    return f"The command did not succeed ({ended}); its output above says more."
