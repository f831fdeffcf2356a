"""What WSL asks for before a GPU works in it, and the Linux to install there."""

from datetime import date

CHECKED = date(2026, 11, 21)

TENSORFLOW_GUIDE = "tensorflow.org, Install with pip, Windows WSL2 (site/en/install/pip.md, 2026-03-11)"
NVIDIA_GUIDE = "NVIDIA, CUDA on WSL user guide"

# Oldest build of Windows 10 (21H2). Source: TENSORFLOW_GUIDE.
BUILD_MIN = 19044
# WSL hands on cards from Pascal on. Source: NVIDIA_GUIDE.
CAPABILITY_MIN = "6.0"
# A release whose own Python all current frameworks support; the newest Ubuntu is ahead of them.
UBUNTU, UBUNTU_PYTHON = "Ubuntu-24.04", "3.12"
