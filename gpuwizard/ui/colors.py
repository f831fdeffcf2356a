"""The colours as data: light and dark, and both again for desktops that ask for more contrast.

Text reaches a contrast of 4.5 to 1 on every ground that it stands on, drawings and the borders of inputs 3 to 1
(WCAG 2.2, level AA); with more contrast text reaches 7 to 1 and every border 4.5 to 1. A test measures it.
"""

from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from gpuwizard.ui.progress import Shown

Scheme = Literal["light", "dark"]


class Colors(Struct, frozen=True):
    """One scheme. Grounds first (page, side, card, inset), then lines, text, accent, and a colour for each state.

    `line` only adorns; `strong_line` is the border of what can be filled in or pressed. `lit` and `pressed` are the
    accent under the mouse and under a finger.
    """

    page: str
    side: str
    card: str
    inset: str
    hover: str
    line: str
    strong_line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    lit: str
    pressed: str
    link: str
    status: dict[Shown, str]
    on_status: str


LIGHT = Colors(
    page="#f5f6f9",
    side="#eaedf4",
    card="#ffffff",
    inset="#f1f3f8",
    hover="#eef1fb",
    line="#d9dde7",
    strong_line="#7d8698",
    text="#1a1e29",
    muted="#535d70",
    accent="#3451d1",
    on_accent="#ffffff",
    lit="#2b45ba",
    pressed="#22389a",
    link="#2f49bd",
    status={
        "passed": "#187433",
        "warning": "#935f00",
        "failed": "#c4232b",
        "blocked": "#5c6678",
        "skipped": "#5c6678",
        "errored": "#7a3fc4",
        "idle": "#636c7e",
        "waiting": "#5f687a",
        "working": "#3451d1",
        "stopped": "#5c6678",
    },
    on_status="#ffffff",
)

DARK = Colors(
    page="#171a20",
    side="#111318",
    card="#20242c",
    inset="#15181d",
    hover="#2a303b",
    line="#343a46",
    strong_line="#707a8d",
    text="#e9ebf1",
    muted="#a3adbd",
    accent="#8ca5ff",
    on_accent="#0f1530",
    lit="#a3b7ff",
    pressed="#bccaff",
    link="#a3b7ff",
    status={
        "passed": "#4cc466",
        "warning": "#e5b03d",
        "failed": "#ff7b74",
        "blocked": "#9aa4b5",
        "skipped": "#9aa4b5",
        "errored": "#c39bf5",
        "idle": "#8f99ab",
        "waiting": "#9aa4b5",
        "working": "#8ca5ff",
        "stopped": "#9aa4b5",
    },
    on_status="#14171c",
)

SHARP_LIGHT = replace(
    LIGHT,
    page="#ffffff",
    side="#ffffff",
    inset="#ffffff",
    hover="#e4e9fb",
    line="#7d8698",
    strong_line="#000000",
    text="#000000",
    muted="#1f2633",
    accent="#1b2f9c",
    lit="#142478",
    pressed="#0d1857",
    link="#1b2f9c",
    status={
        "passed": "#0b5120",
        "warning": "#613e00",
        "failed": "#8f1119",
        "blocked": "#343c4a",
        "skipped": "#343c4a",
        "errored": "#54229a",
        "idle": "#343c4a",
        "waiting": "#343c4a",
        "working": "#1b2f9c",
        "stopped": "#343c4a",
    },
)

SHARP_DARK = replace(
    DARK,
    page="#000000",
    side="#000000",
    card="#000000",
    inset="#000000",
    hover="#22262f",
    line="#6b7487",
    strong_line="#ffffff",
    text="#ffffff",
    muted="#e2e6ee",
    accent="#b3c3ff",
    on_accent="#000000",
    lit="#ccd7ff",
    pressed="#e0e7ff",
    link="#b3c3ff",
    status={
        "passed": "#6fe089",
        "warning": "#f5c75f",
        "failed": "#ffa29c",
        "blocked": "#d3d9e3",
        "skipped": "#d3d9e3",
        "errored": "#dcc4ff",
        "idle": "#d3d9e3",
        "waiting": "#d3d9e3",
        "working": "#b3c3ff",
        "stopped": "#d3d9e3",
    },
    on_status="#000000",
)

SCHEMES: dict[Scheme, Colors] = {"light": LIGHT, "dark": DARK}
SHARP_SCHEMES: dict[Scheme, Colors] = {"light": SHARP_LIGHT, "dark": SHARP_DARK}
