"""What was read is remembered for as long as it is needed, and no longer."""

from language.packs.cache import forget_messages, forget_words, once_a_message, once_an_item


def test_a_message_is_read_once_until_it_is_dealt_with() -> None:
    read: list[str] = []

    @once_a_message
    def words(text: str) -> int:
        read.append(text)
        return len(text.split())

    assert [words("good morning all") for _ in range(3)] == [3, 3, 3]
    assert read == ["good morning all"]
    forget_messages()
    assert words("good morning all") == 3
    assert read == ["good morning all"] * 2


def test_an_item_is_read_once_until_words_are_let_go() -> None:
    read: list[str] = []

    @once_an_item
    def words(what: str) -> int:
        read.append(what)
        return len(what.split())

    assert words("send the list") == 3
    forget_messages()
    assert words("send the list") == 3
    assert read == ["send the list"]
    forget_words()
    assert words("send the list") == 3
    assert read == ["send the list"] * 2
