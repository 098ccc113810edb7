"""Replies that hold, report, move a date or are only kind."""

from datetime import UTC, date, datetime

import pytest

from language import Reading, read

NOW = datetime(2026, 3, 5, 10, 0, tzinfo=UTC)  # a Thursday


def reading(text: str) -> Reading:
    return read(text, NOW, "en")


HOLDING = [
    "let me check with our engineer",
    "will ask our finance dept and let you know",
    "need some time for this, many leaks now",
    "We are checking internally",
    "good question, i have to ask the director",
    "Grace is on leave till Monday, I will inform her",
    "Musa has no network at the moment",
    "Peter is sick today",
    "I will look into it",
    "on it",
    "we'll come back to you",
    "Got it, will discuss with the team and revert",
    "Joyce is in the hospital with her son, she will answer later",
]

NOT_HOLDING = [
    "NRW is Lina (she is mostly in the field), backup is Omar",
    "The pump is in the workshop since May",
    "We had a meeting at the ministry",
    "yes, 12 meters are in stock",
    "I am at the plant, all ok",
    "The valve is off",
]

DONE = [
    "done",
    "sent just now",
    "Attached the signed MoU",
    "I have sent the list to your email",
    "uploaded ✅",
    "The workplan is in the shared folder",
    "here are the photos",
    "baseline_v2.xlsx as promised",
    "the report is ready",
    "we finished the installation of 12 valves",
    "submitted to the board today",
    "Meters are installed in zone 4",
    "Letter signed and sent",
    "I shared it in the drive",
    "minutes_kickoff.docx here",
    "as agreed the pump curves",
    "Calibration finished, certificate attached",
]

NOT_DONE = [
    "not done yet",
    "is it done?",
    "well done team",
    "will be done by Friday",
    "when done pls tell me",
    "have you sent it?",
    "Jun sent the findings too early",
    "half done",
    "it must be finished by May",
    "nothing sent so far",
    "we are here the whole week",
]

MOVED = [
    ("sorry, the data comes on Friday instead of today", date(2026, 3, 6)),
    ("the lab needs one more week, so 26 March", date(2026, 3, 26)),
    ("Not ready yet, i send it monday", date(2026, 3, 9)),
    ("can only send on Thursday, power cut here", date(2026, 3, 12)),
    ("the visit report is delayed, you get it on 5 May", date(2026, 5, 5)),
    ("we need until next Wednesday for the drawings", date(2026, 3, 11)),
    ("legal wants two more days. Friday", date(2026, 3, 6)),
    ("the asset register is coming, sorry, server was down. monday", date(2026, 3, 9)),
    ("no way for the drawings this week, I will finish them by 12 March", date(2026, 3, 12)),
]

NOT_MOVED = [
    "sorry, I was in a meeting today",
    "I will send it on Monday",
    "sorry for the noise, the call is on Friday",
    "thanks, see you next week",
]


@pytest.mark.parametrize("text", HOLDING)
def test_a_holding_reply_is_seen_and_without_a_date_is_no_promise(text: str) -> None:
    seen = reading(text)
    assert seen.holding
    assert not seen.needs_answer


@pytest.mark.parametrize("text", NOT_HOLDING)
def test_an_answer_is_not_taken_for_a_holding_reply(text: str) -> None:
    assert not reading(text).holding


@pytest.mark.parametrize("text", DONE)
def test_a_report_of_something_done_is_seen(text: str) -> None:
    assert reading(text).done


@pytest.mark.parametrize("text", NOT_DONE)
def test_what_is_not_done_is_not_taken_for_done(text: str) -> None:
    assert not reading(text).done


@pytest.mark.parametrize(("text", "due"), MOVED)
def test_another_date_is_seen(text: str, due: date) -> None:
    seen = reading(text)
    assert seen.reschedule
    assert seen.due is not None
    assert seen.due.on == due


@pytest.mark.parametrize("text", NOT_MOVED)
def test_an_apology_alone_moves_no_date(text: str) -> None:
    assert not reading(text).reschedule


@pytest.mark.parametrize(
    "text",
    [
        "ok noted",
        "thanks!",
        "Good morning all",
        "welcome Lina 🙏",
        "no problem",
        "great, thanks Omar",
    ],
)
def test_small_talk_is_only_that(text: str) -> None:
    assert reading(text).small_talk


@pytest.mark.parametrize(
    "text", ["yes ok for us", "12 meters", "no, friday is better", "agreed", "it is in the drive"]
)
def test_an_answer_is_no_small_talk(text: str) -> None:
    assert not reading(text).small_talk
