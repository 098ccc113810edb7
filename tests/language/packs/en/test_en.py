"""English as partners write it, from East Africa to the Netherlands."""

from datetime import UTC, datetime

import pytest

from language import Reading, find_due, read

NOW = datetime(2026, 3, 11, 10, tzinfo=UTC)  # a Wednesday


def said(text: str) -> Reading:
    """What is read in a message."""
    return read(text, NOW, "en")


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("I'll send it by 2026/03/20", "2026-03-20"),
        ("I'll send the plan by EOM", "2026-03-31"),
        ("I'll send the plan by year end", "2026-12-31"),
        ("I'll send the plan by the end of Q2", "2026-06-30"),
        ("I'll send the plan by the end of the first quarter", "2026-03-31"),
        ("I'll send the plan by end Q2", "2026-06-30"),
        ("I'll send the Q1 figures tomorrow", "2026-03-12"),
        ("I'll send the month end report tomorrow", "2026-03-12"),
        ("We'll be ready at month end", "2026-03-31"),
        ("I'll send the report of the first quarter on Monday", "2026-03-16"),
        ("I'll send the list by the second week of April", "2026-04-10"),
        ("I'll send the list by the end of the first week of June", "2026-06-05"),
        ("I'll send the list on Good Friday", "2026-04-03"),
        ("I'll send the list by Easter Monday", "2026-04-06"),
        ("I'll send the list in the last week of March", "2026-03-27"),
        ("We'll come in the week of April 13", "2026-04-17"),
        ("I will send it three days before 30 March", "2026-03-27"),
        ("I will send it two working days before Monday", "2026-03-12"),
        ("I will send it a month before 30 June", "2026-05-30"),
        ("I'll send it after the weekend", "2026-03-16"),
        ("I'll give you an answer in 2-3 days", "2026-03-14"),
        ("I'll be done in two to three days", "2026-03-14"),
        ("We will finalise it within the week", "2026-03-13"),
        ("I'll send it on or before the 18th", "2026-03-18"),
        ("I'll send it Friday after next", "2026-03-20"),
        ("I'll share it by this time next week", "2026-03-18"),
        ("I'll share it by evening", "2026-03-11"),
        ("I'll share it tomorrow by evening", "2026-03-12"),
        ("I'll have it by the end of tomorrow", "2026-03-12"),
        ("I'll call you on New Year's Eve", "2026-12-31"),
        ("I'll send it b4 Monday", "2026-03-15"),
    ],
)
def test_a_day_is_worked_out(text: str, on: str) -> None:
    due = find_due(text, NOW, "en")
    assert due is not None
    assert str(due.on) == on


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("I'll call on Friday between 9 and 10 am", "09:00"),
        ("The room is booked for Tuesday from 2 to 4", "14:00"),
        ("Let us meet on Friday from 9 am to 11", "09:00"),
        ("I'll be back on 15 at 8:00", "08:00"),
        ("I'll call tomorrow at nine thirty", "09:30"),
    ],
)
def test_the_beginning_of_a_span_is_its_time(text: str, at: str) -> None:
    due = find_due(text, NOW, "en")
    assert due is not None
    assert due.at is not None
    assert f"{due.at:%H:%M}" == at


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("I'll call you tomorrow at ten to six", "17:50"),
        ("I'll call you tomorrow at 10 to 12", "11:50"),
        ("I'll be there tomorrow from ten to six", "10:00"),
        ("We will fix zones 2 and 3 by Friday", None),
        ("I will repair pumps 2 and 3 tomorrow", None),
    ],
)
def test_what_is_no_span_has_its_own_time_or_none(text: str, at: str | None) -> None:
    due = find_due(text, NOW, "en")
    assert due is not None
    assert (due.at and f"{due.at:%H:%M}") == at


@pytest.mark.parametrize(
    "text",
    [
        "24/7 supply is our dream",
        "Three weeks before the deadline we were done",
        "After the rain the tank was full",
        "It is week 2 of 3 for the crew",
    ],
)
def test_other_figures_and_events_are_no_days(text: str) -> None:
    assert find_due(text, NOW, "en") is None


@pytest.mark.parametrize(
    "text",
    [
        "am sending the photos tomorrow morning",
        "You can count on me for the training slides, ready by 20 March",
        "Expect my comments on the tender by Friday noon",
        "We are in the process of preparing the document and shall share it by next week",
        "Myself and Pieter will prepare the presentation by Thursday",
        "Okay let me try to compile everything and share by Thursday",
        "We undertake to submit the audited accounts by 30 June",
        "I am committed to delivering the first draft on Wednesday",
        "my side will handle the accommodation and send the confirmation tomorrow",
        "I'll have a word with the store manager on Monday",
        "The minutes are coming tomorrow",
        "Results will follow on Wednesday",
        "I should be able to send it by Thursday",
        "Shall be sent to you by Friday",
        "we gonna fix the leak tomorrow",
        "We'll see to it that the valve is fixed by Monday",
        "NOTED, WE SHALL REHABILITATE THE INTAKE BY FRIDAY",
    ],
)
def test_a_promise_is_remembered(text: str) -> None:
    assert said(text).worth_tracking


@pytest.mark.parametrize(
    "text",
    [
        "I'm going to Kisumu on Monday",
        "We are going to the field on Thursday",
        "I'm going to bed now, see you tomorrow",
        "They said they will come on Friday but nobody came",
        "They will come on Friday with the truck",
        "The pump will come on Monday, says the supplier",
        "I was told we will get the money on Monday",
        "so what are we gonna do about the loggers on Monday",
        "I'm sending it right now",
        "We heard that the ministry approved the plan and will send the letter on Monday",
        "I am writing to you about the visit on Monday",
        "You can count on the crew on Monday",
        "We are committed to quality, today as well",
        "The results came on Wednesday",
        "We should be able to see the leak from here",
        "I will miss you all on Monday",
    ],
)
def test_one_like_it_is_left_alone(text: str) -> None:
    assert not said(text).worth_tracking


@pytest.mark.parametrize(
    "text",
    [
        "Thandiwe how many bulk meters do you have on the Lunyangwa line",
        "hi Amina is the lab report ready",
        "is Friday fine for your side",
        "in which format do you want the data",
        "since when is the reservoir out of service",
        "in zone 3 what is the pressure",
        "ok so how much is it per month",
        "just checking if you received the parcel",
        "wondering if you've had time to look at the draft",
        "I wonder if you have the manual",
        "I'm curious how you deal with this",
        "following up on the drawings, any progress",
        "any chance to get the pressure data this week",
        "anyone free to join the field visit",
        "hello anybody can help me with the logger",
        "thoughts on the new logo",
        "ok for you if we start at 9",
        "so you mean the old reservoir",
        "what happens if the supplier is late",
        "don't you think we should inform the board",
        "isn't that the same as before",
        "why not use the old pipe",
        "in that case should I order two",
        "everybody okay with that",
        "any other business",
        "did it work",
        "one more thing, do you have a scanner",
        "Question, the second logger does not start",
        "The meeting is at 10, yes?",
    ],
)
def test_a_question_is_heard_without_its_mark(text: str) -> None:
    assert said(text).needs_answer


@pytest.mark.parametrize(
    "text",
    [
        "Awaiting your kind response",
        "Your urgent response will be highly appreciated",
        "I would be grateful for your feedback on the annex",
        "It would help if you could send the drawings",
        "We would welcome your opinion on the class of meter",
        "let us have your comments by Friday",
        "Do confirm receipt",
        "advise if we may proceed",
        "mind sending me the template",
        "feedback please",
        "would appreciate a quick reply",
    ],
)
def test_a_polite_request_is_heard(text: str) -> None:
    assert said(text).request
    assert said(text).needs_answer


@pytest.mark.parametrize(
    "text",
    [
        "I shall do the needful",
        "hi Amina the lab report looks good",
        "Friday is fine with us",
        "at what we call the old intake the level is low",
        "I wonder what the fish think",
        "I'm curious to see the results",
        "following up on the drawings we made progress",
        "Any news is good news",
        "good thoughts on the logo, I like it",
        "You mean a lot to us",
        "What happened was that the valve stuck",
        "I don't think we should inform the board",
        "Isn't it great?",
        "which is a lot of money",
        "nothing else from my side",
        "the store has somebody who can help",
        "did it yesterday",
        "Good question, we look into it",
        "No help needed, thanks",
        "He let us have a look at the pump",
        "Would appreciate a beer now haha",
        "Your support will be remembered",
        "we have your signature on page 4 now",
        "They kindly received us",
        "right?",
        "Guess who is back from leave? Me!",
        "They know how many meters we have",
        "Chisomo when she heard it was so happy",
    ],
)
def test_a_statement_like_it_needs_no_answer(text: str) -> None:
    assert not said(text).needs_answer


def test_more_work_on_it_moves_the_day() -> None:
    moved = said("Sorry all, the test plan needs a bit more work, you get it Tuesday")
    assert moved.reschedule
    assert not said("the test plan needs a bit more chlorine").reschedule
