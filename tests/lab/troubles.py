"""Troubles of a GPU by name, as switches: `lab.runtime(python, "torch", **TROUBLES["launch-failed"])`.

README.md beside this file tells what each real framework says of them.
"""

from collections.abc import Mapping

Switches = Mapping[str, object]

TROUBLES: Mapping[str, Switches] = {
    # Nothing raises an error, and the numbers are wrong.
    "wrong-numbers": {"kernel": "wrong"},
    "nothing-computed": {"kernel": "nothing"},
    # Before the first kernel.
    "driver-too-old": {"cuda_version": 11040},
    "driver-mismatch": {"cuda_init": 803},
    "driver-unknown-error": {"cuda_init": 999},
    "device-busy": {"compute_mode": 3, "nvml_processes": "4000001:100"},
    "memory-held": {"cuda_used_mb": 8150, "nvml_processes": "4000001:7800"},
    # The runtime and the driver, while they compute.
    "out-of-memory": {"fail": "cuMemAlloc=2,cuMemAllocAsync=2,cuMemCreate=2"},
    "no-kernel-image": {
        "fail": "cuModuleLoad*=209,cuLaunchKernel=209,cudaLaunchKernel=209,cudaFuncGetAttributes=209,"
        "cudaGetFuncBySymbol=209"
    },
    "invalid-device-function": {"fail": "cudaLaunchKernel=98,cudaFuncGetAttributes=98,cudaGetFuncBySymbol=98"},
    "ptx-too-new": {"fail": "cuModuleLoad*=222,cudaLaunchKernel=222,cudaFuncGetAttributes=222"},
    "illegal-address": {"kernel": 700},
    "launch-timeout": {"kernel": 702},
    "device-assert": {"kernel": 710},
    "launch-failed": {"kernel": 719},
    # The mathematical libraries.
    "cublas-not-initialized": {"fail": "cublasCreate=1"},
    "cublas-no-memory": {"fail": "cublasCreate=3"},
    "cublas-failed": {"fail": "cublas*emm*=13,cublasLtMatmul=13"},
    "cudnn-not-initialized": {"fail": "cudnnCreate=1001"},
    "cudnn-failed": {"fail": "cudnnBackendExecute=5000"},
    "cudnn-no-engine": {"fail": "cudnnBackendGetAttribute=3000"},
    "cudnn-old": {"cudnn_version": 8907},
    "cufft-failed": {"fail": "cufftMakePlan*=5,cufftXtMakePlan*=5"},
    "cusolver-failed": {"fail": "cusolverDn*getrf=6,cusolverDnCreate=1,cublas*getrfBatched=13"},
    "nvrtc-failed": {"fail": "nvrtcCompileProgram=7"},
    # The process itself.
    "hang": {"do": "cuLaunchKernel=hang,cublas*emm*=hang,cublasLtMatmul=hang"},
    "crash": {"do": "cuLaunchKernel=segv,cublas*emm*=segv,cublasLtMatmul=segv"},
    "flood": {"do": "cuLaunchKernel=flood,cublas*emm*=flood,cublasLtMatmul=flood"},
    "daemon": {"do": "cuInit=daemon"},
}
