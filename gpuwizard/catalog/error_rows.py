"""The two kinds of rows in the tables of error numbers."""

from msgspec import Struct


class CudaError(Struct, frozen=True):
    """A result of CUDA.

    Attributes:
        code: The number ("Error 803", "UNKNOWN ERROR (303)").
        name: The driver API's name; where only the runtime API has it, the runtime's name.
        says: What it means, in plain words.
        runtime: The runtime API's name, empty where it has none.
    """

    code: int
    name: str
    says: str
    runtime: str = ""


class Number(Struct, frozen=True):
    """A number of another library or of Windows, with its name and its meaning in plain words."""

    code: int
    name: str
    says: str
