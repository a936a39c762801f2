"""How the page is served: to this computer only, and to no other site's scripts."""

from __future__ import annotations

import socket
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit import config

from assistant.cli import ui_run
from tests.ui.serving import Served, served


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served(tmp_path_factory.mktemp("served") / "kept") as running:
        yield running


def handshake(page: Served, *, host: str, origin: str) -> int:
    """The status with which the server answers who wants to talk to the page."""
    asked = (
        f"GET /_stcore/stream HTTP/1.1\r\nHost: {host}\r\nOrigin: {origin}\r\n"
        "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", page.port), timeout=10) as line:
        line.sendall(asked.encode())
        return int(line.recv(64).split()[1])


def test_it_listens_on_this_computers_own_address_only(page: Served) -> None:
    table = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    table += [line.split() for line in Path("/proc/net/tcp6").read_text().splitlines()[1:]]
    listening = {row[1] for row in table if row[3] == "0A" and row[1].endswith(f":{page.port:04X}")}

    assert listening == {f"0100007F:{page.port:04X}"}


def test_only_its_own_page_may_talk_to_it(page: Served) -> None:
    own = f"127.0.0.1:{page.port}"

    assert handshake(page, host=own, origin=f"http://{own}") == 101
    assert handshake(page, host=own, origin="http://evil.test") == 403
    assert handshake(page, host="evil.test", origin=f"http://{own}") == 403
    assert handshake(page, host="evil.test", origin="http://evil.test") == 403


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("server.address", "127.0.0.1"),
        ("server.allowedHosts", ["127.0.0.1", "localhost"]),
        ("server.enableCORS", True),
        ("server.enableXsrfProtection", True),
        ("server.maxUploadSize", 10),
        ("server.enableAgentApi", False),
        ("server.enableStaticServing", False),
        ("browser.gatherUsageStats", False),
        ("client.showErrorDetails", "none"),
        ("client.toolbarMode", "minimal"),
    ],
)
def test_its_configuration_is_the_safe_one(option: str, value: object) -> None:
    assert config.get_option(option) == value


def test_its_owner_finds_their_own_page_again(page: Served) -> None:
    remembered = page.folder / "page"

    assert page.own_url == f"{page.url}/?d={remembered.read_text()}"
    assert stat.S_IMODE(remembered.stat().st_mode) == 0o600


def test_a_taken_port_is_told_in_a_sentence(page: Served, tmp_path: Path) -> None:
    taken = pytest.raises(AssertionError, match=f"Port {page.port} is taken")
    with taken, served(tmp_path / "kept", port=page.port):
        pass


@pytest.mark.parametrize("address", ["0.0.0.0", "192.0.2.7"])
def test_listening_elsewhere_is_warned_of(
    address: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    line = ui_run.command(port=8501, address=address)
    assert f"--server.address={address}" in line

    monkeypatch.setattr(ui_run, "command", lambda **_: ["true"])
    ui_run.run_ui(port=8501, address=address, browser=False)
    assert "Set up sign-in first" in " ".join(capsys.readouterr().err.split())
