"""Makes the other ways of ending a program do what Ctrl-C does."""

import signal


def end_like_ctrl_c() -> None:
    """`kill` and a closed terminal raise KeyboardInterrupt: our children, in sessions of their own, must go first."""
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, signal.default_int_handler)
