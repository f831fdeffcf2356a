"""From recorded machines to the steps that lead to what a profile wants."""

import re

import pytest
from packaging.version import Version
from planning import MACHINES, UBUNTU, WORKS, machine, room, wish

from gpuwizard.diagnosis.recommend import recommend
from gpuwizard.model.outcome import Found
from gpuwizard.setup.facts import Room, SetupFacts, Trial
from gpuwizard.setup.plan import SetupPlan, make_plan
from gpuwizard.setup.profile import Profile
from gpuwizard.setup.step import SetupStep

FULL = ("tensorflow==2.20.0", "nvidia-cudnn-cu12==9.10.0")


def plan(profile: Profile, facts: SetupFacts) -> SetupPlan:
    made = make_plan(profile, facts)
    assert made.refused == "", made.refused
    return made


def states(made: SetupPlan) -> dict[str, str]:
    return {step.id: step.state for step in made.steps}


def step(made: SetupPlan, wanted: str) -> SetupStep:
    return next(one for one in made.steps if one.id == wanted)


def text(made: SetupPlan, wanted: str, shell: str = "bash") -> str:
    return next((one.text for one in step(made, wanted).commands if one.shell == shell), "")


class TestFromBareToDone:
    def test_linux_without_a_driver_begins_with_the_driver(self) -> None:
        made = plan(wish(), machine("linux-driver-missing"))
        assert states(made) == {
            "driver": "next",
            "restart": "waiting",
            "python": "done",
            "environment": "waiting",
            "packages": "waiting",
            "verify": "waiting",
        }
        driver = step(made, "driver")
        assert driver.needs_admin
        assert driver.needs_restart
        assert not driver.runs_here
        assert "sudo" in text(made, "driver")
        assert driver.takes

    def test_windows_with_a_gpu_and_nothing_else_goes_by_way_of_wsl(self) -> None:
        made = plan(wish(where="wsl"), machine("windows-driver-missing"))
        assert [one.id for one in made.steps] == [
            "driver",
            "wsl",
            "restart",
            "python",
            "environment",
            "packages",
            "verify",
        ]
        assert "nvidia.com/drivers" in step(made, "driver").by_hand
        assert text(made, "wsl", "powershell") == "wsl --install -d Ubuntu-24.04"
        assert step(made, "wsl").needs_admin
        assert text(made, "environment") == "python3 -m venv ~/'gpu work'"
        assert "tensorflow[and-cuda]==" in text(made, "packages")
        assert "gpuwizard" not in text(made, "verify"), "it is not installed there"
        # What lies in WSL is pasted there: nothing of it can be run from Windows.
        assert not any(one.runs_here for one in made.steps)

    def test_a_driver_that_runs_and_linux_in_wsl_leave_the_environment(self) -> None:
        facts = machine("windows-tf221-no-gpu-build", wsl=UBUNTU, venv_works={"python3": True})
        made = plan(wish(where="wsl"), facts)
        assert [states(made)[name] for name in ("driver", "wsl", "restart", "python", "environment")] == [
            "done",
            "done",
            "done",
            "done",
            "next",
        ]

    def test_inside_wsl_it_is_a_linux_like_any_other(self) -> None:
        made = plan(wish(where="wsl"), machine("wsl-healthy"))
        assert "wsl" not in states(made)
        assert states(made)["driver"] == "done"
        assert step(made, "environment").runs_here

    def test_in_wsl_the_driver_is_that_of_windows(self) -> None:
        made = plan(wish(), machine("wsl-no-dxg"))
        assert states(made)["driver"] == "next"
        assert not any("apt install" in one.text for one in step(made, "driver").commands)

    def test_two_halves_of_a_driver_need_only_the_restart(self) -> None:
        made = plan(wish(), machine("linux-library-mismatch"))
        assert (states(made)["driver"], states(made)["restart"]) == ("done", "next")
        assert step(made, "restart").needs_restart

    def test_a_healthy_machine_with_all_in_place_has_nothing_left(self) -> None:
        made = plan(wish(), machine("linux-healthy", room=room(*FULL), trial=WORKS))
        assert set(states(made).values()) == {"done"}
        assert made.finished
        assert made.next is None
        assert not any(one.commands or one.programs for one in made.steps)

    def test_without_a_test_it_is_not_called_done(self) -> None:
        made = plan(wish(), machine("linux-healthy", room=room(*FULL)))
        assert states(made)["verify"] == "next"
        assert not made.finished

    def test_every_step_that_is_open_says_all_that_a_person_needs(self) -> None:
        for name in ("linux-driver-missing", "windows-driver-missing", "wsl-no-dxg", "linux-healthy"):
            made = plan(wish("torch", where="native"), machine(name))
            for one in made.steps:
                if one.state != "done":
                    assert all((one.title, one.why, one.changes, one.check, one.seen)), (name, one)
                    assert one.commands or one.by_hand, (name, one.id)


class TestVersions:
    def test_a_newer_driver_than_needed_can_be_demanded(self) -> None:
        made = plan(wish(driver="999.1"), machine("linux-healthy"))
        assert states(made)["driver"] == "next"
        assert "999.1 or newer is needed" in step(made, "driver").seen

    def test_the_newest_that_works_is_what_recommend_names(self) -> None:
        facts = machine("linux-healthy")
        for name in ("tensorflow", "torch", "jax"):
            best = recommend(facts.machine, facts.environments, [name]).sets[0]  # type: ignore[list-item]
            assert best.version in step(plan(wish(name), facts), "packages").title

    def test_a_range_takes_the_newest_in_it(self) -> None:
        made = plan(wish(version=">=2.16,<2.18"), machine("linux-healthy"))
        assert "tensorflow[and-cuda]==2.17" in text(made, "packages")

    def test_an_exact_patch_is_kept(self) -> None:
        made = plan(wish(version="2.17.0"), machine("linux-healthy"))
        assert "'tensorflow[and-cuda]==2.17.0'" in text(made, "packages")

    def test_a_version_with_a_known_fault_is_refused_and_another_named(self) -> None:
        made = make_plan(wish(version="2.21.0"), machine("linux-healthy"))
        assert "libcusolver" in made.refused
        assert "2.20.0" in made.instead
        assert made.steps == ()

    def test_a_version_nobody_knows(self) -> None:
        made = make_plan(wish(version="9.9"), machine("linux-healthy"))
        assert '"9.9"' in made.refused
        assert "TensorFlow" in made.instead

    def test_a_card_that_is_too_old_gets_what_still_serves_it_or_a_reason(self) -> None:
        made = make_plan(wish(version="2.20.0"), machine("linux-card-too-old"))
        assert made.refused == (
            "TensorFlow 2.20.0 cannot be set up here. It has no GPU code for compute capability 5.2 (Maxwell)."
        )
        assert made.instead == "What works here is TensorFlow 2.16.2 with Python 3.12."
        assert "TensorFlow 2.16.2" in step(plan(wish(), machine("linux-card-too-old")), "packages").title

    def test_a_machine_without_an_nvidia_gpu(self) -> None:
        made = make_plan(wish(), machine("linux-no-gpu"))
        assert "no NVIDIA GPU" in made.refused
        assert "gpu = false" in made.instead

    def test_tensorflow_on_windows_itself_asks_for_conda_or_wsl(self) -> None:
        made = make_plan(wish(), machine("windows-tf221-no-gpu-build"))
        assert "conda" in made.refused
        assert made.instead.startswith('With where = "wsl" in [environment] TensorFlow 2.')
        newer = make_plan(wish(version=">=2.17"), machine("windows-tf221-no-gpu-build"))
        assert newer.refused == 'On Windows itself TensorFlow ">=2.17" cannot use the GPU.'

    def test_tensorflow_on_windows_itself_by_conda(self) -> None:
        made = plan(wish(manager="conda"), machine("windows-tf221-no-gpu-build", tools={"conda": "C:\\conda.exe"}))
        assert "cudatoolkit=11.2" in text(made, "environment", "powershell")
        assert "tensorflow==2.10.1" in text(made, "packages", "powershell")

    def test_a_card_that_wsl_does_not_serve(self) -> None:
        made = make_plan(wish("torch", where="wsl"), machine("windows-torch-old-card"))
        assert "only cards from Pascal on" in made.refused
        assert 'where = "native"' in made.instead

    def test_a_python_for_which_there_are_no_packages(self) -> None:
        made = make_plan(wish(version="2.20.0", python="3.8"), machine("linux-healthy"))
        assert 'profile asks for "3.8"' in made.refused
        assert made.refused.count(". ") == 1

    def test_no_step_below_python_where_no_gpu_is_needed(self) -> None:
        made = plan(wish(gpu=False), machine("linux-no-gpu"))
        assert list(states(made)) == ["python", "environment", "packages", "verify"]
        assert "tensorflow-cpu==" in text(made, "packages")
        # The whole check would end with 1 there: it says what is wrong with the GPU.
        assert "gpuwizard" not in text(made, "verify")
        assert "tf.linalg.matmul" in text(made, "verify")

    def test_what_is_there_and_fits_is_kept_although_there_is_a_newer_one(self) -> None:
        held = room("tensorflow==2.18.1", "nvidia-cudnn-cu12==9.3.0")
        assert states(plan(wish(), machine("linux-healthy", room=held)))["packages"] == "done"

    def test_the_build_of_the_processor_does_not_pass_for_that_of_the_gpu(self) -> None:
        best = recommend(machine("linux-healthy").machine, machine("linux-healthy").environments, ["torch"]).sets[0]
        held = room(f"torch=={best.version.partition('+')[0]}+cpu")
        made = plan(wish("torch"), machine("linux-healthy", room=held))
        assert states(made)["packages"] == "next"
        assert "another build" in step(made, "packages").seen

    @pytest.mark.parametrize("path", sorted(MACHINES.glob("*.json")), ids=lambda path: path.stem)
    def test_every_recorded_machine_gets_steps_or_a_reason(self, path: object) -> None:
        facts = machine(path.stem)  # type: ignore[attr-defined]
        for profile in (wish("torch"), wish(where="wsl"), wish("jax", manager="uv"), wish(gpu=False)):
            made = make_plan(profile, facts)
            assert bool(made.steps) != bool(made.refused)
            assert made.refused == "" or re.fullmatch(r"[A-Z].*\.", made.refused)
            if made.steps:
                assert [one.state for one in made.steps].count("next") == 1
                installs = " ".join(word for one in step(made, "packages").programs for word in one.argv)
                found = re.search(r"(?:torch|jax\[\w+\]|tensorflow(?:-cpu|\[and-cuda\])?)==([\d.]+)", installs)
                assert found is None or Version(found[1])


class TestEnvironment:
    def test_no_python_that_fits_is_fetched(self) -> None:
        made = plan(wish(python="3.11"), machine("linux-healthy"))
        assert states(made)["python"] == "next"
        assert text(made, "python").splitlines()[-1].endswith("uv python install 3.11")

    def test_windows_fetches_it_for_the_user_alone(self) -> None:
        made = plan(wish("torch", python="3.11"), machine("windows-torch-cpu"))
        assert "winget install --id Python.Python.3.11 --exact --scope user" in text(made, "python", "powershell")

    def test_debian_keeps_a_part_of_python_apart(self) -> None:
        made = plan(wish(), machine("linux-healthy", venv_works={"/usr/bin/python3.12": False}))
        assert states(made)["python"] == "next"
        assert "python3.12-venv" in text(made, "python")
        assert step(made, "python").needs_admin

    @pytest.mark.parametrize(
        ("folder", "where"),
        [
            ("~/a b", "/home/user/a b"),
            ("%USERPROFILE%\\a b", "/home/user/a b"),
            ("work", "/home/user/work"),
            ("/srv/x", "/srv/x"),
        ],
    )
    def test_the_folder_on_linux(self, folder: str, where: str) -> None:
        assert make_plan(wish(folder=folder), machine("linux-healthy")).folder == where

    @pytest.mark.parametrize("folder", ["~/a b", "~\\a b", "%USERPROFILE%\\a b", "C:\\Users\\user\\a b"])
    def test_the_folder_on_windows(self, folder: str) -> None:
        made = plan(wish("torch", folder=folder), machine("windows-torch-cpu"))
        assert made.folder == "C:\\Users\\user\\a b"
        assert "'C:\\Users\\user\\a b'" in text(made, "environment", "powershell")

    def test_a_folder_that_holds_other_things_is_left_alone(self) -> None:
        made = make_plan(wish(), machine("linux-healthy", occupied=True))
        assert "/home/user/gpu work holds other files" in made.refused

    def test_an_environment_with_another_python_is_not_ours_to_replace(self) -> None:
        made = plan(wish(python="3.12"), machine("linux-healthy", room=room(python="3.9.1")))
        assert states(made)["environment"] == "next"
        assert step(made, "environment").programs == ()
        assert "Rename or delete" in step(made, "environment").by_hand

    def test_one_that_lacks_only_pip_is_completed(self) -> None:
        bare = Found(Room("/home/user/gpu work/bin/python", "3.12.4", pip=False))
        made = plan(wish(python="3.12"), machine("linux-healthy", room=bare))
        assert text(made, "environment") == "'/home/user/gpu work/bin/python' -m ensurepip --upgrade"
        by_uv = plan(wish(python="3.12", manager="uv"), machine("linux-healthy", room=bare, tools={"uv": "/opt/uv"}))
        assert states(by_uv)["environment"] == "done"

    def test_one_that_we_began_is_made_anew(self) -> None:
        facts = machine("linux-healthy", room=room(python="3.9.1"), ours=True)
        assert "--clear" in text(plan(wish(python="3.12"), facts), "environment")

    @pytest.mark.parametrize(
        ("manager", "tools", "begins"),
        [
            ("uv", {"uv": "/opt/uv"}, "/opt/uv venv --seed --python 3.12 '/home/user/gpu work'"),
            (
                "conda",
                {"conda": "/opt/conda"},
                "/opt/conda create -y -p '/home/user/gpu work' -c conda-forge python=3.12 pip",
            ),
        ],
    )
    def test_other_managers(self, manager: str, tools: dict[str, str], begins: str) -> None:
        made = plan(wish(manager=manager), machine("linux-healthy", tools=tools))
        assert text(made, "environment") == begins

    def test_a_manager_that_is_missing_comes_first(self) -> None:
        made = plan(wish(manager="uv"), machine("linux-healthy"))
        assert states(made)["python"] == "next"
        assert text(made, "python").splitlines()[-1].endswith("-m pip install uv")


class TestPackages:
    def test_the_index_is_named_by_its_variable_only(self) -> None:
        made = plan(wish(index="FIRM_INDEX"), machine("linux-healthy", room=room(), variables=("FIRM_INDEX",)))
        assert text(made, "packages").splitlines()[0] == 'export PIP_INDEX_URL="$FIRM_INDEX"'
        assert step(made, "packages").programs[0].variables == {"PIP_INDEX_URL": "FIRM_INDEX"}

    def test_an_index_that_is_not_set_is_asked_for(self) -> None:
        made = plan(wish(index="FIRM_INDEX"), machine("linux-healthy", room=room()))
        assert not step(made, "packages").runs_here
        assert "FIRM_INDEX" in step(made, "packages").by_hand
        assert "help@firm.example" in step(made, "packages").by_hand

    def test_the_shells_of_windows(self) -> None:
        made = plan(wish("torch", index="FIRM_INDEX"), machine("windows-torch-cpu"))
        assert text(made, "packages", "powershell").startswith("$env:PIP_INDEX_URL = $env:FIRM_INDEX\n")
        assert text(made, "packages", "cmd").startswith('set "PIP_INDEX_URL=%FIRM_INDEX%"\n')

    def test_what_is_half_installed_is_laid_down_anew(self) -> None:
        held = room(*FULL, "numpy==2.0.1", broken="numpy")
        made = plan(wish(), machine("linux-healthy", room=held))
        assert "numpy is half installed" in step(made, "packages").seen
        assert "--ignore-installed --no-deps numpy==2.0.1" in text(made, "packages")

    def test_a_package_that_is_too_old(self) -> None:
        made = plan(wish(install=("pandas>=2",)), machine("linux-healthy", room=room(*FULL, "pandas==1.5.3")))
        assert step(made, "packages").seen == "pandas 1.5.3 is installed, and >=2 is wanted."

    def test_a_disk_that_is_too_small_is_told_before(self) -> None:
        (note,) = plan(wish(), machine("linux-healthy", free_bytes=3 << 30)).notes
        assert "3.0 GB" in note

    def test_a_test_that_fails_says_what_was_seen(self) -> None:
        facts = machine("linux-healthy", room=room(*FULL), trial=Found(Trial(False, "cuDNN is missing.")))
        made = make_plan(wish(), facts, {"verify": "cuDNN is missing."})
        assert states(made)["verify"] == "failed"
        assert step(made, "verify").seen == "cuDNN is missing."
        assert made.next is not None


class TestWhatIsInstalled:
    def test_that_versions_fit_is_said_of_the_frameworks_own_packages_only(self) -> None:
        packages = step(plan(wish(install=("nosuchthing", "pandas<3")), machine("linux-healthy")), "packages")
        fits, asked = packages.why.split(" Your profile asks for: ")
        assert fits.startswith("These versions fit one another and this machine: tensorflow[and-cuda]")
        assert "nosuchthing" not in fits
        assert asked == "nosuchthing, pandas<3."
        assert re.fullmatch(r"Install TensorFlow [\d.]+ and the packages of the profile", packages.title)

    def test_without_a_framework_nothing_is_said_to_fit(self) -> None:
        packages = step(plan(wish("none", gpu=False, install=("nosuchthing",)), machine("linux-healthy")), "packages")
        assert packages.why == "Your profile asks for: nosuchthing."
        assert packages.title == "Install the packages of the profile"

    def test_without_packages_of_its_own_the_profile_is_not_named(self) -> None:
        packages = step(plan(wish("torch"), machine("linux-healthy")), "packages")
        assert "profile" not in packages.why + packages.title
