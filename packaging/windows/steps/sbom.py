"""The list of what is packed, as CycloneDX JSON, from the metadata that each package brings."""

import hashlib
import json
import uuid
from email.message import Message
from email.parser import Parser
from pathlib import Path
from typing import Any

from .runtime import minor_version

NAMESPACE = uuid.UUID("6f1d0a3a-9d52-4d4f-8a0c-0c2f4a1f7c11")
PYTHON_LICENCE = "PSF-2.0"


def make(app: Path, version: str) -> bytes:
    """Returns the list for a folder that was filled; the same folder gives the same list."""
    found = [_component(path) for path in sorted((app / "packages").glob("*.dist-info/METADATA"))]
    own = next(component for component in found if component["name"] == "gpuwizard")
    others = [component for component in found if component is not own] + [_python(app / "python")]
    components = sorted(others, key=lambda component: str(component["name"]).lower())
    listed = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": {**own, "type": "application"}},
        "components": components,
        "dependencies": [
            {"ref": own["bom-ref"], "dependsOn": [component["bom-ref"] for component in components]},
        ],
    }
    serial = uuid.uuid5(NAMESPACE, json.dumps(listed, sort_keys=True) + version)
    return json.dumps({**listed, "serialNumber": f"urn:uuid:{serial}"}, indent=1).encode() + b"\n"


def _component(path: Path) -> dict[str, Any]:
    told = Parser().parsestr(path.read_text("utf-8"))
    name, version = str(told["Name"]), str(told["Version"])
    reference = f"pkg:pypi/{name.lower().replace('_', '-')}@{version}"
    component: dict[str, Any] = {"type": "library", "bom-ref": reference, "name": name, "version": version}
    return {**component, "purl": reference, "description": str(told["Summary"] or ""), "licenses": _licences(told)}


def _licences(told: Message) -> list[dict[str, Any]]:
    """Returns what the package says of its licence: an expression where it has one, else its own words."""
    if told["License-Expression"]:
        return [{"expression": str(told["License-Expression"])}]
    named = [line.rpartition(" :: ")[2] for line in told.get_all("Classifier", []) if line.startswith("License :: ")]
    words = named or [str(told["License"] or "not told").partition("\n")[0]]
    return [{"license": {"name": word}} for word in words]


def _python(folder: Path) -> dict[str, Any]:
    minor = minor_version(folder)
    library = folder / f"python3{minor}.dll"
    component: dict[str, Any] = {"type": "platform", "bom-ref": "cpython", "name": "CPython", "version": f"3.{minor}"}
    digest = hashlib.sha256(library.read_bytes()).hexdigest()
    hashes = [{"alg": "SHA-256", "content": digest}]
    return {**component, "hashes": hashes, "licenses": [{"license": {"id": PYTHON_LICENCE}}]}
