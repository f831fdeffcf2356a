"""What one composed machine is."""

from dataclasses import dataclass, field

from neighbours import not_there

from gpuwizard.model.facts import Facts
from gpuwizard.model.layers import LAYERS

STATES = {"P": "passed", "W": "warning", "F": "failed", "B": "blocked", "S": "skipped", "E": "errored"}


@dataclass(frozen=True)
class Machine:
    """A machine and what gpuwizard must say about it.

    Attributes:
        name: Name of its file.
        about: One sentence: what machine this is.
        facts: What the probes return there.
        root: Cause of the root, None where nothing failed.
        layers: One letter for each of the six layers (see STATES).
        status: Status of the whole.
        roles: Role of every other failed or warning finding.
        never: What must not be found there, not even as a note, besides the neighbours of the root.
    """

    name: str
    about: str
    facts: Facts
    root: str | None
    layers: str
    status: str = "failed"
    roles: dict[str, str] = field(default_factory=dict)
    never: tuple[str, ...] = ()

    def expected(self) -> dict[str, object]:
        """The file's `expected` part."""
        roles = {**({self.root: "root"} if self.root else {}), **self.roles}
        layers = dict(zip(LAYERS, (STATES[letter] for letter in self.layers), strict=True))
        told = {"root": self.root, "status": self.status, "roles": roles, "layers": layers}
        absent = not_there(self.root, roles, self.never)
        return {**told, "not": absent} if absent else told
