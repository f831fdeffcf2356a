"""The six pages, made from facts and findings."""

from collections.abc import Sequence

from gpuwizard.diagnosis.pages import driver, framework, gpu_test, libraries, path
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
    return (*first, gpu_test.page(case, on("gpu-test"), first))
