"""Signs programs where there is a certificate, and says so where there is none.

GPUWIZARD_SIGN_PFX        a file with certificate and key (PKCS#12)
GPUWIZARD_SIGN_PASSWORD   its password
GPUWIZARD_SIGN_THUMBPRINT instead of a file: a certificate in the store of Windows, as a hardware token needs it
GPUWIZARD_SIGN_TIMESTAMP  the address of a timestamp server, without which a signature ends with the certificate
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

SITE = "gpuwizard"


def sign(*files: Path) -> bool:
    """Signs the files in their place. Returns False where there is no certificate.

    Raises:
        ValueError: There is a certificate, but no program to sign with.
        subprocess.CalledProcessError: Signing failed; an unsigned file must not pass for a signed one.
    """
    pfx, thumbprint = os.environ.get("GPUWIZARD_SIGN_PFX"), os.environ.get("GPUWIZARD_SIGN_THUMBPRINT")
    if not pfx and not thumbprint:
        print(f"not signed, no certificate: {', '.join(file.name for file in files)}", file=sys.stderr)
        return False
    for file in files:
        if shutil.which("signtool"):
            _with_signtool(file, pfx, thumbprint)
        elif shutil.which("osslsigncode") and pfx:
            _with_osslsigncode(file, pfx)
        else:
            raise ValueError("there is a certificate, but neither signtool nor (for a file) osslsigncode to sign with")
    return True


def _with_signtool(file: Path, pfx: str | None, thumbprint: str | None) -> None:
    password, stamp = os.environ.get("GPUWIZARD_SIGN_PASSWORD"), os.environ.get("GPUWIZARD_SIGN_TIMESTAMP")
    which = ["/sha1", thumbprint] if thumbprint else ["/f", str(pfx), *(["/p", password] if password else [])]
    when = ["/tr", stamp, "/td", "sha256"] if stamp else []
    subprocess.run(["signtool", "sign", "/q", "/fd", "sha256", "/d", SITE, *which, *when, str(file)], check=True)


def _with_osslsigncode(file: Path, pfx: str) -> None:
    password, stamp = os.environ.get("GPUWIZARD_SIGN_PASSWORD"), os.environ.get("GPUWIZARD_SIGN_TIMESTAMP")
    when = ["-ts", stamp] if stamp else []
    signed = file.with_name(f"{file.name}.signed")
    key = ["-pkcs12", pfx, *(["-readpass", "/dev/stdin"] if password else [])]
    command = ["osslsigncode", "sign", *key, "-n", SITE, "-h", "sha256", *when, "-in", str(file), "-out", str(signed)]
    subprocess.run(command, input=(password or "").encode(), check=True, stdout=subprocess.DEVNULL)
    signed.replace(file)
