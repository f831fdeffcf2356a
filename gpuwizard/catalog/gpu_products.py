"""Names of NVIDIA GPUs by compute capability, as NVIDIA's page and the PCI ID database print them.

Where a name was given to several chips, it stands in each of their rows. The database (pci.ids) is used under
its BSD-3-Clause terms; the notice is in THIRD-PARTY-NOTICES.md.
"""

from datetime import date

from msgspec import Struct

CHECKED = date(2026, 11, 21)

OFFICIAL = ("NVIDIA, CUDA GPU Compute Capability and its legacy page (developer.nvidia.com/cuda-gpus)",)
BY_CHIP = (
    "The PCI ID database (pci.ids), versions 2023.04.11 and 2026.05.24: name and chip; the capability is the chip's",
)


class Names(Struct, frozen=True):
    """GPUs with one compute capability.

    Attributes:
        compute_capability: "8.9".
        source: Where the rows come from.
        names: Product names, parted by a comma and a blank. "Laptop" marks the notebook's part.
    """

    compute_capability: str
    source: tuple[str, ...]
    names: str


NAMES: tuple[Names, ...] = (
    Names(
        "2.0",
        BY_CHIP,
        "GeForce GTX 465, GeForce GTX 470, GeForce GTX 480, GeForce GTX 480M, GeForce GTX 560, "
        "GeForce GTX 560 Ti, GeForce GTX 560 Ti 448 Cores, GeForce GTX 570, GeForce GTX 580, "
        "GeForce GTX 590, Quadro 4000, Quadro 5000, Quadro 5000M, Quadro 5010M, Quadro 6000, Quadro 7000, "
        "Tesla C2050, Tesla C2070, Tesla C2075, Tesla C2090, Tesla M2070, Tesla M2070-Q, Tesla M2075, "
        "Tesla M2090",
    ),
    Names(
        "2.1",
        BY_CHIP,
        "GeForce 410M, GeForce 510, GeForce 605, GeForce 610M, GeForce 705M, GeForce 710M, GeForce 810M, "
        "GeForce 820M, GeForce GT 415M, GeForce GT 420, GeForce GT 420M, GeForce GT 425M, GeForce GT 430, "
        "GeForce GT 435M, GeForce GT 440, GeForce GT 445M, GeForce GT 520, GeForce GT 520M, "
        "GeForce GT 520MX, GeForce GT 525M, GeForce GT 530, GeForce GT 540M, GeForce GT 545, "
        "GeForce GT 550M, GeForce GT 555M, GeForce GT 560M, GeForce GT 610, GeForce GT 620, "
        "GeForce GT 620M, GeForce GT 625, GeForce GT 625M, GeForce GT 630, GeForce GT 630M, "
        "GeForce GT 635M, GeForce GT 640, GeForce GT 640M LE, GeForce GT 645, GeForce GT 705, "
        "GeForce GT 710, GeForce GT 720M, GeForce GT 730, GeForce GTS 450, GeForce GTX 460, "
        "GeForce GTX 460 SE, GeForce GTX 460 SE v2, GeForce GTX 460 v2, GeForce GTX 460M, "
        "GeForce GTX 470M, GeForce GTX 485M, GeForce GTX 550 Ti, GeForce GTX 555, GeForce GTX 560, "
        "GeForce GTX 560 SE, GeForce GTX 560 Ti, GeForce GTX 570M, GeForce GTX 580M, GeForce GTX 670M, "
        "GeForce GTX 675M, NVS 310, NVS 315, NVS 4200M, NVS 5200M, NVS 5400M, Quadro 500M, Quadro 600, "
        "Quadro 1000M, Quadro 2000, Quadro 2000M, Quadro 3000M, Quadro 4000M, Quadro NVS 4200M",
    ),
    Names(
        "3.0",
        OFFICIAL,
        "Quadro K420, Quadro K600, Quadro K2000, Quadro K4000, Quadro K4200, Quadro K5000, Tesla K10",
    ),
    Names(
        "3.0",
        BY_CHIP,
        "GRID K1, GRID K2, GRID K520, GeForce 710A, GeForce 810M, GeForce 820M, GeForce GT 630, "
        "GeForce GT 640, GeForce GT 640M, GeForce GT 640M LE, GeForce GT 645M, GeForce GT 650M, "
        "GeForce GT 730, GeForce GT 730M, GeForce GT 740, GeForce GT 740M, GeForce GT 745M, "
        "GeForce GT 750M, GeForce GT 755M, GeForce GT 1030, GeForce GTX 645, GeForce GTX 650, "
        "GeForce GTX 650 Ti, GeForce GTX 650 Ti Boost, GeForce GTX 660, GeForce GTX 660 Ti, "
        "GeForce GTX 660M, GeForce GTX 670, GeForce GTX 670MX, GeForce GTX 675MX, GeForce GTX 680, "
        "GeForce GTX 680M, GeForce GTX 680MX, GeForce GTX 690, GeForce GTX 750 Ti, GeForce GTX 760, "
        "GeForce GTX 760 Ti, GeForce GTX 760M, GeForce GTX 765M, GeForce GTX 770, GeForce GTX 770M, "
        "GeForce GTX 780M, GeForce GTX 860M, GeForce GTX 870M, GeForce GTX 880M, NVS 510, NVS 1000, "
        "Quadro 410, Quadro 4100, Quadro K500M, Quadro K1000M, Quadro K1100M, Quadro K2000D, "
        "Quadro K2000M, Quadro K2100M, Quadro K3000M, Quadro K3100M, Quadro K4000M, Quadro K4100M, "
        "Quadro K5000M, Quadro K5100M, Tesla K8",
    ),
    Names(
        "3.5",
        OFFICIAL,
        "GeForce GTX 780, GeForce GTX 780 Ti, GeForce GTX TITAN, GeForce GTX TITAN Black, "
        "GeForce GTX TITAN Z, Quadro K5200, Quadro K6000",
    ),
    Names(
        "3.5",
        BY_CHIP,
        "GeForce 710M, GeForce 825M, GeForce 910M, GeForce 920M, GeForce GT 635, GeForce GT 710, "
        "GeForce GT 720, GeForce GT 720M, GeForce GT 730, GeForce GT 730M, GeForce GT 735M, "
        "GeForce GT 740M, GeForce GTX Titan LE, Quadro K510M, Quadro K610M, Tesla K20, Tesla K20X, "
        "Tesla K20Xm, Tesla K20c, Tesla K20m, Tesla K20s, Tesla K40c, Tesla K40d, Tesla K40m, Tesla K40s, "
        "Tesla K40st, Tesla K40t",
    ),
    Names(
        "3.7",
        OFFICIAL,
        "Tesla K80",
    ),
    Names(
        "5.0",
        OFFICIAL,
        "GeForce GTX 750, GeForce GTX 750 Ti, GeForce GTX 950M, GeForce GTX 960M, Quadro K620, "
        "Quadro K1200, Quadro K2200",
    ),
    Names(
        "5.0",
        BY_CHIP,
        "GeForce 830M, GeForce 840M, GeForce 845M, GeForce 920MX, GeForce 930M, GeForce 930MX, "
        "GeForce 940A, GeForce 940M, GeForce 940MX, GeForce 945A, GeForce 945M, GeForce GTX 745, "
        "GeForce GTX 850M, GeForce GTX 860M, GeForce MX110, GeForce MX130, NVS 810, Quadro K620M, "
        "Quadro K2200M, Quadro M500M, Quadro M520 Laptop, Quadro M600M, Quadro M620 Laptop, Quadro M1000M, "
        "Quadro M1200 Laptop, Quadro M2000M, Tesla M10",
    ),
    Names(
        "5.2",
        OFFICIAL,
        "GeForce GTX 950, GeForce GTX 960, GeForce GTX 970, GeForce GTX 970M, GeForce GTX 980, "
        "GeForce GTX 980 Ti, GeForce GTX 980M, GeForce GTX TITAN X, Quadro M2000, Quadro M4000, "
        "Quadro M5000, Quadro M6000, Tesla M40, Tesla M60",
    ),
    Names(
        "5.2",
        BY_CHIP,
        "GeForce GTX 750 v2, GeForce GTX 965M, GeForce GTX 980 Laptop, Quadro M2200 Laptop, Quadro M3000M, "
        "Quadro M4000M, Quadro M5000 SE, Quadro M5000M, Quadro M5500, Tesla M4, Tesla M6",
    ),
    Names(
        "6.0",
        OFFICIAL,
        "Quadro GP100",
    ),
    Names(
        "6.0",
        BY_CHIP,
        "Tesla P100",
    ),
    Names(
        "6.1",
        OFFICIAL,
        "GeForce GTX 1050, GeForce GTX 1070, GeForce GTX 1070 Ti, GeForce GTX 1080, GeForce GTX 1080 Ti, "
        "Quadro P400, Quadro P600, Quadro P620, Quadro P1000, Quadro P2000, Quadro P2200, Quadro P4000, "
        "Quadro P5000, Quadro P6000, TITAN X (Pascal), TITAN Xp, Tesla P4, Tesla P40",
    ),
    Names(
        "6.1",
        BY_CHIP,
        "GeForce GT 1010, GeForce GT 1030, GeForce GTX 1050 Laptop, GeForce GTX 1050 Ti, "
        "GeForce GTX 1050 Ti Laptop, GeForce GTX 1060, GeForce GTX 1060 Laptop, GeForce GTX 1070 Laptop, "
        "GeForce GTX 1080 Laptop, GeForce MX150, GeForce MX230, GeForce MX250, GeForce MX330, "
        "GeForce MX350, P102-100, P104-100, P104-101, P106-090, P106-100, P106M, Quadro P500 Laptop, "
        "Quadro P520, Quadro P600 Laptop, Quadro P1000 Laptop, Quadro P2000 Laptop, Quadro P3000 Laptop, "
        "Quadro P3200 Laptop, Quadro P4000 Laptop, Quadro P4200 Laptop, Quadro P5000 Laptop, "
        "Quadro P5200 Laptop, Tesla P6, Tesla P10",
    ),
    Names(
        "7.0",
        OFFICIAL,
        "Quadro GV100, TITAN V",
    ),
    Names(
        "7.0",
        BY_CHIP,
        "Tesla V100, Tesla V100S",
    ),
    Names(
        "7.5",
        OFFICIAL,
        "Quadro RTX 4000, Quadro RTX 5000, Quadro RTX 6000, Quadro RTX 8000, T600, Tesla T4",
    ),
    Names(
        "7.5",
        BY_CHIP,
        "CMP 30HX, CMP 40HX, CMP 50HX, GeForce GTX 1630, GeForce GTX 1650, GeForce GTX 1650 Laptop, "
        "GeForce GTX 1650 SUPER, GeForce GTX 1650 Ti Laptop, GeForce GTX 1660, GeForce GTX 1660 SUPER, "
        "GeForce GTX 1660 Ti, GeForce GTX 1660 Ti Laptop, GeForce MX450, GeForce MX550, GeForce RTX 2060, "
        "GeForce RTX 2060 Laptop, GeForce RTX 2060 SUPER, GeForce RTX 2070, GeForce RTX 2070 Laptop, "
        "GeForce RTX 2070 SUPER, GeForce RTX 2070 SUPER Laptop, GeForce RTX 2080, GeForce RTX 2080 Laptop, "
        "GeForce RTX 2080 SUPER, GeForce RTX 2080 SUPER Laptop, GeForce RTX 2080 Ti, "
        "Quadro RTX 3000 Laptop, Quadro RTX 4000 Laptop, Quadro RTX 5000 Laptop, Quadro T400 Laptop, "
        "Quadro T500 Laptop, Quadro T1000 Laptop, Quadro T2000 Laptop, T4G, T400, T550 Laptop, "
        "T600 Laptop, T1000, T1200 Laptop, TITAN RTX, Tesla T10, Tesla T40",
    ),
    Names(
        "8.0",
        OFFICIAL,
        "A30",
    ),
    Names(
        "8.0",
        BY_CHIP,
        "A30X, A100, A100X, A800, AX800, CMP 170HX",
    ),
    Names(
        "8.6",
        OFFICIAL,
        "A2, A10, A16, A40, GeForce RTX 3090, RTX A2000, RTX A4000, RTX A5000, RTX A6000",
    ),
    Names(
        "8.6",
        BY_CHIP,
        "A10G, A10M, CMP 70HX, CMP 90HX, GeForce MX570, GeForce MX570 A, GeForce RTX 2050, "
        "GeForce RTX 2050 Laptop, GeForce RTX 3050, GeForce RTX 3050 Laptop, GeForce RTX 3050 Ti Laptop, "
        "GeForce RTX 3060, GeForce RTX 3060 Laptop, GeForce RTX 3060 Ti, GeForce RTX 3070, "
        "GeForce RTX 3070 Laptop, GeForce RTX 3070 Ti, GeForce RTX 3070 Ti Laptop, GeForce RTX 3080, "
        "GeForce RTX 3080 Laptop, GeForce RTX 3080 Ti, GeForce RTX 3080 Ti Laptop, GeForce RTX 3090 Ti, "
        "RTX A4 Laptop, RTX A400, RTX A500 Embedded, RTX A500 Laptop, RTX A1000, RTX A1000 Embedded, "
        "RTX A1000 Laptop, RTX A2000 Embedded, RTX A2000 Laptop, RTX A3000 Laptop, RTX A4000 Laptop, "
        "RTX A4000H, RTX A4500, RTX A4500 Embedded, RTX A4500 Laptop, RTX A5000 Laptop, RTX A5500, "
        "RTX A5500 Laptop",
    ),
    Names(
        "8.9",
        OFFICIAL,
        "GeForce RTX 4060, GeForce RTX 4060 Ti, GeForce RTX 4070, GeForce RTX 4070 Ti, GeForce RTX 4080, "
        "GeForce RTX 4090, L4, L40, L40S, RTX 2000 Ada, RTX 4000 Ada, RTX 4000 SFF Ada, RTX 4500 Ada, "
        "RTX 5000 Ada, RTX 6000 Ada",
    ),
    Names(
        "8.9",
        BY_CHIP,
        "GeForce RTX 3050 A Laptop, GeForce RTX 4050 Laptop, GeForce RTX 4060 Laptop, "
        "GeForce RTX 4070 Laptop, GeForce RTX 4070 SUPER, GeForce RTX 4070 Ti SUPER, "
        "GeForce RTX 4080 Laptop, GeForce RTX 4080 SUPER, GeForce RTX 4090 D, GeForce RTX 4090 Laptop, L2, "
        "L16, L20, L30, L40G, RTX 500 Ada Laptop, RTX 1000 Ada Laptop, RTX 2000 Ada Embedded, "
        "RTX 2000 Ada Laptop, RTX 2000E Ada, RTX 3000 Ada Embedded, RTX 3000 Ada Laptop, "
        "RTX 3500 Ada Embedded, RTX 3500 Ada Laptop, RTX 4000 Ada Embedded, RTX 4000 Ada Laptop, "
        "RTX 5000 Ada Embedded, RTX 5000 Ada Laptop, RTX 5880 Ada",
    ),
    Names(
        "9.0",
        BY_CHIP,
        "GH200, H20, H20B, H100, H100L, H200, H800, H800L",
    ),
    Names(
        "10.0",
        OFFICIAL,
        "B200",
    ),
    Names(
        "10.0",
        BY_CHIP,
        "B100, GB200",
    ),
    Names(
        "10.3",
        OFFICIAL,
        "B300, GB300",
    ),
    Names(
        "11.0",
        BY_CHIP,
        "Jetson AGX Thor",
    ),
    Names(
        "12.0",
        OFFICIAL,
        "GeForce RTX 5050, GeForce RTX 5060, GeForce RTX 5060 Ti, GeForce RTX 5070, GeForce RTX 5070 Ti, "
        "GeForce RTX 5080, GeForce RTX 5090, RTX PRO 2000 Blackwell, RTX PRO 4000 Blackwell, "
        "RTX PRO 4500 Blackwell, RTX PRO 5000 Blackwell, RTX PRO 6000 Blackwell Max-Q Workstation, "
        "RTX PRO 6000 Blackwell Server, RTX PRO 6000 Blackwell Workstation",
    ),
    Names(
        "12.0",
        BY_CHIP,
        "GeForce RTX 5050 Laptop, GeForce RTX 5060 Laptop, GeForce RTX 5070 Laptop, "
        "GeForce RTX 5070 Ti Laptop, GeForce RTX 5080 Laptop, GeForce RTX 5090 D, GeForce RTX 5090 D V2, "
        "GeForce RTX 5090 Laptop, RTX PRO 500 Blackwell Embedded, RTX PRO 500 Blackwell Laptop, "
        "RTX PRO 1000 Blackwell Laptop, RTX PRO 2000 Blackwell Embedded, RTX PRO 2000 Blackwell Laptop, "
        "RTX PRO 3000 Blackwell Laptop, RTX PRO 4000 Blackwell Embedded, RTX PRO 4000 Blackwell Laptop, "
        "RTX PRO 4000 Blackwell SFF, RTX PRO 4500 Blackwell Server, RTX PRO 5000 Blackwell Embedded, "
        "RTX PRO 5000 Blackwell Laptop, RTX PRO 6000D Blackwell Max-Q Workstation, "
        "RTX PRO 6000D Blackwell Workstation",
    ),
    Names(
        "12.1",
        OFFICIAL,
        "GB10",
    ),
)
