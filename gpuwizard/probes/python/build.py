"""What a framework's build says of itself, read as text: nothing is imported or run."""

import ast
import re
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path

from gpuwizard.catalog.distributions import CPU_BUILDS
from gpuwizard.model.interpreter import BuildInfo
from gpuwizard.model.layers import FrameworkName

BUILD_INFO = "python/platform/build_info.py"


def read(
    framework: FrameworkName,
    location: str,
    distribution: metadata.Distribution,
    installed: Mapping[str, metadata.Distribution],
) -> BuildInfo:
    """Returns the build information of the framework in that folder."""
    if framework == "tensorflow":
        return _tensorflow(Path(location) / BUILD_INFO) if location else BuildInfo()
    if framework == "torch":
        return _torch(Path(location) / "version.py", distribution.version) if location else BuildInfo()
    return _jax(installed)


def flavour(framework: FrameworkName, distribution: str, info: BuildInfo) -> str:
    """Returns cuda, cpu, rocm or unknown."""
    if "rocm" in distribution or "rocm" in info.cuda_version:
        return "rocm"
    if info.is_cuda_build is not None:
        return "cuda" if info.is_cuda_build else "cpu"
    return "cpu" if distribution in CPU_BUILDS else "unknown"


def _tensorflow(path: Path) -> BuildInfo:
    """Reads build_info.py: a dict since 2.3, single names before (wheels 1.13 to 2.22.0rc0 were compared)."""
    values = _assignments(path)
    inner = values.get("build_info") or values.get("cuda_build_info")
    if isinstance(inner, dict):
        values = {**values, **inner}
    listed = values.get("cuda_compute_capabilities")
    capabilities = listed if isinstance(listed, (list, tuple)) else ()
    built = values.get("is_cuda_build")
    return BuildInfo(
        is_cuda_build=bool(built) if built is not None else None,
        cuda_version=_number(values.get("cuda_version") or values.get("cuda_version_number")),
        cudnn_version=_number(values.get("cudnn_version") or values.get("cudnn_version_number")),
        compute_capabilities=tuple(str(item) for item in capabilities if isinstance(item, str)),
        source=str(path) if values else "",
    )


def _number(value: object) -> str:
    """Returns a version as people write it: Windows wheels hold the ending of a DLL's name, "64_112" for 11.2."""
    text = str(value or "")
    digits = text.removeprefix("64_")
    if digits == text or not digits.isdigit():
        return text
    return digits if len(digits) < 3 else f"{digits[:-1]}.{digits[-1]}"


def _torch(path: Path, version: str) -> BuildInfo:
    values = _assignments(path)
    cuda = str(values.get("cuda") or "")
    if not values:
        local = re.search(r"\+(cu(\d+)|cpu)", version)
        return BuildInfo(local[1] != "cpu" if local else None)
    hip = str(values.get("hip") or "")
    return BuildInfo(bool(cuda), cuda or ("rocm " + hip if hip else ""), source=str(path))


def _jax(installed: Mapping[str, metadata.Distribution]) -> BuildInfo:
    """JAX itself has no GPU code: a plugin brings it (jax-cuda12-plugin; before 0.4.26 a jaxlib "+cuda")."""
    plugins = [match for name in installed if (match := re.fullmatch(r"jax-cuda(\d+)-plugin", name))]
    local = installed["jaxlib"].version if "jaxlib" in installed else ""
    old = re.search(r"\+cuda(\d+)", local)
    major = plugins[0][1] if plugins else (old[1] if old else "")
    if not major and "jaxlib" in installed and (built := _conda_build(installed["jaxlib"])):
        told = re.search(r"cuda_?(\d\d)", built)
        return BuildInfo("cuda" in built, told[1] if told else "", source="conda-meta")
    return BuildInfo(bool(major), major, source="installed packages")


def _conda_build(jaxlib: metadata.Distribution) -> str:
    """Returns the name of conda's package for jaxlib, whose build part says "cuda126" or "cpu"; empty for none.

    Conda-forge puts the GPU code into jaxlib itself: there is no plugin, and the version says nothing.
    """
    # lib/python3.12/site-packages lies three folders below the environment.
    prefix = Path(str(jaxlib.locate_file(""))).resolve().parent.parent.parent
    names = sorted(path.name for path in (prefix / "conda-meta").glob("jaxlib-*.json"))
    return next((name for name in names if "cuda" in name or "cpu" in name), "")


def _assignments(path: Path) -> dict[str, object]:
    """Returns the module's top-level constants; a call such as OrderedDict([...]) is read as its argument."""
    try:
        tree = ast.parse(path.read_bytes())
    except (OSError, SyntaxError, ValueError):
        return {}
    found: dict[str, object] = {}
    for node in tree.body:
        targets: list[ast.expr] = node.targets if isinstance(node, ast.Assign) else []
        value: ast.expr | None = node.value if isinstance(node, ast.Assign) else None
        if isinstance(node, ast.AnnAssign) and node.value is not None:
            targets, value = [node.target], node.value
        for target in targets:
            if isinstance(target, ast.Name) and value is not None:
                found[target.id] = _literal(value)
    return found


def _literal(node: ast.expr) -> object:
    if isinstance(node, ast.Call) and node.args and not node.keywords:
        pairs = _literal(node.args[0])
        try:
            return dict(pairs) if isinstance(pairs, list) else pairs
        except (TypeError, ValueError):
            return pairs
    try:
        return ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError, RecursionError):
        return None
