"""What `mkdocs serve` should say before it builds for nothing."""

import socket

from tools.errors import BuildError

_own: set[tuple[str, int]] = set()


def refuse_busy_port(host: str, port: int) -> None:
    """Raise `BuildError` when something else listens at `host:port`; asked once, as later it is our own server."""
    if (host, port) in _own:
        return
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise BuildError(
                f"cannot serve at {host}:{port}: {error.strerror}. "
                f"Stop the other program, or choose another port: make serve PORT={port + 1} (mkdocs serve -a {host}:{port + 1})"
            ) from error
    _own.add((host, port))
