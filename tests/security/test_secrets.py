"""T36, T37: a planted key, e-mail address and phone number are found nowhere but in the brief."""

from __future__ import annotations

import json
import logging
import re
import subprocess
import sys
import traceback
from pathlib import Path

import pytest

from assistant.api import draft
from assistant.errors import AssistantError
from assistant.llm.opening import open_endpoint
from assistant.settings import Settings
from assistant.types import Brief, Recipient, Sender
from tests.llm.fault_server import (
    Respond,
    error,
    http,
    reply,
    reset,
    serving,
)

ROOT = Path(__file__).parents[2]
KEY = "sk-live-CANARY-5fd1c0ffee77"
MAIL = "planted.person@canary-mail.example"
PHONE = "+44 1632 960 477"
BRIEF = Brief(
    platform="linkedin",
    sender=Sender(name="Tom Hale", role="potter"),
    recipient=Recipient(name="Ana Ruiz", profile=f"Ana Ruiz\nPotter\n{MAIL}\n{PHONE}\n{KEY}"),
    tie="met at the Leeds kiln fair",
    intent="hear how she glazes stoneware",
)
FAULTS = {
    "key refused": error(401, f"Incorrect API key provided: {KEY}"),
    "echo": error(400, f"Bad input: {MAIL} {PHONE}"),
    "busy": error(429, f"slow down, {KEY}", headers={"Retry-After": "300"}),
    "page": http(200, f"<html>{MAIL}</html>"),
    "prose": reply(f"I cannot write to {MAIL} or {PHONE}."),
    "reset": reset,
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_no_secret_in_logs_errors_or_files(
    fault: Respond, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    caplog.set_level(logging.DEBUG)
    data = tmp_path / "data"
    with serving(fault) as server:
        settings = Settings(model="tern-1", base_url=server.url, api_key=KEY, data=data)
        with pytest.raises(AssistantError) as caught:
            draft(BRIEF, settings=settings)
        open_endpoint(settings).close()
    shown = "".join(traceback.format_exception(caught.value)) + repr(caught.value)
    files = "".join(path.read_text() for path in tmp_path.rglob("*") if path.is_file())
    for secret in (KEY, MAIL, PHONE):
        assert secret not in shown
        assert secret not in files
    assert KEY not in caplog.text + repr(settings) + settings.model_dump_json()
    assert MAIL not in caplog.text
    assert PHONE not in caplog.text


def test_no_secret_in_what_the_command_prints(tmp_path: Path) -> None:
    brief = tmp_path / "brief.json"
    brief.write_text(json.dumps(BRIEF.model_dump(mode="json")))
    with serving(FAULTS["key refused"]) as server:
        environment = {
            "PATH": "", "PYTHONPATH": str(ROOT), "HOME": str(tmp_path),
            "FIRSTHELLO_MODEL": "tern-1", "FIRSTHELLO_BASE_URL": server.url,
            "FIRSTHELLO_API_KEY": KEY, "FIRSTHELLO_DATA": str(tmp_path / "data"),
            "OPENAI_LOG": "debug",
        }  # fmt: skip
        ended = subprocess.run(
            [
                sys.executable, "-c", "from assistant.cli import main; raise SystemExit(main())",
                "--traceback", "draft", "--brief", str(brief), "--facts", "none",
            ],
            capture_output=True, text=True, env=environment, timeout=120, check=False,
        )  # fmt: skip
    assert ended.returncode != 0
    assert KEY not in ended.stdout + ended.stderr


TAPES = sorted(ROOT.rglob("tests/**/cassettes/**/*.yaml"))
_KEY_LIKE = re.compile(
    r"\bsk-[A-Za-z0-9-]{8,}|\bBearer\s+\S{8,}|(?i:set-cookie|authorization|x-api-key)"
)
_MAIL_LIKE = re.compile(r"[\w.+-]+@[\w-]+\.[a-z]{2,}", re.IGNORECASE)
_PHONE_LIKE = re.compile(r"\+\d[\d ()-]{8,}\d")


@pytest.mark.parametrize("tape", TAPES, ids=lambda tape: tape.name)
def test_a_tape_holds_no_key_cookie_address_or_phone(tape: Path) -> None:
    text = tape.read_text(encoding="utf-8")
    found = [
        match[0]
        for pattern in (_KEY_LIKE, _MAIL_LIKE, _PHONE_LIKE)
        for match in pattern.finditer(text)
        if not match[0].endswith((".example", ".test", ".invalid"))
    ]
    assert found == []
