"""What the reminder of a question offers."""

from tests.mentoring.people import DAR, TEAM
from tests.mentoring.questions.test_questions import asked
from texts.questions import message_link, reminder_notice


def test_only_supergroups_have_links_to_messages() -> None:
    assert message_link(-1001234567890, 42) == "https://t.me/c/1234567890/42"
    assert message_link(-4321, 42) is None


def test_a_reminder_names_the_ways_out() -> None:
    question = asked(DAR, "2026-02-02 10:00", chat_id=-1001234567890)
    notice = reminder_notice(question, TEAM["jonas"])
    assert notice.event == "reminder_step_1"
    assert notice.about == ("question:3",)
    shown_buttons = [[button.data or button.url for button in row] for row in notice.buttons]
    assert shown_buttons == [
        ["question:until:3", "question:dismiss:3"],
        ["https://t.me/c/1234567890/5"],
    ]
