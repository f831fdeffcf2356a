"""Brings the many spellings of one CUDA error (name, number, words) to one number."""

from gpuwizard.catalog.error_numbers import cuda_code, cuda_code_now, cuda_error
from gpuwizard.logs.message import Facts


def with_code(facts: Facts) -> Facts:
    """Completes "code" from "name", and "name" from "code"."""
    if "name" in facts and "code" not in facts:
        code = cuda_code(facts["name"])
        return facts | ({"code": str(code)} if code is not None else {})
    if "code" in facts and "name" not in facts:
        known = cuda_error(int(facts["code"]))
        return facts | ({"name": known.name} if known else {})
    return facts


def with_old_code(facts: Facts) -> Facts:
    """Like `with_code`, for numbers of the runtime API that may be from before CUDA 10.1."""
    if "code" in facts:
        facts = facts | {"code": str(cuda_code_now(int(facts["code"])))}
    return with_code(facts)
