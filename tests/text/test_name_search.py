"""Finding a name in a message: every right form, no wrong one, no longer word around it."""

import pytest

from assistant.text import find_name, name_forms

#    name                    text                               found
CASES = [
    ("Ana Ruiz", "Hi Ana, loved it", ["Ana"]),
    ("Ana Ruiz", "hi ana!", ["ana"]),
    ("Ana Ruiz", "Dear Ana Ruiz,", ["Ana Ruiz"]),
    ("Ana Ruiz", "Ana's talk; ANA again", ["Ana", "ANA"]),
    ("Ana Ruiz", "Hi Anna", []),
    ("Ana Ruiz", "anarchy, Susana, Ana_x, ana92", []),
    ("Ana Ruiz", "Hi Ana-Maria", []),
    ("Ana Ruiz", "Hi Ana - great", ["Ana"]),
    ("Ana Ruiz", "Hi @Ana", []),
    ("Jean-Luc Moreau", "Hi Jean", []),
    ("Jean-Luc Moreau", "Hi Jean‑Luc", ["Jean‑Luc"]),
    ("Zoë Marin", "Hi Zoe", []),
    ("Zoë Marin", "Hi ZOË", ["ZOË"]),
    ("Siobhán O'Neil", "Dear Ms O’Neil", ["Ms O’Neil"]),
    ("Dr. Ana Ruiz", "Dear Dr  Ruiz", ["Dr  Ruiz"]),
    ("Dr. Ana Ruiz", "Dear Dr.\u00a0Ruiz", ["Dr.\u00a0Ruiz"]),
    ("Will Harlow", "I will, Will", ["Will"]),
    ("Grace Harlow", "with grace", []),
    ("李晓蓉", "李晓蓉您好", ["李晓蓉"]),
    ("李晓蓉", "尊敬的李女士：", ["李女士"]),
    ("김민준", "김민준님 안녕하세요", ["김민준"]),
    ("अनिल कुमार", "नमस्ते अनिल जी", ["अनिल"]),
    ("अन कुमार", "अनि", []),
    ("سارة الحداد", "مرحبا سارة،", ["سارة"]),
    ("@tide.maker", "hi @tide.maker!", ["@tide.maker"]),
    ("Nordlicht Bakery", "Hi Nordlicht Bakery team", ["Nordlicht Bakery"]),
    ("", "Hi", []),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text", "expected"), CASES)
def test_finds(name: str, text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in find_name(text, name_forms(name))] == expected
