"""No file of yours hides the framework."""

from cases import LINUX, found, import_raised, machine, with_python_facts, with_run

from gpuwizard.checks.framework_unhidden import CHECK
from gpuwizard.model.facts import Case
from gpuwizard.model.interpreter import Shadow
from gpuwizard.model.run import Stage

CAUSE = "framework.shadowed-module"
FAILED = "AttributeError: module 'tensorflow' has no attribute '__version__'"


def shadowed(case: Case, module: str, via: str = "the working folder") -> Case:
    return with_python_facts(case, shadows=(Shadow(module, f"/home/user/project/{module}.py", via),))


def test_a_script_with_the_frameworks_name_is_in_the_way() -> None:
    finding = found(CHECK, shadowed(LINUX, "tensorflow"))[CAUSE]
    assert finding.severity == "failed"
    assert finding.subject["file"].endswith("tensorflow.py")


def test_a_script_named_like_a_module_of_python_is_a_warning_in_the_working_folder() -> None:
    assert found(CHECK, shadowed(LINUX, "random"))[CAUSE].severity == "warning"


def test_a_script_named_like_a_part_that_every_program_imports_is_in_the_way() -> None:
    assert found(CHECK, shadowed(LINUX, "keras"))[CAUSE].severity == "failed"
    assert found(CHECK, shadowed(LINUX, "keras", "PYTHONPATH")) == {}


def test_on_pythonpath_the_child_met_it_too() -> None:
    assert found(CHECK, shadowed(LINUX, "random", "PYTHONPATH")) == {}
    broke = found(CHECK, shadowed(import_raised(LINUX, FAILED), "random", "PYTHONPATH"))
    assert broke[CAUSE].severity == "failed"


def test_an_import_that_came_from_elsewhere_names_the_file() -> None:
    strange = Stage("import", False, error=FAILED, data={"file": "/home/user/scripts/tensorflow.py"})
    assert found(CHECK, with_run(LINUX, strange))[CAUSE].subject["file"] == "/home/user/scripts/tensorflow.py"


def test_an_import_from_the_environment_itself_is_not_elsewhere() -> None:
    own = "/home/user/project/.venv/lib/python3.12/site-packages/tensorflow/__init__.py"
    assert found(CHECK, with_run(LINUX, Stage("import", False, error=FAILED, data={"file": own}))) == {}


def test_an_import_from_a_folder_whose_name_begins_alike_is_elsewhere() -> None:
    other = "/home/user/project/.venv/lib/python3.12/site-packages-old/tensorflow/__init__.py"
    strange = Stage("import", False, error=FAILED, data={"file": other})
    assert found(CHECK, with_run(LINUX, strange))[CAUSE].subject["file"] == other


def test_the_recorded_one_is_found() -> None:
    assert CAUSE in found(CHECK, machine("recorded-shadowed-module"))
    assert CAUSE in found(CHECK, machine("windows-shadowed-module"))
