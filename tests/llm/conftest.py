"""Fixtures for everything that talks to a model."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from assistant.llm.endpoint import Endpoint
from assistant.llm.patience import Patience
from tests.llm.asking import HASTY, KEY
from tests.llm.certificate import write_certificate

OpenEndpoint = Callable[..., Endpoint]


@pytest.fixture
def endpoint() -> Iterator[OpenEndpoint]:
    """Opens endpoints that do not wait long, and hangs up after the test."""
    opened: list[Endpoint] = []

    def open_one(url: str, *, key: str = KEY, patience: Patience = HASTY) -> Endpoint:
        opened.append(Endpoint(url, "tern-1", SecretStr(key), patience=patience))
        return opened[-1]

    yield open_one
    for each in opened:
        each.close()


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A self-signed certificate for 127.0.0.1 with its key, in one file."""
    path = tmp_path_factory.mktemp("tls") / "server.pem"
    write_certificate(path)
    return path
