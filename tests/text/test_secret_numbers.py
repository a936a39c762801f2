"""Card, account and identity numbers, and the many numbers that are none."""

import time

import pytest

from assistant.text import find_secret_numbers


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Card 4111 1111 1111 1111, please", "4111 1111 1111 1111"),
        ("5500-0000-0000-0004", "5500-0000-0000-0004"),
        ("use 378282246310005.", "378282246310005"),
        ("my SSN is 078-05-1120", "078-05-1120"),
        ("078-05-1120", "078-05-1120"),
        ("social security number: 123456789", "123456789"),
        ("IBAN DE89 3704 0044 0532 0130 00", "DE89 3704 0044 0532 0130 00"),
        ("DE89370400440532013000", "DE89370400440532013000"),
    ],
)
def test_secrets_are_found(text: str, number: str) -> None:
    assert [text[start:end] for start, end in find_secret_numbers(text)] == [number]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "4111 1111 1111 1112",
        "order 123456789",
        "call 415-555-2671 or +44 20 7946 0958",
        "2026-11-24 2026-11-25",
        "ISBN 978-3-16-148410-0",
        "10 000 000 000 tides",
        "pi is 3.141592653589793",
        "@tide123456789 and tide4111111111111111",
        "\ud8004\ud8001",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert find_secret_numbers(text) == ()


@pytest.mark.parametrize("seed", ["1", "1 ", "123456789 ", "4111 1111 1111 1111 ", "1-", "A1"])
def test_time_grows_with_the_length_and_no_faster(seed: str) -> None:
    def seconds(size: int) -> float:
        start = time.process_time()
        find_secret_numbers((seed * size)[:size])
        return time.process_time() - start

    seconds(100)
    small, large = (min(seconds(size) for _ in range(3)) for size in (2_000, 16_000))
    assert large < 16 * small + 0.05
