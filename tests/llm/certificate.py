"""A self-signed certificate for 127.0.0.1, made from nothing but the standard library.

So no private key lies in the repository and no test needs a program that may be missing.
"""

import base64
import hashlib
import secrets
from datetime import UTC, datetime, timedelta
from pathlib import Path

_RSA, _SHA256_RSA = bytes.fromhex("2a864886f70d010101"), bytes.fromhex("2a864886f70d01010b")
_COMMON_NAME, _ALT_NAME = bytes.fromhex("550403"), bytes.fromhex("551d11")
_CONSTRAINTS = bytes.fromhex("551d13")
_DIGEST_INFO = bytes.fromhex("3031300d060960864801650304020105000420")
_EXPONENT = 65537


def write_certificate(path: Path) -> None:
    """Write a fresh key and its certificate, valid for a day, as one PEM file."""
    p, q = _prime(1024), _prime(1024)
    modulus, private = p * q, pow(_EXPONENT, -1, (p - 1) * (q - 1))
    numbers = (0, modulus, _EXPONENT, private, p, q)
    rest = (private % (p - 1), private % (q - 1), pow(q, -1, p))
    key = _sequence(*(_integer(number) for number in numbers + rest))
    to_sign = _to_be_signed(modulus)
    padded = _DIGEST_INFO + hashlib.sha256(to_sign).digest()
    block = b"\x00\x01" + b"\xff" * (256 - 3 - len(padded)) + b"\x00" + padded
    signature = pow(int.from_bytes(block), private, modulus).to_bytes(256)
    certificate = _sequence(to_sign, _algorithm(_SHA256_RSA), _tag(0x03, b"\x00" + signature))
    path.write_text(_pem("RSA PRIVATE KEY", key) + _pem("CERTIFICATE", certificate))


def _to_be_signed(modulus: int) -> bytes:
    """The certificate's statement: who, for how long, with which public key."""
    name = _sequence(
        _tag(0x31, _sequence(_tag(0x06, _COMMON_NAME), _tag(0x0C, b"firsthello test")))
    )
    now = datetime.now(UTC)
    times = (now - timedelta(hours=1), now + timedelta(days=1))
    validity = _sequence(*(_tag(0x17, f"{time:%y%m%d%H%M%SZ}".encode()) for time in times))
    public = _sequence(_integer(modulus), _integer(_EXPONENT))
    spki = _sequence(_algorithm(_RSA), _tag(0x03, b"\x00" + public))
    alt_name = _tag(0x04, _sequence(_tag(0x87, bytes([127, 0, 0, 1]))))
    authority = _tag(0x04, _sequence(_tag(0x01, b"\xff")))
    extensions = _sequence(
        _sequence(_tag(0x06, _CONSTRAINTS), _tag(0x01, b"\xff"), authority),
        _sequence(_tag(0x06, _ALT_NAME), alt_name),
    )
    serial = _integer(secrets.randbits(60))
    version = _tag(0xA0, _integer(2))
    signed_by = _algorithm(_SHA256_RSA)
    return _sequence(version, serial, signed_by, name, validity, name, spki, _tag(0xA3, extensions))


def _prime(bits: int) -> int:
    """A random prime, by Miller and Rabin."""
    while True:
        number = secrets.randbits(bits) | (3 << bits - 2) | 1
        if all(number % small for small in (3, 5, 7, 11, 13, 17, 19, 23)) and _is_prime(number):
            return number


def _is_prime(number: int) -> bool:
    twos = ((number - 1) & -(number - 1)).bit_length() - 1
    for _ in range(8):
        power = pow(secrets.randbelow(number - 3) + 2, number - 1 >> twos, number)
        if power not in (1, number - 1):
            for _ in range(twos - 1):
                power = power * power % number
                if power == number - 1:
                    break
            else:
                return False
    return True


def _tag(tag: int, content: bytes) -> bytes:
    """One DER value."""
    size = len(content)
    long = size.to_bytes((size.bit_length() + 7) // 8)
    length = bytes([size]) if size < 128 else bytes([0x80 | len(long)]) + long
    return bytes([tag]) + length + content


def _sequence(*parts: bytes) -> bytes:
    return _tag(0x30, b"".join(parts))


def _integer(number: int) -> bytes:
    return _tag(0x02, number.to_bytes(number.bit_length() // 8 + 1))


def _algorithm(name: bytes) -> bytes:
    return _sequence(_tag(0x06, name), _tag(0x05, b""))


def _pem(label: str, content: bytes) -> str:
    return f"-----BEGIN {label}-----\n{base64.encodebytes(content).decode()}-----END {label}-----\n"
