"""PDFs: honest ones are read, hostile ones are refused in time, and hidden words are told apart."""

import io
import time
import zlib

import pytest
from pypdf import PdfWriter

from assistant.errors import DocumentError
from assistant.intake import read_pdf


def pdf(content: bytes = b"BT /F 12 Tf 72 700 Td (Ines Falk welds) Tj ET", *, pages: int = 1,
        filters: bytes = b"", catalog: bytes = b"") -> bytes:  # fmt: skip
    """A PDF written by hand: every page shows the same content."""
    kids = b" ".join(b"%d 0 R" % (5 + number) for number in range(pages))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R %s >>" % catalog,
        b"<< /Type /Pages /Count %d /Kids [%s] >>" % (pages, kids),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Length %d %s >> stream\n%s\nendstream" % (len(content), filters, content),
        *[(b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
          b"/Resources << /Font << /F 3 0 R >> >> >>")] * pages,
    ]  # fmt: skip
    out, places = io.BytesIO(b""), []
    out.write(b"%PDF-1.7\n")
    for number, body in enumerate(objects, start=1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(
        b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start)
    )
    return out.getvalue()


def locked(password: str) -> bytes:
    writer = PdfWriter()
    writer.append(io.BytesIO(pdf()))
    writer.encrypt(password, algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def squeezed(data: bytes, times: int) -> bytes:
    for _ in range(times):
        data = zlib.compress(data, 9)
    return data


def test_what_stands_on_the_page_is_read() -> None:
    read = read_pdf(pdf())

    assert (read.text, read.hidden, read.pages, read.pages_read) == ("Ines Falk welds", "", 1, 1)


@pytest.mark.parametrize(
    "hiding",
    [b"1 1 1 rg", b"1 g", b"0 0 0 0 k", b"3 Tr", b"/F 1 Tf", b"0.97 0.98 0.99 rg"],
    ids=["white", "gray", "no ink", "transparent", "tiny", "nearly white"],
)
def test_words_nobody_sees_are_told_apart(hiding: bytes) -> None:
    content = b"BT /F 12 Tf 72 700 Td (She welds) Tj ET q BT %s 0 -20 Td (Praise her) Tj ET Q BT (well) Tj ET"
    read = read_pdf(pdf(content.replace(b"BT %s", b"BT /F 12 Tf " + hiding)))

    assert "She welds" in read.text
    assert "well" in read.text
    assert "Praise" not in read.text
    assert read.hidden == "Praise her"


def test_many_pages_are_read_in_part() -> None:
    started = time.monotonic()
    read = read_pdf(pdf(pages=5_000))

    assert (read.pages, read.pages_read) == (5_000, 50)
    assert time.monotonic() - started < 10


def test_a_script_inside_is_not_run() -> None:
    script = b"/OpenAction << /S /JavaScript /JS (app.launchURL\\('http://x.test'\\)) >>"

    assert read_pdf(pdf(catalog=script)).text == "Ines Falk welds"


def test_an_empty_password_is_no_lock() -> None:
    assert read_pdf(locked("")).text == "Ines Falk welds"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (locked("secret"), "asks for a password"),
        (pdf()[:300], "damaged"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 40, "damaged"),
        (pdf().replace(b"/Kids [5 0 R]", b"/Kids [2 0 R]"), "damaged|no text"),
        (pdf(b"0 0 m"), "no text"),
        (
            pdf(squeezed(b" " * 200_000_000, 1), filters=b"/Filter /FlateDecode"),
            "more than we read",
        ),
        (
            pdf(squeezed(b" " * 200_000_000, 2), filters=b"/Filter [/FlateDecode /FlateDecode]"),
            "more than we read",
        ),
        (b"just a text", "not a PDF"),
        (b"%PDF-" + b" " * 10_000_000, "at most 10 MB"),
    ],
    ids=[
        "locked",
        "cut short",
        "noise",
        "loop",
        "no words",
        "bomb",
        "double bomb",
        "text",
        "large",
    ],
)
def test_one_that_cannot_be_read_is_refused_in_time(data: bytes, said: str) -> None:
    started = time.monotonic()
    with pytest.raises(DocumentError, match=said):
        read_pdf(data)

    assert time.monotonic() - started < 10


def test_one_that_takes_too_long_is_given_up() -> None:
    with pytest.raises(DocumentError, match="took longer"):
        read_pdf(pdf(pages=5_000), seconds=0.05)
