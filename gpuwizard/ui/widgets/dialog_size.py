"""How large a dialog may be: never larger than what the screen leaves beside its frame."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

from gpuwizard.ui.theme import px

OF_SCREEN = 0.92  # What is left is for the frame: at 200 % a title bar would push the buttons off a small screen.


def room_for(dialog: QDialog) -> QSize:
    """Returns the most that the dialog's content may take, in logical pixels."""
    return dialog.screen().availableGeometry().size() * OF_SCREEN


def fitting(dialog: QDialog, wide: int, high: int) -> QSize:
    """Returns the size for a dialog that would like to be so many lines of text wide and high."""
    return QSize(px(4) * wide, px(4) * high).boundedTo(room_for(dialog))


def keep_texts_whole(dialog: QDialog) -> None:
    """Makes a dialog at least as high as its wrapped texts need at its width, which Qt does for no window by itself.

    To be called where its width or its content has changed.
    """
    layout = dialog.layout()
    if layout is not None and layout.hasHeightForWidth():
        needed = layout.totalMinimumHeightForWidth(dialog.width())
        dialog.setMinimumHeight(min(needed, room_for(dialog).height()))
