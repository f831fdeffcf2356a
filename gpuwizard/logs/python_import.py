"""Python's own errors at import: packages that do not fit each other, are not there, or are hidden."""

import re

from gpuwizard.logs.message import Facts, Family, Row, row

_FRAMEWORK = r"tensorflow|torch|jax|jaxlib|keras|tf_keras|torchvision|torchaudio"
# Modules of the standard library that people name their own scripts after, and that frameworks import.
_STANDARD = "random|timeit|types|copy|queue|enum|abc|logging|token|select|string|code|signal|math|time|typing|re|io"
_INSIDE = re.compile(r"site-packages|dist-packages|[\\/]lib[\\/]?(?:python)?[\d.]*[\\/]|[\\/]Lib[\\/]")


def _outside(facts: Facts) -> Facts | None:
    """A standard module that lies outside Python's own folders is a file of the user's."""
    return facts if not _INSIDE.search(facts["file"]) else None


def _script(facts: Facts) -> Facts | None:
    """A script named like a framework, outside the installed packages."""
    return facts if not _INSIDE.search(facts["file"]) else None


ROWS: tuple[Row, ...] = (
    row(
        "packages-clash",
        "numpy|`np.|np.",
        r"compiled using NumPy 1\.x cannot be run in|numpy\.(?:_?core\.)\w+ failed to import|"
        r"compiled against (?:ABI|API) version \S+ but this version of numpy|numpy\.dtype size changed|"
        r"module 'numpy' has no attribute '(?P<attribute>\w+)'|requires a NumPy version|"
        r"but this version of numpy is|RuntimeError: Numpy is not available|No module named 'numpy\._core|"
        r"np\.\w+_? was removed in the NumPy 2\.0|cannot import name '\w+' from 'numpy[\w.]*'|"
        r"`np\.\w+` was a deprecated alias|ndarray size changed|Numba needs NumPy",
        facts={"package": "numpy"},
    ),
    row("packages-clash", "_array_api not found", r"_ARRAY_API not found", facts={"package": "numpy"}),
    row(
        "packages-clash",
        "descriptors cannot|google.protobuf|protobuf gencode|messagefactory|runtime_version",
        r"Descriptors cannot (?:not )?be created directly|cannot import name '\w+' from 'google\.protobuf|"
        r"mismatched Protobuf Gencode/Runtime|'MessageFactory' object has no attribute",
        facts={"package": "protobuf"},
    ),
    row(
        "packages-clash",
        "typing_extensions|ml_dtypes|h5py|hdf5 library|flatbuffers|wrapt|gast",
        r"cannot import name '\w+' from 'typing_extensions'|module 'ml_dtypes' has no attribute|"
        r"(?:h5py|HDF5) .{0,40}(?:version mismatch|incompatible)|cannot import name '\w+' from 'wrapt",
    ),
    row(
        "packages-clash",
        "keras|another metric with",
        r"cannot import name '\w+' from '(?:keras|tensorflow\.keras|tf_keras|keras_\w+)[\w.]*'|"
        r"installed version of Keras is Keras 3|module 'keras[\w.]*' has no attribute '\w+'|"
        r"No module named 'keras\.[\w.]+'|No module named 'tensorflow\.keras\.\w[\w.]*'|"
        r"\btf_keras\b'? .{0,30}(?:not found|required)|do(?:es)?(?: not|n't) have the tf_keras|"
        r"Keras requires TensorFlow \d|"
        r"No module named 'tensorflow\.python\.keras|"
        r"Another metric with the same name already exists",
        facts={"package": "keras"},
    ),
    row(
        "packages-clash",
        "from 'tensorflow.|from 'torch.|torchvision|module 'torch.",
        r"cannot import name '\w+' from '(?:tensorflow|torch|torchvision|torchaudio)\.[\w.]+' \((?!unknown)|"
        r"(?<!initialized )module 'torch\.\w+' has no attribute|partially initialized module 'torchvision'",
        facts={"sure": "no"},
    ),
    # Python up to 3.6 does not say from where; the line above does.
    row(
        "packages-clash",
        "-packages",
        r"-packages[\\/](?:keras|tensorflow\w{0,20}|torch\w{0,12}|jax|flax)[\\/].{0,300}?"
        r"ImportError: cannot import name '?\w+'?\s*$",
        facts={"sure": "no"},
        span=3,
    ),
    row(
        "duplicate-registration",
        "duplicate registration",
        r"Duplicate registration of (?:device factory|\w+ kernel)",
    ),
    # A compiled module that is loaded from two places.
    row(
        "duplicate-registration",
        "with that name is already defined",
        r"generic_type: cannot initialize type \"\w{1,80}\": an object with that name is already defined",
        facts={"by": "any"},
    ),
    row(
        "module-hidden",
        "is not a package",
        rf"No module named '[\w.]{{1,80}}'; '(?P<module>{_FRAMEWORK})' is not a package",
    ),
    row(
        "module-hidden",
        "consider renaming",
        r"consider renaming '(?P<file>[^']{1,300})' since it has the same name",
    ),
    row(
        "module-half-loaded",
        "partially initialized module",
        rf"partially initialized module '(?P<module>{_FRAMEWORK})[\w.]*'"
        r"(?:[^(]{0,80}\([^)]{0,60}\))?(?: \((?P<file>[^)]{1,300}\.py)\))?",
    ),
    row(
        "module-empty",
        "(unknown location)",
        rf"cannot import name '\w+' from '(?P<module>{_FRAMEWORK})(?:\.[\w.]+)?' \(unknown location\)",
    ),
    row(
        "module-hidden",
        "cannot import name",
        rf"cannot import name '\w+' from '(?P<module>{_STANDARD})' \((?P<file>[^)]{{1,300}})\)",
        refine=_outside,
    ),
    row(
        "module-hidden",
        "cannot import name",
        r"cannot import name '\w+' from '(?P<module>tensorflow|torch|jax|keras)' "
        r"\((?P<file>[^)]{1,300}[\\/](?:tensorflow|torch|jax|keras)\.py)\)",
        refine=_script,
    ),
    row(
        "script-named-like-framework",
        "tensorflow.py|torch.py|keras.py|jax.py|tensorboard.py",
        r"File \"(?P<file>[^\"]{0,300}?\b(?:tensorflow|torch|keras|jax|tensorboard)\.py)\", line \d+",
        refine=_script,
    ),
    # A script of the user's with the name of a part of Python, which the framework's packages then import.
    row(
        "script-named-like-framework",
        '.py", line',
        r"^\W{0,4}File \"(?P<file>(?:random|timeit|types|copy|queue|enum|abc|logging|token|select|string|signal|math|"
        r"typing|numbers|operator|tempfile|inspect|statistics|secrets|calendar)\.py)\", line \d+.{0,600}?"
        r"-packages[\\/](?:tensorflow|torch|jax|keras|numpy)[\\/]",
        span=7,
    ),
    row(
        "attribute-missing",
        "has no attribute",
        rf"module '(?P<module>{_FRAMEWORK})' has no attribute '(?P<attribute>\w+)'",
    ),
    # The compiled half of TensorFlow and its Python half are of two releases.
    row(
        "halves-mixed",
        "_pywrap_t|pywrap_tf|_pywrap_",
        r"module '(?:tensorflow\.python\.)?(?:\w{1,30}\.){0,3}_?pywrap_\w{1,40}' has no attribute '\w+'",
    ),
    row(
        "module-missing",
        "no module named",
        rf"No module named '?(?P<module>(?:{_FRAMEWORK})(?:\.[\w.]+)?)'?\s*$",
    ),
    row(
        "module-missing",
        "no module named",
        rf"No module named '(?P<module>(?:{_FRAMEWORK})(?:\.[\w.]+)?)'",
    ),
    row(
        "dependency-missing",
        "no module named",
        r"No module named '(?P<module>absl|numpy|google(?:\.protobuf)?|wrapt|flatbuffers|astunparse|gast|opt_einsum|"
        r"termcolor|ml_dtypes|h5py|typing_extensions|tensorflow_estimator|tensorboard|tensorflow_core[\w.]*|"
        r"sympy|networkx|jinja2|fsspec|filelock)'",
    ),
    # Transformers, diffusers and others ask for a framework, and either find none or one that is too old for them.
    row(
        "framework-not-found",
        "requires jaxlib|but it was not found|have been found|was not found|is not installed|"
        "name 'torch' is not defined|"
        "name 'tf' is not defined",
        r"requires the (?:PyTorch|TensorFlow|Flax|JAX)\w{0,10} library but it was not found|"
        r"(?:None of|Neither) PyTorch\b.{0,60}? ha(?:ve|s) been found|\b(?:PyTorch|TensorFlow|JAX) (?:was not found|"
        r"is not installed)|"
        r"NameError: name 'torch' is not defined|\bjax requires jaxlib to be installed",
    ),
    row(
        "framework-not-found",
        "[not found]",
        r"^\W{0,3}(?:tensorflow|torch|keras|jax): {1,12}\[NOT FOUND\]",
    ),
    row(
        "framework-outdated",
        "is required but found|disabling pytorch|or higher is required",
        r"Disabling PyTorch because|\b(?:PyTorch|torch|TensorFlow|JAX)\b.{0,12}?(?:>= ?)?(?P<needs>\d+\.\d[\w.]{0,8})"
        r"(?: or higher)? is required but found (?P<found>\S{1,20})",
    ),
    row(
        "framework-in-traceback",
        "-packages",
        r"-packages[\\/](?P<framework>tensorflow|torch|jax)[\\/]__init__\.py",
    ),
)

FAMILY = Family("python_import", ROWS)
