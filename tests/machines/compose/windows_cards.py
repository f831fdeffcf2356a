"""Native Windows: more kinds of cards and drivers, virtual machines, several cards, and what operations do on them."""

from hardware import GIB, failed, windows_driver
from machine import Machine
from msgspec.structs import replace as changed
from parts import (
    ASYNCHRONOUS,
    GTX_1060,
    INSUFFICIENT,
    INTEL_UHD,
    NO_DEVICE,
    NO_DRIVER,
    NONE_AVAILABLE,
    NVCUDA,
    RTX_4090,
    TF_210,
    TF_GPUS,
    TORCH_29,
    TORCH_214,
    TURING_TO_BLACKWELL,
    WIN_10,
    WIN_11,
    WIN_PYTHON_310,
    built,
    card,
    driver_idle,
    failing,
    listed_none,
    no_driver,
    slot,
    slots,
    tf210_libraries,
    torched,
)
from software import facts, python, ran, tensorflow

from gpuwizard.model.driver import DriverLibrary, GpuProcess
from gpuwizard.model.host import HostFacts
from gpuwizard.model.outcome import Found
from gpuwizard.model.run import RunFacts

NO_PROBLEM = "NVIDIA GeForce RTX 3080"
GTX_1650 = card("NVIDIA GeForce GTX 1650", "7.5", 4)
RTX_3060 = card("NVIDIA GeForce RTX 3060", "8.6", 12)
RTX_2070 = changed(
    card("NVIDIA GeForce RTX 2070", "7.5", 8),
    memory_free=GIB // 8,
    processes=(
        GpuProcess(1576, "C:\\Windows\\System32\\dwm.exe"),
        GpuProcess(12988, "C:\\Games\\Racing\\racing.exe"),
        GpuProcess(9044, "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe"),
    ),
)
RTX_4070_SUPER = card("NVIDIA GeForce RTX 4070 SUPER", "8.9", 12)
OLD_DRIVER = (
    "RuntimeError: The NVIDIA driver on your system is too old (found version 12070). Please update your GPU driver by "
    "downloading and installing a new version from the URL: http://www.nvidia.com/Download/index.aspx Alternatively, "
    "go to: https://pytorch.org to install a PyTorch version that has been compiled with your version of the CUDA "
    "driver."
)
OLD_CARD = (
    "{}\\torch\\cuda\\__init__.py:287: UserWarning: \n"
    "    Found GPU{} NVIDIA GeForce GTX 1060 6GB which is of cuda capability 6.1.\n"
    "    Minimum and Maximum cuda capability supported by this version of PyTorch is\n    (7.5) - (12.0)\n"
)
NO_IMAGE = "AcceleratorError: CUDA error: no kernel image is available for execution on the device" + (
    ASYNCHRONOUS.format("cudaErrorNoKernelImageForDevice")
)
TIMED_OUT = "AcceleratorError: CUDA error: the launch timed out and was terminated" + (
    ASYNCHRONOUS.format("cudaErrorLaunchTimeout")
)
NO_BLAS = "InternalError: Attempting to perform BLAS operation using StreamExecutor without BLAS support [Op:MatMul]"
NO_DNN = (
    "UnimplementedError: {{function_node __wrapped__Conv2D_device_/job:localhost/replica:0/task:0/device:GPU:0}} DNN "
    "library is not found. [Op:Conv2D]"
)
NO_MEMORY = (
    "2026-11-21 09:12:06.303030: I tensorflow/stream_executor/cuda/cuda_driver.cc:733] failed to allocate 33.56M "
    "(35192832 bytes) from device: CUDA_ERROR_OUT_OF_MEMORY: out of memory\n"
    "2026-11-21 09:12:06.404040: E tensorflow/stream_executor/cuda/cuda_blas.cc:218] failed to create cublas handle: "
    "cublas error\n"
    "2026-11-21 09:12:07.101010: E tensorflow/stream_executor/cuda/cuda_dnn.cc:389] Could not create cudnn handle: "
    "CUDNN_STATUS_ALLOC_FAILED\n"
)
BY_HAND = (slot("1c03", GTX_1060.name), slot("2684", RTX_4090.name, bus=2))
OLD_FIRST = (GTX_1060, changed(RTX_4090, index=1, uuid="GPU-2", pci_address="00000000:02:00.0"))
OLD_AND_NEW = windows_driver("581.57", "13.0", OLD_FIRST, pci=slots(*BY_HAND))
SITE = TORCH_214.location.removesuffix("\\torch")
TF_220 = tensorflow(python("3.12.8", "windows"), "2.20.0", "")


def tf210(run: RunFacts, driver: object, host: HostFacts = WIN_10, **more: object) -> object:
    return facts(host, driver, WIN_PYTHON_310, TF_210, run, tf210_libraries(), **more)


def hidden(driver: object, count: int) -> object:
    answer = failed(100, NO_DEVICE, "13.0", NVCUDA)
    return changed(driver, cuda=changed(answer, value=changed(answer.value, hidden_by=count)))


MACHINES = (
    Machine(
        "windows-code-28",
        "Windows 11 set up anew, with the NVIDIA card listed as a video controller without any driver (code 28); "
        "the codes are those of Microsoft's list",
        torched(
            no_driver(slots(slot("2783", "3D Video Controller", "", 28)), (INTEL_UHD + " 770",)),
            listed_none(TORCH_29, NO_DRIVER),
        ),
        "driver.missing",
        "FPPPPB",
    ),
    Machine(
        "windows-egpu-code-12",
        "A Windows laptop whose external RTX 3080 got no address space (code 12); the codes are those of Microsoft's "
        "list",
        torched(
            driver_idle(slots(slot("2206", NO_PROBLEM, problem=12)), (INTEL_UHD,)),
            listed_none(TORCH_29, NO_DRIVER),
        ),
        "driver.not-loaded",
        "FPPPPB",
    ),
    Machine(
        "windows-driver-for-cuda-12-torch-for-13",
        "Windows 11 with a driver of late 2024 (CUDA 12.7) and PyTorch 2.14 for CUDA 13.0; the message is the one that "
        "this release gave to a stand-in driver",
        torched(
            windows_driver("566.36", "12.7", (RTX_4070_SUPER,), pci=slots(slot("2783", RTX_4070_SUPER.name))),
            listed_none(TORCH_214, OLD_DRIVER),
            TORCH_214,
        ),
        "driver.too-old",
        "FPPPPB",
    ),
    Machine(
        "windows-driver-for-cuda-10-tf210",
        "Windows 10 with a driver of early 2020 (CUDA 10.2) and TensorFlow 2.10, which needs one for CUDA 11; the "
        "card is listed and the first operation fails, as in public reports",
        tf210(
            failing(ran(TF_210, TF_GPUS), INSUFFICIENT, "matmul", "conv2d", "fit"),
            windows_driver(
                "442.50",
                "10.2",
                (GTX_1650,),
                pci=slots(slot("1f82", GTX_1650.name)),
                libraries=Found(
                    (DriverLibrary("nvcuda.dll", "C:\\Windows\\System32\\nvcuda.dll", "442.50", "System32"),),
                    "System32",
                ),
            ),
        ),
        "driver.too-old",
        "FPPPPB",
    ),
    Machine(
        "windows-old-card-comes-first",
        "A workstation with an RTX 4090 and a GTX 1060, where CUDA_DEVICE_ORDER=PCI_BUS_ID makes the old card number 0 "
        "for PyTorch 2.14, which has no code for it; after public reports",
        torched(
            OLD_AND_NEW,
            built(
                failing(
                    ran(TORCH_214, (GTX_1060.name, RTX_4090.name), OLD_CARD.format(SITE, 0)),
                    NO_IMAGE,
                    "matmul",
                    "conv2d",
                    "fit",
                ),
                TURING_TO_BLACKWELL,
                "13.0",
            ),
            TORCH_214,
            variables={"CUDA_DEVICE_ORDER": "PCI_BUS_ID"},
        ),
        "hardware.compute-capability",
        "FPPPPB",
    ),
    Machine(
        "windows-vmware-guest",
        "Windows 11 as a guest of VMware, whose only adapter is a virtual one; what a guest lists is public knowledge",
        torched(
            no_driver(others=("VMware SVGA 3D",)),
            listed_none(TORCH_214, NO_DRIVER),
            TORCH_214,
            host=changed(WIN_11, environment=("vm",)),
        ),
        "hardware.no-nvidia-gpu",
        "FPPPPB",
    ),
    Machine(
        "windows-radeon-tf220",
        "A Windows 11 desktop with an AMD card and TensorFlow 2.20, for which two reasons speak against a GPU; after a "
        "public report",
        facts(
            WIN_11,
            no_driver(others=("AMD Radeon RX 7800 XT",)),
            python("3.12.8", "windows"),
            TF_220,
            ran(TF_220),
        ),
        "hardware.no-nvidia-gpu",
        "FSSPFB",
        roles={"framework.windows-gpu-dropped": "also"},
    ),
    Machine(
        "windows-visible-device-that-is-not-there",
        "Windows 11 with one card, where CUDA_VISIBLE_DEVICES=1 came along from a workstation with two; after public "
        "reports",
        torched(
            hidden(windows_driver("581.57", "13.0", (RTX_4090,), pci=slots(BY_HAND[1])), 1),
            listed_none(TORCH_29, NONE_AVAILABLE),
            variables={"CUDA_VISIBLE_DEVICES": "1"},
        ),
        "path.devices-hidden",
        "PPPFPB",
    ),
    Machine(
        "windows-timeout-of-a-kernel",
        "Windows 10, whose watchdog (TDR) ended a convolution that held the display's card for more than two seconds; "
        "after public reports and Microsoft's page on TDR",
        torched(
            windows_driver("566.36", "12.7", (GTX_1650,), pci=slots(slot("1f82", GTX_1650.name))),
            failing(ran(TORCH_29, (GTX_1650.name,)), TIMED_OUT, "conv2d", "fit"),
            host=WIN_10,
        ),
        "runtime.kernel-fault",
        "PPPPPF",
    ),
    Machine(
        "windows-cudnn-alloc-failed",
        "Windows 10, where a game and a browser have left 128 MB of the card to TensorFlow 2.10, and cuBLAS and cuDNN "
        "cannot start; Windows does not tell how much each of them holds; after public reports",
        tf210(
            failing(
                failing(ran(TF_210, TF_GPUS, NO_MEMORY), NO_BLAS, "matmul", "fit"),
                NO_DNN,
                "conv2d",
            ),
            windows_driver("546.33", "12.3", (RTX_2070,), pci=slots(slot("1f02", RTX_2070.name))),
        ),
        "runtime.memory-in-use",
        "PPPPPF",
    ),
)
