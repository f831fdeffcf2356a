"""The list of steps at the left, with the state of each as it changes."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from gpuwizard.model.layers import LAYERS
from gpuwizard.ui.icons import paint_icon
from gpuwizard.ui.language import put, tr
from gpuwizard.ui.progress import Outcome, Progress, Shown
from gpuwizard.ui.theme import font, px, status_color
from gpuwizard.ui.words import STATUS_WORDS
from gpuwizard.wizard.flow import ALL_STEPS, ASIDES, STEP_TITLES, FlowState, StepId, is_listed, is_skipped, reachable

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
STEP_ROLE = int(_Role.UserRole)
ICON_ROLE = STEP_ROLE + 1
WORD_ROLE = STEP_ROLE + 2
_CHECK_SHOWN: dict[Outcome, Shown] = {"running": "working", "stopped": "stopped", "failed": "errored"}


class StepsModel(QAbstractListModel):
    """The steps, whether each can be reached, and the icon and word of its state."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowState()
        self._progress = Progress()
        self._verdict: Shown = "idle"
        self._rows = self._told()

    def update_from(self, flow: FlowState, progress: Progress, verdict: Shown) -> None:
        """Shows another state. `verdict` is that of the whole result, `idle` where there is none."""
        self._flow, self._progress, self._verdict = flow, progress, verdict
        before, self._rows = self._rows, self._told()
        for row, (old, new) in enumerate(zip(before, self._rows, strict=True)):
            if old != new:
                self.dataChanged.emit(self.index(row), self.index(row))

    def _told(self) -> list[tuple[bool, str, Shown]]:
        """What is seen of each step: only a row that differs is drawn anew."""
        return [(reachable(step, self._flow), self.icon(step), self.shown(step)) for step in ALL_STEPS]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """All steps, always."""
        return 0 if parent.isValid() else len(ALL_STEPS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A step that cannot be reached is disabled."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemNeverHasChildren
        if reachable(ALL_STEPS[index.row()], self._flow):
            flags |= Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags

    def data(self, index: Index, role: int = int(_Role.DisplayRole)) -> Any:
        """Title, icon, word and what a screen reader says."""
        if not index.isValid() or not 0 <= index.row() < len(ALL_STEPS):
            return None
        step = ALL_STEPS[index.row()]
        if role == _Role.DisplayRole:
            return tr(STEP_TITLES[step])
        if role == STEP_ROLE:
            return step
        if role == ICON_ROLE:
            return self.icon(step)
        if role == WORD_ROLE:
            return self.word(step)
        if role in (_Role.AccessibleTextRole, _Role.ToolTipRole):
            word = self.word(step)
            title = tr(STEP_TITLES[step])
            return f"{title}, {word}" if word else title
        return None

    def shown(self, step: StepId) -> Shown:
        """The state of a layer's step or of the result; `idle` for others."""
        if step in LAYERS:
            return self._progress.layer(step).shown
        if step == "summary":
            return self._verdict
        if step == "checking":
            return _CHECK_SHOWN.get(self._progress.outcome, "idle")
        return "idle"

    def icon(self, step: StepId) -> str:
        """The name of a step's drawing."""
        if is_skipped(step, self._flow):
            return "skipped"
        if step in ASIDES:
            return "plus" if step == "setup" else "eye"
        shown = self.shown(step)
        if shown == "idle" and self._is_done(step):
            return "done"
        return shown

    def word(self, step: StepId) -> str:
        """The word under a step's title, empty for none."""
        if is_skipped(step, self._flow):
            return tr(STATUS_WORDS["skipped"])
        shown = self.shown(step)
        return "" if shown == "idle" else tr(STATUS_WORDS[shown])

    def _is_done(self, step: StepId) -> bool:
        done: dict[StepId, bool] = {
            "welcome": self._flow.started,
            "target": self._flow.started,
            "checking": self._progress.outcome == "finished",
        }
        return done.get(step, False)


class StepDelegate(QStyledItemDelegate):
    """Draws icon, title and, beneath it, the word of the state."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        """Two lines, so that nothing moves when a word comes."""
        return QSize(px(4) * 10, px(9.8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws one step."""
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        palette = QApplication.palette()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        enabled = bool(state & QStyle.StateFlag.State_Enabled)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, QRectF(box), palette, chosen, state)
        icon = str(index.data(ICON_ROLE))
        size = px(4.6)
        left = box.left() + px(4)
        paint_icon(
            painter,
            icon,
            _icon_color(icon, enabled, palette),
            QRectF(left, box.center().y() - size / 2 + 0.5, size, size),
        )
        if not self._only_drawings:
            text = box.adjusted(px(4) + size + px(2.5), 0, -px(3), 0)
            self._texts(painter, text, index, palette, chosen, enabled)
        painter.restore()

    @property
    def _only_drawings(self) -> bool:
        sidebar = self.parent()
        return isinstance(sidebar, Sidebar) and sidebar.narrow

    def _ground(self, painter: QPainter, box: QRectF, palette: QPalette, chosen: bool, state: QStyle.StateFlag) -> None:
        inner = box.adjusted(px(1.5), 1, -px(1.5), -1)
        over = bool(state & QStyle.StateFlag.State_MouseOver) and bool(state & QStyle.StateFlag.State_Enabled)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or over:
            painter.setBrush(palette.color(QPalette.ColorRole.Base if chosen else QPalette.ColorRole.Light))
            painter.drawRoundedRect(inner, px(1.5), px(1.5))
        if chosen:
            painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
            bar = QRectF(inner.left(), inner.top() + px(1.6), px(0.7), inner.height() - px(3.2))
            painter.drawRoundedRect(bar, px(0.3), px(0.3))
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Highlight), 2.0))
            painter.drawRoundedRect(inner.adjusted(1, 1, -1, -1), px(1.5), px(1.5))

    def _texts(
        self, painter: QPainter, box: QRect, index: Index, palette: QPalette, chosen: bool, enabled: bool
    ) -> None:
        roles = QPalette.ColorRole
        group = QPalette.ColorGroup.Normal if enabled else QPalette.ColorGroup.Disabled
        title_font, word_font = font(1.0, chosen), font(0.86)
        word = str(index.data(WORD_ROLE) or "")
        title_height = QFontMetrics(title_font).height()
        word_height = QFontMetrics(word_font).height() if word else 0
        top = box.center().y() - (title_height + word_height) // 2 + 1
        painter.setFont(title_font)
        painter.setPen(palette.color(group, roles.WindowText))
        _line(painter, QRect(box.left(), top, box.width(), title_height), str(index.data()))
        if word:
            painter.setFont(word_font)
            muted = palette.color(QPalette.ColorGroup.Normal, roles.PlaceholderText)
            icon = str(index.data(ICON_ROLE))
            strong = icon in ("failed", "warning", "errored")
            painter.setPen(_icon_color(icon, True, palette) if strong else muted)
            _line(painter, QRect(box.left(), top + title_height, box.width(), word_height), word)


class Sidebar(QListView):
    """The list itself. Moving in it with the arrow keys goes to the steps.

    Signals:
        asked: The user wants to go to a step.
    """

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marking = False
        self.narrow = False  # Whether there is room for the drawings only; titles are told by tooltips then.
        self.steps = StepsModel(self)
        self.setModel(self.steps)
        self.setItemDelegate(StepDelegate(self))
        self.setMouseTracking(True)
        put(self.setAccessibleName, "Steps")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._moved)

    @property
    def narrow_width(self) -> int:
        """The room that the drawings and the scroll bar need, in logical pixels."""
        return px(4) * 2 + px(4.6) + px(1)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The drawings, and a few rows of them."""
        return QSize(self.narrow_width, px(30))

    def sizeHint(self) -> QSize:  # noqa: N802
        """Wide enough for the longest title."""
        titles = QFontMetrics(font(1.0, True))
        width = max(titles.horizontalAdvance(tr(title)) for title in STEP_TITLES.values())
        return QSize(width + px(17), px(60))

    def show_step(self, step: StepId, compared: bool = False, set_up: bool = False) -> None:
        """Marks the step that is shown. The others say whether there is a comparison, or a set-up, to come back to."""
        for row, other in enumerate(ALL_STEPS):
            hidden = not is_listed(other, step, compared, set_up)
            if hidden != self.isRowHidden(row):  # All rows are laid out anew, even where nothing changes.
                self.setRowHidden(row, hidden)
        index = self.steps.index(ALL_STEPS.index(step))
        if index != self.currentIndex():
            self._marking = True  # It is shown already: nobody asks for it.
            self.setCurrentIndex(index)
            self._marking = False

    def moveCursor(  # noqa: N802
        self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Qt goes to the last row also where that is hidden."""
        index = super().moveCursor(action, modifiers)
        while index.isValid() and self.isRowHidden(index.row()):
            index = index.siblingAtRow(index.row() - 1)
        return index

    def _moved(self, current: QModelIndex) -> None:
        if current.isValid() and not self._marking:
            self.asked.emit(ALL_STEPS[current.row()])


def _icon_color(icon: str, enabled: bool, palette: QPalette) -> Any:
    if icon == "done":
        return status_color("passed")
    if icon in ("eye", "plus"):
        return palette.color(QPalette.ColorGroup.Normal, QPalette.ColorRole.PlaceholderText)
    if not enabled and icon in ("idle", "skipped"):
        return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    return status_color(icon)  # type: ignore[arg-type]


def _line(painter: QPainter, box: QRect, text: str) -> None:
    shown = QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
