"""Why an installer gave up, in one sentence. The outputs are those of pip 26, uv 0.13 and conda 25."""

import pytest

from gpuwizard.setup.failures import why

NO_NETWORK = """\
WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError("HTTPSConnection(host='x'): \
Failed to establish a new connection: [Errno -3] Temporary failure in name resolution")': /pandas/
ERROR: Could not find a version that satisfies the requirement pandas (from versions: none)
ERROR: No matching distribution found for pandas
"""


@pytest.mark.parametrize(
    ("output", "word"),
    [
        (NO_NETWORK, "network"),
        ("error: Request failed after 3 retries\n  Caused by: dns error: failed to lookup address", "network"),
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: 403 Client Error: Forbidden for url: https://index.example/simple/pandas/", "refused access"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]'))", "certificate"),
        ("ERROR: No matching distribution found for tensorflow==2.20.0", "has no tensorflow==2.20.0"),
        ("ERROR: ResolutionImpossible: for help visit", "do not fit one another"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES\nhash mismatch", "index promises"),
        ("The virtual environment was not created successfully because ensurepip is not available.", "python3-venv"),
        ("PermissionError: [Errno 13] Permission denied: 'x'", "could not be written"),
        ("something new", "exit code 1"),
    ],
)
def test_the_reason_is_named(output: str, word: str) -> None:
    says = why(output, "", "exit code 1")
    assert word in says
    assert says.endswith(".")
    assert "\n" not in says


def test_a_program_that_is_not_there() -> None:
    assert why("", "uv could not be started: No such file", "not-started") == "uv could not be started: No such file."
