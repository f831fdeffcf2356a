"""The six pages, made from facts and findings."""

from collections.abc import Sequence

from msgspec.structs import replace

from gpuwizard.diagnosis.bars import bars
from gpuwizard.diagnosis.pages import driver, framework, gpu_test, libraries, path
from gpuwizard.diagnosis.speed import sentence
from gpuwizard.model.facts import Case
from gpuwizard.model.finding import Finding
from gpuwizard.model.layers import LayerId
from gpuwizard.model.report import LayerResult


def pages(case: Case, findings: Sequence[Finding]) -> tuple[LayerResult, ...]:
    """Returns the result of each layer, in order."""

    def on(layer: LayerId) -> list[Finding]:
        return [found for found in findings if found.layer == layer and found.severity != "note"]

    first = (
        driver.page(case, on("driver")),
        libraries.cuda(case, on("cuda")),
        libraries.cudnn(case, on("cudnn")),
        path.page(case, on("path")),
        framework.page(case, on("framework")),
    )
    test = gpu_test.page(case, on("gpu-test"), first)
    return (*first, replace(test, bars=bars(case), compared=sentence(case)))
