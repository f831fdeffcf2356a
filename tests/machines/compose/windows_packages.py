"""Native Windows: installed packages that do not go together, and a file of the user's that hides one."""

from hardware import windows_driver
from machine import Machine
from msgspec.structs import replace as changed
from parts import (
    TF_210,
    TF_GPUS,
    WIN_10,
    WIN_11,
    WIN_PYTHON,
    WIN_PYTHON_310,
    card,
    slot,
    slots,
    tf210_libraries,
    torched,
)
from software import conda_python, died, facts, python, raised, ran, tensorflow, torch, with_stage

from gpuwizard.model.interpreter import (
    Conflict,
    Distribution,
    FrameworkPackage,
    Shadow,
)
from gpuwizard.model.run import RunFacts, Stage

RTX_3060 = card("NVIDIA GeForce RTX 3060", "8.6", 12)
SITE = WIN_PYTHON.site_packages[0]
DESKTOP = windows_driver("576.52", "12.9", (RTX_3060,), pci=slots(slot("2503", RTX_3060.name)))
CONDA_310 = conda_python("3.10.16", "windows")
TF_OVER_CONDA = tensorflow(
    CONDA_310,
    "2.10.1",
    "11.2",
    "8",
    TF_210.build.compute_capabilities,
    overlaps=(Distribution("tensorflow-base", "2.10.0", CONDA_310.site_packages[0], "conda"),),
)
NATIVE_RUNTIME = (
    "\n\n\nFailed to load the native TensorFlow runtime.\nSee https://www.tensorflow.org/install/errors for some "
    "common causes and solutions.\nIf you need help, create an issue at "
    "https://github.com/tensorflow/tensorflow/issues and include the entire stack trace above this error message."
)
NO_PROCEDURE = (
    "ImportError: Traceback (most recent call last):\n  File "
    f'"{TF_OVER_CONDA.location}\\python\\pywrap_tensorflow.py", line 62, in <module>\n    from '
    "tensorflow.python._pywrap_tensorflow_internal import *\nImportError: DLL load failed while importing "
    f"_pywrap_tensorflow_internal: The specified procedure could not be found.{NATIVE_RUNTIME}\nImportError: DLL load "
    "failed while importing _pywrap_tensorflow_internal: The specified procedure could not be found."
)
# The stub of 2.13 was put in place of 2.20 with its files; tensorflow-intel, which holds those of 2.13, is not there.
STUB = FrameworkPackage(
    "tensorflow",
    "tensorflow",
    "2.13.0",
    SITE + "\\tensorflow",
    "unknown",
    requires_python=">=3.8",
    conflicts=(Conflict("tensorflow-intel", "tensorflow-intel==2.13.0", "", "tensorflow"),),
)
NAMESPACE = Stage(
    "import",
    False,
    0.1,
    error_type="AttributeError",
    error="AttributeError: module 'tensorflow' has no attribute '__version__'",
    data={"file": "['C:\\\\Users\\\\user\\\\project\\\\.venv\\\\Lib\\\\site-packages\\\\tensorflow']"},
)
PYTHON_311 = python("3.11.9", "windows")
TORCH_22 = torch(PYTHON_311, "2.2.2+cu121", "12.1")
NUMPY_2 = (
    "\nA module that was compiled using NumPy 1.x cannot be run in\nNumPy 2.1.3 as it may crash. To support both 1.x "
    "and 2.x\nversions of NumPy, modules must be compiled with NumPy 2.0.\nSome module may need to rebuild instead "
    "e.g. with 'pybind11>=2.12'.\n\nIf you are a user of the module, the easiest solution will be to\ndowngrade to "
    "'numpy<2' or try to upgrade the affected module.\nWe expect that some modules will need time to support NumPy "
    "2.\n\n"
    f"{TORCH_22.location}\\nn\\modules\\transformer.py:20: UserWarning: Failed to initialize NumPy: _ARRAY_API not "
    "found (Triggered internally at ..\\torch\\csrc\\utils\\tensor_numpy.cpp:84.)\n"
)
HDF5 = (
    "Warning! ***HDF5 library version mismatched error***\nThe HDF5 header files used to compile this application do "
    "not match\nthe version used by the HDF5 library to which this application is linked.\nData corruption or "
    "segmentation faults may occur if the application continues.\nThis can happen when an application was compiled by "
    "one version of HDF5 but\nlinked with a different version of static or shared HDF5 library.\nYou should recompile "
    "the application or check your shared library related\nsettings such as 'LD_LIBRARY_PATH'.\nYou can, at your own "
    "risk, disable this warning by setting the environment\nvariable 'HDF5_DISABLE_VERSION_CHECK' to a value of "
    "'1'.\nSetting it to 2 or higher will suppress the warning messages totally.\nHeaders are 1.10.4, library is "
    "1.10.6\nBye...\n"
)
PYTHON_312 = python("3.12.8", "windows")
TF_221 = tensorflow(
    PYTHON_312,
    "2.21.0",
    "",
    conflicts=(Conflict("protobuf", "protobuf<8.0.0,>=6.31.1", "5.28.3", "tensorflow"),),
)
PROTOBUF = (
    "VersionError: Detected mismatched Protobuf Gencode/Runtime major versions when loading "
    "tensorflow/core/framework/attr_value.proto: gencode 6.31.1 runtime 5.28.3. Same major version is required. See "
    "Protobuf version guarantees at https://protobuf.dev/support/cross-version-runtime-guarantee."
)


def of_conda(run: RunFacts, package: FrameworkPackage, **more: object) -> object:
    opened = tf210_libraries(CONDA_310.prefix + "\\Library\\bin")
    return facts(changed(WIN_10, environment=("conda",)), DESKTOP, CONDA_310, package, run, opened, **more)


MACHINES = (
    Machine(
        "windows-tf-stub-without-files",
        "Windows 10, where TensorFlow 2.20 was replaced by 2.13, whose package is a stub, and tensorflow-intel with "
        "its files did not come: Python imports an empty folder; after a public report",
        facts(
            WIN_10,
            DESKTOP,
            WIN_PYTHON,
            STUB,
            with_stage(raised("AttributeError", ""), NAMESPACE),
            distributions=(Distribution("tensorflow", "2.13.0", SITE, "pip"),),
        ),
        "framework.corrupt-install",
        "PSSPFB",
        roles={"framework.windows-gpu-dropped": "also"},
    ),
    Machine(
        "windows-pip-over-conda",
        "Windows 10 with pip's TensorFlow 2.10.1 installed over conda's 2.10.0: DLLs and extension are of two builds; "
        "after public reports",
        of_conda(
            raised("ImportError", NO_PROCEDURE),
            TF_OVER_CONDA,
            variables={"CONDA_PREFIX": CONDA_310.prefix},
        ),
        "framework.duplicate-install",
        "PPPPFB",
    ),
    Machine(
        "windows-torch-with-numpy-2",
        "Windows 11 with PyTorch 2.2, built for NumPy 1, beside NumPy 2.1: the GPU works, and whatever goes through "
        "NumPy fails; after public reports",
        torched(
            DESKTOP,
            ran(TORCH_22, (RTX_3060.name,), NUMPY_2),
            TORCH_22,
            PYTHON_311,
            distributions=(Distribution("numpy", "2.1.3", PYTHON_311.site_packages[0], "pip"),),
        ),
        None,
        "PPPPWP",
        "warning",
        {"framework.dependency-conflict": "also"},
    ),
    Machine(
        "windows-hdf5-of-two-versions",
        "Windows 10 with TensorFlow 2.10 in a conda environment, where h5py and the HDF5 library are of two versions "
        "and it ends Python during the import; the message is that of HDF5, as in public reports",
        of_conda(
            died("signal", 0xC0000409, "STATUS_STACK_BUFFER_OVERRUN", log=HDF5),
            changed(TF_OVER_CONDA, overlaps=()),
            distributions=(Distribution("h5py", "2.10.0", CONDA_310.site_packages[0], "conda"),),
            variables={"CONDA_PREFIX": CONDA_310.prefix},
        ),
        "framework.dependency-conflict",
        "PPPPFB",
    ),
    Machine(
        "windows-tf221-protobuf-5",
        "Windows 11 with TensorFlow 2.21 beside protobuf 5.28, and without a GPU build in any case; the message is "
        "that of a real run of this pair",
        facts(WIN_11, DESKTOP, PYTHON_312, TF_221, raised("VersionError", PROTOBUF)),
        "framework.dependency-conflict",
        "PSSPFB",
        roles={"framework.windows-gpu-dropped": "also"},
    ),
    Machine(
        "windows-keras-file-in-the-folder",
        "Windows 10, where the working folder holds a first script named keras.py; everything else is well; after "
        "public reports",
        facts(
            WIN_10,
            DESKTOP,
            WIN_PYTHON_310,
            TF_210,
            ran(TF_210, TF_GPUS),
            tf210_libraries(),
            shadows=(Shadow("keras", "C:\\Users\\user\\project\\keras.py", "the working folder"),),
        ),
        "framework.shadowed-module",
        "PPPPFP",
    ),
)
