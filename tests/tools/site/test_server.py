"""`make serve` says at once that a port is taken, and how to choose another."""

import socket

import pytest

from tools.errors import BuildError
from tools.site.server import refuse_busy_port


def test_a_port_in_use_is_refused_with_the_way_out():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(
            BuildError, match=rf"cannot serve at 127\.0\.0\.1:{port}.*make serve PORT={port + 1}"
        ):
            refuse_busy_port("127.0.0.1", port)


def test_a_free_port_is_left_free():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    refuse_busy_port("127.0.0.1", port)
    with socket.socket() as ours:
        ours.bind(("127.0.0.1", port))


def test_our_own_server_is_not_taken_for_another():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    refuse_busy_port("127.0.0.1", port)
    with socket.socket() as ours:
        ours.bind(("127.0.0.1", port))
        ours.listen()
        refuse_busy_port("127.0.0.1", port)
