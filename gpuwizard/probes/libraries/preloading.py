"""The libraries that PyTorch and JAX load by themselves, by their full paths, before the build asks for any."""

from gpuwizard.probes.libraries.files import exists, names_in
from gpuwizard.probes.libraries.linux_loader import LinuxLoader
from gpuwizard.probes.libraries.request import LibraryRequest

# Folder below nvidia/ and beginning of the file name, in the order of torch/__init__.py.
_TORCH = (
    ("cublas", "libcublasLt.so."),
    ("cublas", "libcublas.so."),
    ("cudnn", "libcudnn.so."),
    ("cuda_nvrtc", "libnvrtc.so."),
    ("cuda_nvrtc", "libnvrtc-builtins.so."),
    ("cuda_runtime", "libcudart.so."),
    ("cuda_cupti", "libcupti.so."),
    ("cufft", "libcufft.so."),
    ("curand", "libcurand.so."),
    ("nvjitlink", "libnvJitLink.so."),
    ("cusparse", "libcusparse.so."),
    ("cusparselt", "libcusparseLt.so."),
    ("cusolver", "libcusolver.so."),
    ("nccl", "libnccl.so."),
    ("nvshmem", "libnvshmem_host.so."),
    ("cufile", "libcufile.so."),
)
# In the order of jax_plugins/xla_cuda12/__init__.py and the one for CUDA 13.
_JAX = (
    ("cuda_runtime", "libcudart.so.12"),
    ("cu13", "libcudart.so.13"),
    ("cuda_nvrtc", "libnvrtc.so.12"),
    ("cu13", "libnvrtc.so.13"),
    ("cublas", "libcublas.so.12"),
    ("cublas", "libcublasLt.so.12"),
    ("cu13", "libcublas.so.13"),
    ("cu13", "libcublasLt.so.13"),
    ("nccl", "libnccl.so.2"),
    ("cuda_cupti", "libcupti.so.12"),
    ("cu13", "libcupti.so.13"),
    ("cusparse", "libcusparse.so.12"),
    ("cu13", "libcusparse.so.12"),
    ("cusolver", "libcusolver.so.11"),
    ("cu13", "libcusolver.so.12"),
    ("cufft", "libcufft.so.11"),
    ("cu13", "libcufft.so.12"),
    ("nvshmem", "libnvshmem_host.so.3"),
    ("cudnn", "libcudnn.so.9"),
    ("cudnn", "libcudnn.so.8"),
)
_GLOBAL_DEPS = "lib/libtorch_global_deps.so"


def preload(request: LibraryRequest, loader: LinuxLoader, cuda: str) -> None:
    """Does to the loader what the package's own start does on Linux.

    Args:
        request: The framework and its Python.
        loader: Remembers what is loaded afterwards.
        cuda: CUDA of the build ("12.8"); its major release names a folder of wheels.
    """
    if request.framework == "jax":
        _as_jax(request, loader)
    elif request.framework == "torch":
        _as_torch(request, loader, cuda.partition(".")[0])


def _as_jax(request: LibraryRequest, loader: LinuxLoader) -> None:
    for folder, name in _JAX:
        # Python takes the first folder of that name; what cannot be loaded from it is left to the loader.
        places = (f"{site}/nvidia/{folder}" for site in request.site_packages)
        module = next((place for place in places if exists(place)), "")
        if module and exists(f"{module}/lib/{name}"):
            loader.open(f"{module}/lib/{name}", None)


def _as_torch(request: LibraryRequest, loader: LinuxLoader, cuda: str) -> None:
    """PyTorch loads a small library that needs all the others, and falls back on the wheels one by one.

    Where that library is loaded at once, the wheels follow all the same, up to the first that is not there.
    """
    path = f"{request.framework_location}/{_GLOBAL_DEPS}"
    first = loader.open(path, None)
    if first.works and not any(loader.is_loaded(f"libcudart.so.{one}") for one in (cuda, f"{cuda}.0")):
        return
    for folder, name in _TORCH:
        found = _wheel(request, folder, name, cuda)
        if found and loader.open(found, None).works:
            continue
        if first.works:
            return
    loader.open(path, None)


def _wheel(request: LibraryRequest, folder: str, start: str, cuda: str) -> str:
    for site in request.site_packages:
        for place in (f"{site}/nvidia/{folder}/lib", f"{site}/nvidia/cu{cuda}/lib", f"{site}/{folder}/lib"):
            for name in names_in(place):
                if name.startswith(start) and name[-1].isdigit():
                    return f"{place}/{name}"
    return ""
