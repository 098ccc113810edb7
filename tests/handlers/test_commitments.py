"""Promises in the chat."""

from tests.chat import Chat, Phone


async def test_a_promise_about_oneself_is_noted_and_stands_on_the_board(
    chat: Chat, amina: Phone
) -> None:
    assert await amina.says("/commit publish the leak map") == ["Noted: publish the leak map."]
    assert "publish the leak map (Amina)" in chat.board()
    assert await amina.taps("Done") == ["Done: publish the leak map. Thank you."]
    assert "nothing open" in chat.board()
