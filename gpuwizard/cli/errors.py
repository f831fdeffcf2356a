"""What is said when a call cannot be used."""


class UsageError(Exception):
    """The call or its input is unusable; the text is the one sentence for the user."""
