"""The Pythons that were found, as a list in which one or several are chosen."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gpuwizard.model.interpreter import Environment
from gpuwizard.ui.icons import paint_icon
from gpuwizard.ui.language import put, tr
from gpuwizard.ui.theme import font, mixed, px
from gpuwizard.ui.widgets.card import paint_card
from gpuwizard.ui.widgets.text import plain_tooltip
from gpuwizard.ui.words import environment_facts, environment_title, frameworks_text

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
ENVIRONMENT_ROLE = int(_Role.UserRole)
_ALWAYS_SHOWN = 4.35  # Rows.


class TargetModel(QAbstractListModel):
    """Environments in the order in which they were found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Environment] = []

    def environments(self) -> tuple[Environment, ...]:
        """All rows."""
        return tuple(self._rows)

    def add(self, environments: Iterable[Environment]) -> None:
        """Adds those that are not there yet."""
        known = {row.python for row in self._rows}
        fresh = [item for item in environments if item.python not in known]
        if fresh:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(fresh) - 1)
            self._rows.extend(fresh)
            self.endInsertRows()

    def row_of(self, python: str) -> int:
        """Returns the row of a path, -1 where it is not in the list."""
        return next((row for row, item in enumerate(self._rows) if item.python == python), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """As many as were found."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = int(_Role.DisplayRole)) -> Any:
        """Name, tooltip, and one sentence for a screen reader."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        item = self._rows[index.row()]
        if role == _Role.DisplayRole:
            return tr(environment_title(item))
        if role == _Role.ToolTipRole:
            found = f"\nFound through: {item.found_via}" if item.found_via else ""
            return plain_tooltip(item.python + tr(found))
        if role == _Role.AccessibleTextRole:
            active = ", the active one" if item.active else ""
            parts = (
                environment_title(item) + active,
                environment_facts(item),
                frameworks_text(item),
                item.python,
            )
            return ", ".join(tr(part) for part in parts)
        return item if role == ENVIRONMENT_ROLE else None


class TargetDelegate(QStyledItemDelegate):
    """Draws one Python as a card: name and version, path, frameworks."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        """Three lines and some air."""
        return QSize(px(4) * 12, px(19))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one row."""
        item: Environment = index.data(ENVIRONMENT_ROLE)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        palette = QApplication.palette()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        inner = QRectF(box).adjusted(0, px(0.6), -1, -px(0.6))
        painter.save()
        self._ground(painter, inner, palette, chosen, state)
        size = px(4.6)
        accent = palette.color(QPalette.ColorRole.Highlight)
        color = accent if chosen else palette.color(QPalette.ColorRole.Dark)
        mark = QRectF(inner.left() + px(3.5), inner.center().y() - size / 2, size, size)
        paint_icon(painter, "passed" if chosen else "idle", color, mark)
        text = inner.toRect().adjusted(px(3.5) + size + px(3), px(2), -px(3.5), -px(2))
        self._texts(painter, text, item, palette)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRectF, palette: QPalette, chosen: bool, state: QStyle.StateFlag) -> None:
        roles = QPalette.ColorRole
        accent, base = palette.color(roles.Highlight), palette.color(roles.Base)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        fill = mixed(accent, base, 0.08) if chosen else palette.color(roles.Light) if over else base
        border = accent if chosen else palette.color(roles.Mid)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        paint_card(painter, box, fill, border, accent if focused else None)

    def _texts(self, painter: QPainter, box: QRect, item: Environment, palette: QPalette) -> None:
        roles = QPalette.ColorRole
        normal, muted = (
            palette.color(QPalette.ColorGroup.Normal, roles.Text),
            palette.color(roles.PlaceholderText),
        )
        line = box.height() // 3
        first = QRect(box.left(), box.top(), box.width(), line)
        name = tr(environment_title(item)) + (f" ({tr('active')})" if item.active else "")
        # The name comes first: people know their environments by it. The facts stand beside it where there is room for
        # both, else beside the frameworks.
        facts, frameworks = tr(environment_facts(item)), tr(frameworks_text(item))
        plain, second = QFontMetrics(font()), first.translated(0, line)
        beside_name = box.width() - QFontMetrics(font(1.0, True)).horizontalAdvance(name) - px(3)
        beside_frameworks = box.width() - plain.horizontalAdvance(frameworks) - px(3)
        painter.setFont(font(1.0, True))
        painter.setPen(normal)
        _write(painter, first, name)
        painter.setFont(font())
        painter.setPen(normal if item.frameworks else muted)
        _write(painter, second, frameworks)
        painter.setPen(muted)
        if plain.horizontalAdvance(facts) <= beside_name:
            _write(painter, first, facts, right=True)
        elif beside_frameworks > px(16):
            _write(painter, second.adjusted(box.width() - beside_frameworks, 0, 0, 0), facts, right=True)
        painter.setFont(font(0.92))
        painter.setPen(muted)
        _write(painter, first.translated(0, 2 * line), item.python, middle=True)


class TargetList(QListView):
    """The list. A click chooses one; with Ctrl or Shift several."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.targets = TargetModel(self)
        self.setModel(self.targets)
        self.setItemDelegate(TargetDelegate(self))
        self.targets.rowsInserted.connect(self._grown)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        put(self.setAccessibleName, "Pythons on this computer")

    def chosen(self) -> tuple[str, ...]:
        """Returns the paths of the chosen Pythons, in the order of the list."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self.targets.environments()[row].python for row in rows)

    def choose(self, pythons: Iterable[str]) -> None:
        """Chooses these and no others; a path that is not in the list is passed over."""
        rows = [row for row in map(self.targets.row_of, pythons) if row >= 0]
        if not rows:
            return
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().clearSelection()
        self.selectionModel().setCurrentIndex(self.targets.index(rows[0]), flags.SelectCurrent)
        for row in rows[1:]:
            self.selectionModel().select(self.targets.index(row), flags.Select)
        self.scrollTo(self.targets.index(rows[0]))

    def sizeHint(self) -> QSize:  # noqa: N802
        """A few rows and the edge of one more, which shows that there is more; it grows where there is room."""
        return QSize(px(4) * 30, round(min(_ALWAYS_SHOWN, max(1, self.targets.rowCount())) * px(19)) + 1)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """A few rows are shown in full: a list that scrolls within a page that scrolls is hard to use."""
        return QSize(px(4) * 12, round(min(_ALWAYS_SHOWN, self.targets.rowCount()) * px(19)) + 1)

    def _grown(self) -> None:
        self.setMaximumHeight(self.targets.rowCount() * px(19) + 1)
        self.updateGeometry()


def _write(painter: QPainter, box: QRect, text: str, middle: bool = False, right: bool = False) -> None:
    mode = Qt.TextElideMode.ElideMiddle if middle else Qt.TextElideMode.ElideRight
    shown = QFontMetrics(painter.font()).elidedText(text, mode, box.width())
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
