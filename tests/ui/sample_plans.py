"""Machines with more than one thing to mend: a driver that is missing, and a build that could not use it anyway."""

import sample_reports as samples
from msgspec.structs import replace

from gpuwizard.diagnosis.plan import make_plan
from gpuwizard.model.finding import Evidence, Finding
from gpuwizard.model.fix import Command, Fix
from gpuwizard.model.report import Report, Result, Tool

BUILD = f"{samples.PYTHON} -m pip install 'tensorflow[and-cuda]==2.21.0'"
PAGE_FILE = "Enlarge the page file"


def cpu_build() -> Finding:
    return Finding(
        "framework.cpu-only-build",
        "framework",
        "also",
        "failed",
        0.95,
        "This TensorFlow is a build without CUDA",
        "The package tensorflow-cpu holds no code for a GPU, whatever driver there is.",
        (Evidence("tensorflow-cpu 2.21.0 is installed", "installed packages"),),
        (
            Fix(
                "Replace it with the build of TensorFlow that supports the GPU",
                "The extra and-cuda brings every CUDA library that it needs.",
                (
                    Command("bash", BUILD),
                    Command("powershell", f"& '{samples.PYTHON}' -m pip install 'tensorflow[and-cuda]==2.21.0'"),
                ),
                verify="Press Check again: the step Framework then names a build for CUDA.",
                takes="about 5 minutes, 4 GB",
            ),
            Fix("Or start with a new environment", commands=(Command("bash", "python3 -m venv ~/gpu-env"),)),
        ),
    )


def two_causes_result() -> Result:
    result = samples.no_driver_result()
    root, follows, note = result.findings
    findings = (root, follows, cpu_build(), samples.path_finding(), note)
    return replace(result, findings=findings, plan=make_plan(findings))


def two_causes() -> Report:
    return samples.report_of(two_causes_result())


def one_cause() -> Report:
    """A machine whose plan has one step: the cause's own card says it all."""
    result = samples.missing_cudnn_result()
    return samples.report_of(replace(result, plan=make_plan(result.findings)))


def outdated(report: Report) -> Report:
    """The same report by a gpuwizard that was not updated for months."""
    return replace(report, tool=Tool(version="0.1.0", knowledge="2026-06-01"))
