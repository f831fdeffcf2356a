"""Writes the composed machines to the folder above, or says which of them are not as written there.

python tests/machines/compose          write them
python tests/machines/compose --check  exit code 1 and the names of files that differ
"""

import sys

import computing
import containers_more
import driver_alone
import enclosed
import healthy_linux
import healthy_windows
import judged
import judged_runs
import laptops
import linux_driver
import linux_framework
import linux_libraries
import partly_there
import really_loaded
import servers
import several_gpus
import windows_cards
import windows_driver
import windows_framework
import windows_libraries
import windows_more
import windows_packages
import windows_pythons
import windows_system
import worn_cards
from machine import Machine
from writing import FOLDER, short, text

ROOMS = (windows_driver, windows_framework, windows_more, linux_driver, linux_framework, linux_libraries, enclosed)

ROOMS += (windows_cards, windows_libraries, windows_pythons, windows_packages, windows_system, laptops, servers)
ROOMS += (computing, containers_more, healthy_windows, healthy_linux, judged, judged_runs, several_gpus)
ROOMS += (driver_alone, worn_cards, really_loaded, partly_there)


def written(machine: Machine) -> str:
    """The whole file of one machine."""
    about = f"{machine.about}. Composed by hand from documented behaviour."
    told = {"about": about, "recorded": False, "expected": machine.expected(), "facts": short(machine.facts)}
    return text(told)


def main(check: bool) -> int:
    """Writes or compares every machine."""
    differ = []
    for machine in (machine for room in ROOMS for machine in room.MACHINES):
        path = FOLDER / f"{machine.name}.json"
        if not check:
            path.write_text(written(machine), "utf-8", newline="\n")
        elif not path.is_file() or path.read_text("utf-8") != written(machine):
            differ.append(path.name)
    print("\n".join(differ), end="\n" if differ else "")
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
