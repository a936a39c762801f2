"""Secure connections: what is trusted, and what is said when it is not."""

import ssl
from pathlib import Path

import pytest
from pydantic import SecretStr

from assistant.errors import ModelTlsError, SettingsError
from assistant.llm.endpoint import Endpoint
from tests.llm.asking import HASTY, KEY, ask
from tests.llm.conftest import OpenEndpoint
from tests.llm.fault_server import reply, serving

GOOD = reply({"pick": "A"})


@pytest.fixture
def tls(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


def test_an_unknown_certificate_is_refused_and_nothing_is_sent(
    tls: ssl.SSLContext, endpoint: OpenEndpoint
) -> None:
    with serving(GOOD, tls=tls) as server, pytest.raises(ModelTlsError, match="not trusted"):
        ask(endpoint(server.url))
    assert not server.seen


def test_a_certificate_the_user_names_is_trusted(tls: ssl.SSLContext, certificate: Path) -> None:
    with serving(GOOD, tls=tls) as server:
        model = Endpoint(server.url, "tern-1", SecretStr(KEY), certificate, patience=HASTY)
        assert ask(model).value.pick == "A"
        model.close()
    assert server.seen


def test_plain_http_behind_an_https_address_is_named(endpoint: OpenEndpoint) -> None:
    with serving(GOOD) as server, pytest.raises(ModelTlsError, match="http://"):
        ask(endpoint(server.url.replace("http:", "https:")))


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_a_file_of_certificates_must_hold_some(tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "authority.pem"
    if content is not None:
        path.write_text(content)
    with pytest.raises(SettingsError, match="FIRSTHELLO_CA_FILE"):
        ask(Endpoint("https://127.0.0.1:9/v1", "tern-1", ca_file=path))
