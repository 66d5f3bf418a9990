"""The one error that a tool raises for something the author or reader can mend."""


class BuildError(Exception):
    """Stops the build. The message says what was given, what was expected, and how to mend it; no traceback is shown."""
