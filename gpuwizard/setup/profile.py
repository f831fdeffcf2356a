"""A profile: what a company, or one person, wants to have on a machine. Its field descriptions make the JSON schema."""

from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta, Struct

FrameworkWish = Literal["tensorflow", "torch", "jax", "none"]
Manager = Literal["venv", "conda", "uv"]
Where = Literal["native", "wsl"]
NEWEST = "newest"
VARIABLE = "^[A-Za-z_][A-Za-z0-9_]*$"
DOTTED = "^[0-9]+([.][0-9]+)*$"

ShortText = Annotated[str, Meta(max_length=200)]
LongText = Annotated[str, Meta(max_length=4000)]


class About(Struct, frozen=True, forbid_unknown_fields=True):
    """Who hands the profile out, and what for."""

    name: Annotated[ShortText, Meta(description="What the profile is called.", min_length=1)]
    text: Annotated[LongText, Meta(description="What the person who uses it should know before the first step.")] = ""
    contact: Annotated[ShortText, Meta(description="Whom to ask when a step fails.")] = ""


class FrameworkPart(Struct, frozen=True, forbid_unknown_fields=True):
    """The framework."""

    name: Annotated[FrameworkWish, Meta(description="The framework, or none for packages only.")] = "none"
    version: Annotated[
        str,
        Meta(description='"newest" (that works on the machine), a version ("2.20.0") or a range (">=2.17").'),
    ] = NEWEST
    gpu: Annotated[bool, Meta(description="Whether it must use an NVIDIA GPU. With false no driver is asked for.")] = (
        True
    )


class PythonPart(Struct, frozen=True, forbid_unknown_fields=True):
    """The Python."""

    version: Annotated[
        str, Meta(description='"newest" (what serves the framework best), a release ("3.12") or a range (">=3.10").')
    ] = NEWEST


class EnvironmentPart(Struct, frozen=True, forbid_unknown_fields=True):
    """The environment that is made."""

    folder: Annotated[
        ShortText,
        Meta(description='Where it lies; "~" and "%USERPROFILE%" stand for the home folder.', min_length=1),
    ]
    manager: Annotated[Manager, Meta(description="The tool that makes it.")] = "venv"
    where: Annotated[
        Where, Meta(description='On Windows: "native" for Windows itself, "wsl" for Linux inside it. Else no matter.')
    ] = "native"


class PackagesPart(Struct, frozen=True, forbid_unknown_fields=True):
    """Packages beside the framework."""

    install: Annotated[tuple[str, ...], Meta(description='What to ask pip for besides ("pandas>=2").')] = ()
    index: Annotated[
        str,
        Meta(
            description="Name of the environment variable that holds the address of your own package index; never the "
            "address itself.",
            pattern=f"^$|{VARIABLE}",
        ),
    ] = ""


class DriverPart(Struct, frozen=True, forbid_unknown_fields=True):
    """The NVIDIA driver."""

    minimum: Annotated[
        str, Meta(description='Oldest driver that you accept ("550.54.14").', pattern=f"^$|{DOTTED}")
    ] = ""


class Profile(Struct, frozen=True, forbid_unknown_fields=True):
    """What is wanted on a machine.

    Attributes:
        profile: Who hands it out.
        environment: The environment that is made.
        framework: The framework.
        python: The Python.
        packages: Packages beside the framework.
        driver: The NVIDIA driver.
    """

    profile: About
    environment: EnvironmentPart
    framework: FrameworkPart = FrameworkPart()
    python: PythonPart = PythonPart()
    packages: PackagesPart = PackagesPart()
    driver: DriverPart = DriverPart()

    @property
    def wants_gpu(self) -> bool:
        """Whether a GPU is needed at all."""
        return self.framework.gpu and self.framework.name != "none"


class ProfileProblem(Struct, frozen=True):
    """Something in a profile that cannot be used.

    Attributes:
        says: One sentence without key and line.
        key: The key ("environment.folder"), empty where it is the whole file.
        line: Its line, counted from 1; 0 where there is none.
    """

    says: str
    key: str = ""
    line: int = 0

    @property
    def sentence(self) -> str:
        """The sentence with its line and key."""
        where = [f"line {self.line}"] if self.line else []
        where += [self.key] if self.key else []
        text = f"{', '.join(where)}: {self.says}" if where else self.says
        return text[:1].upper() + text[1:]


def schema() -> dict[str, Any]:
    """Returns the JSON schema of a profile, for editors that check a TOML file while it is written."""
    made: dict[str, Any] = msgspec.json.decode(msgspec.json.encode(msgspec.json.schema(Profile)))
    for part in made["$defs"].values():
        part["description"] = part["description"].splitlines()[0]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A profile for gpuwizard setup",
        **made,
    }
