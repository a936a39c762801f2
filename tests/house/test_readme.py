"""What the README shows is what there is."""

import re
import shlex
import subprocess
import sys

import pytest

from assistant import Settings, check, draft, load_brief
from tests.house.readme_tables import README, filled

TEXT = README.read_text(encoding="utf-8")
COMMANDS = re.findall(r"^\$ (firsthello .*?)(?:\s+#.*)?$", TEXT, re.MULTILINE)
PYTHON = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
BRIEF = re.findall(r"```yaml\n(.*?)```", TEXT, re.DOTALL)
LINKS = re.findall(r"\]\((?!https?:)([^)#]+)\)", TEXT)


def run(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """The command, with no model, as the README's reader would type it."""
    return subprocess.run(
        [
            sys.executable,
            "-c",
            "from assistant.cli import main; raise SystemExit(main())",
            *arguments,
        ],
        input=stdin,
        capture_output=True,
        text=True,
        env={"PATH": "", "FIRSTHELLO_MODEL": "none"},
        timeout=60,
        check=False,
    )


def test_its_tables_are_up_to_date() -> None:
    assert filled(TEXT) == TEXT, "run: python -m tests.house.readme_tables"


@pytest.mark.parametrize("command", COMMANDS)
def test_its_commands_run(command: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    mine = tmp_path_factory.mktemp("readme") / "mine.yaml"
    mine.write_text(BRIEF[0], encoding="utf-8")
    arguments = [str(mine) if word == "mine.yaml" else word for word in shlex.split(command)[1:]]
    ended = run(*arguments, stdin="Tom Reyes\nBlacksmith at Keel Lane\n")
    asks_on_a_terminal = arguments == ["draft"]
    assert ended.returncode in ({2} if asks_on_a_terminal else {0, 1}), ended.stderr
    assert "Traceback" not in ended.stderr


def test_its_brief_becomes_a_ready_draft(tmp_path_factory: pytest.TempPathFactory) -> None:
    mine = tmp_path_factory.mktemp("readme") / "mine.yaml"
    mine.write_text(BRIEF[0], encoding="utf-8")
    assert run("draft", "--brief", str(mine)).returncode == 0


@pytest.mark.parametrize("code", PYTHON)
def test_its_python_runs(
    code: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FIRSTHELLO_MODEL", "none")
    exec(compile(code, "README.md", "exec"), {})
    assert "Hi Tom" in capsys.readouterr().out


def test_its_transcript_is_still_a_ready_draft() -> None:
    """The model may choose other sentences tomorrow; what it chose then must still pass."""
    text = re.search(r"```text\nReady .*?\n\n(.*?)\n\n", TEXT, re.DOTALL)[1]
    review = check(text, brief=load_brief(README.parent / "examples" / "brief.yaml"))
    assert review.ready
    assert all(claim.source for claim in review.claims)


def test_its_transcript_ends_with_the_thank_you_that_comes_now() -> None:
    brief = load_brief(README.parent / "examples" / "brief.yaml")
    made = draft(brief, settings=Settings(model="none"))
    assert made.follow_up in " ".join(TEXT.split())


@pytest.mark.parametrize("link", LINKS)
def test_its_links_lead_somewhere(link: str) -> None:
    assert (README.parent / link).exists()
