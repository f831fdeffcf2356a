"""The colours, light and dark, as data. Text reaches a contrast of 4.5 to 1 on every ground that it stands on."""

from typing import Literal

from msgspec import Struct

from gpuwizard.ui.progress import Shown

Scheme = Literal["light", "dark"]


class Colors(Struct, frozen=True):
    """One scheme. Grounds first (page, side, card, inset), then lines, text, accent, and a colour for each state."""

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
    strong_line="#a9b1c2",
    text="#1a1e29",
    muted="#535d70",
    accent="#3451d1",
    on_accent="#ffffff",
    link="#2f49bd",
    status={
        "passed": "#1a7f37",
        "warning": "#935f00",
        "failed": "#c4232b",
        "blocked": "#5c6678",
        "skipped": "#5c6678",
        "errored": "#7a3fc4",
        "idle": "#8b94a6",
        "waiting": "#737d90",
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
    strong_line="#5b6475",
    text="#e9ebf1",
    muted="#a3adbd",
    accent="#8ca5ff",
    on_accent="#0f1530",
    link="#a3b7ff",
    status={
        "passed": "#4cc466",
        "warning": "#e5b03d",
        "failed": "#ff7b74",
        "blocked": "#9aa4b5",
        "skipped": "#9aa4b5",
        "errored": "#c39bf5",
        "idle": "#6d7789",
        "waiting": "#8a94a6",
        "working": "#8ca5ff",
        "stopped": "#9aa4b5",
    },
    on_status="#14171c",
)

SCHEMES: dict[Scheme, Colors] = {"light": LIGHT, "dark": DARK}
