"""Contact sheets: pictures side by side with their names, so that many can be looked at quickly."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage, QPainter

COLUMNS, ROWS, WIDTH = 3, 3, 660
_GAP, _CAPTION = 10, 22


def make_sheets(folder: Path, to: Path) -> None:
    """Makes sheets of all pictures of a folder, those of one scheme and one scale together."""
    to.mkdir(parents=True, exist_ok=True)
    groups: dict[str, list[Path]] = {}
    for path in sorted(folder.glob("*.png")):
        groups.setdefault("-".join(path.stem.split("-")[-2:]), []).append(path)
    size = COLUMNS * ROWS
    for name, paths in groups.items():
        for number in range(0, len(paths), size):
            make_sheet(paths[number : number + size]).save(str(to / f"{name}-{number // size:02}.png"))


def make_sheet(paths: Sequence[Path]) -> QImage:
    """Returns one sheet; a picture that is higher than wide is cut at its foot."""
    highest = WIDTH * 4 // 5
    pictures = [_fitted(QImage(str(path))) for path in paths]
    high = min(highest, max(picture.height() for picture in pictures)) + _CAPTION
    rows = -(-len(paths) // COLUMNS)
    sheet = QImage(COLUMNS * (WIDTH + _GAP), rows * (high + _GAP), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#777777"))
    painter = QPainter(sheet)
    painter.setPen(QColor("#ffffff"))
    for number, (path, picture) in enumerate(zip(paths, pictures, strict=True)):
        left, top = number % COLUMNS * (WIDTH + _GAP), number // COLUMNS * (high + _GAP)
        painter.drawText(left + 4, top + _CAPTION - 6, path.stem)
        painter.drawImage(
            QPoint(left, top + _CAPTION), picture.copy(0, 0, picture.width(), min(picture.height(), high - _CAPTION))
        )
    painter.end()
    return sheet


def _fitted(picture: QImage) -> QImage:
    if picture.width() <= WIDTH:
        return picture
    return picture.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
