"""Holds the framework's child back between its import and its GPUs, until it is known whether the driver answers."""

DEVICES, STOP = "devices", "stop"


class Gate:
    """Opened once, from any thread; read at each turn of the run that it holds."""

    def __init__(self) -> None:
        self.answer: str | None = None

    def open(self, devices: bool) -> None:
        """Lets the child go on: to the devices, or to its end where the driver is known to hang."""
        self.answer = DEVICES if devices else STOP
