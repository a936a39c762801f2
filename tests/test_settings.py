"""Settings come from FIRSTHELLO_ variables, make sense together, and hide the key."""

from pathlib import Path

import pytest

from assistant.errors import SettingsError
from assistant.settings import Settings

KEY = "fh-secret-5fd1c0ffee"


def settings(monkeypatch: pytest.MonkeyPatch, **values: str) -> Settings:
    """The settings of an environment with these variables."""
    for name, value in values.items():
        monkeypatch.setenv(f"FIRSTHELLO_{name.upper()}", value)
    return Settings()


def test_without_variables_the_embedded_model_is_used(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text("FIRSTHELLO_MODEL=none\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("FIRSTHELLO_GGUF", "")
    got = Settings()
    assert got.model == "embedded"
    assert (got.endpoint, got.api_key, got.gguf, got.limits) == (None, None, None, None)


def test_each_variable_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    got = settings(
        monkeypatch,
        model="tern-1",
        base_url="http://127.0.0.1:8080/v1/",
        api_key=f" {KEY}\n",
        gguf="own.gguf",
        limits="limits.yaml",
        ca_file="authority.pem",
    )
    assert got.endpoint == got.base_url == "http://127.0.0.1:8080/v1"
    assert got.api_key
    assert got.api_key.get_secret_value() == KEY
    assert (got.gguf, got.limits) == (Path("own.gguf"), Path("limits.yaml"))
    assert got.ca_file == Path("authority.pem")
    assert KEY not in f"{got!r} {got} {got.model_dump()} {got.model_dump_json()}"


def test_a_name_with_a_key_alone_is_looked_for_at_openai(monkeypatch: pytest.MonkeyPatch) -> None:
    got = settings(monkeypatch, model="tern-1", api_key=KEY)
    assert got.endpoint == "https://api.openai.com/v1"


@pytest.mark.parametrize("model", ["embedded", "none"])
def test_a_server_may_be_left_alone(monkeypatch: pytest.MonkeyPatch, model: str) -> None:
    got = settings(monkeypatch, model=model, base_url="http://127.0.0.1:8080/v1", api_key=KEY)
    assert got.endpoint is None


@pytest.mark.parametrize(
    ("values", "says"),
    [
        ({"model": "tern-1"}, "nothing says where it runs"),
        ({"model": "embeded"}, "Did you mean 'embedded'?"),
        ({"model": "Embedded"}, "Did you mean 'embedded'?"),
        ({"model": "non"}, "Did you mean 'none'?"),
        ({"model": "tern 1", "api_key": KEY}, "spaces"),
        ({"base_url": "http://127.0.0.1/v1"}, "not which of its models"),
        ({"api_key": KEY}, "not which of its models"),
        ({"model": "m", "api_key": f"{KEY} {KEY}"}, "Copy it again"),
        ({"model": "m", "api_key": f"{KEY}\r\nX-Other: 1"}, "Copy it again"),
        ({"model": "m", "api_key": f"{KEY}é"}, "Copy it again"),
        ({"model": "m", "base_url": "127.0.0.1:8080"}, "http:// or https://"),
        ({"model": "m", "base_url": "ftp://127.0.0.1"}, "http:// or https://"),
        ({"model": "m", "base_url": "http://127.0.0.1:port"}, "http:// or https://"),
        ({"model": "m", "base_url": "http://127.0.0.1:99999"}, "http:// or https://"),
        ({"model": "m", "base_url": "http://[::1"}, "http:// or https://"),
        ({"model": "m", "base_url": "http://a b"}, "http:// or https://"),
        ({"model": "m", "base_url": "https://"}, "nothing else"),
        ({"model": "m", "base_url": f"https://me:{KEY}@tern.test"}, "FIRSTHELLO_API_KEY"),
        ({"model": "m", "base_url": f"https://tern.test/v1?key={KEY}"}, "FIRSTHELLO_API_KEY"),
    ],
)
def test_nonsense_is_refused_without_repeating_a_secret(
    monkeypatch: pytest.MonkeyPatch, values: dict[str, str], says: str
) -> None:
    with pytest.raises(SettingsError, match=says) as caught:
        settings(monkeypatch, **values)
    assert KEY not in str(caught.value)


def test_a_name_like_no_other_is_not_guessed_at(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SettingsError) as caught:
        settings(monkeypatch, model="tern-1")
    assert "Did you mean" not in str(caught.value)


def test_rules_and_words_are_lists_between_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    got = settings(monkeypatch, ignore=" clo001, PRF,", words="Quillmoor, Wardlight Health\nTide")
    assert got.ignore == ("clo001", "PRF")
    assert got.words == ("Quillmoor", "Wardlight Health", "Tide")
    assert Settings(ignore=("PRF",), words=["Tide"]).words == ("Tide",)
