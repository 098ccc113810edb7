"""Telephone numbers as people note them."""

import pytest

from language import read_phones


@pytest.mark.parametrize(
    ("text", "phones"),
    [
        ("Control room +255 22 123 456", ("Control room +255 22 123 456",)),
        ("+255712345678", ("+255712345678",)),
        ("Neema: 0712-345-678 (night)", ("Neema: 0712-345-678 (night)",)),
        (
            "Neema 0712 345 678\n\nPumps (022) 123 456\n",
            ("Neema 0712 345 678", "Pumps (022) 123 456"),
        ),
        ("Neema 0712 345 678, pumps 022 123 456", ("Neema 0712 345 678", "pumps 022 123 456")),
    ],
)
def test_numbers_keep_the_words_before_them(text: str, phones: tuple[str, ...]) -> None:
    assert read_phones(text) == phones


@pytest.mark.parametrize(
    "text", ["", "Neema", "room 12", "Neema 0712 345 678\nand Asha", "1" * 20]
)
def test_a_line_without_a_number_is_none(text: str) -> None:
    assert read_phones(text) is None
