"""English as spoken in meetings: promises among stutters, quotations and predictions; days."""

from datetime import UTC, datetime

import pytest

from language import Reading, find_due, read

NOW = datetime(2026, 3, 11, 10, tzinfo=UTC)  # a Wednesday


def said(text: str) -> Reading:
    """What is read in a message."""
    return read(text, NOW, "en")


@pytest.mark.parametrize(
    "text",
    [
        "so the action item for me is to collect the meter readings from zone three",
        "action for us: compile the leakage figures of both zones",
        "I've got an action to draft the tender for the loggers",
        "I promise you'll have the calibration sheets before you fly home",
        "you'll have the inventory of valves from me before the audit",
        "uh joseph and i will sit down with the contractor and hammer out the schedule",
        "I'll get the chlorine dosing pump repaired before the visit",
        "I'll volunteer to write the first version of the manual",
        "we - we'll circulate the list of spare parts among the foremen",
        "so what I'm going to do is draft a little table of the costs",
        "we agree to provide two trainers for the workshop",
        "I can have it ready by tomorrow noon",
        "the list we will send on Friday",
        "every week we will share the readings with you",
        "I'll often forget, but the list I will send by Friday",
        "I'll have the driver collect the samples on Friday",
        "we'll double the number of samples from the lake",
        "I'll hand over the keys on Friday",
        "as I said we will send the vouchers on Monday",
        "I'll be coordinating the study tour from our side next week",
        "I'll take charge of the logistics for the study tour",
        "my next task is to compile the fault reports of May",
        "I'll send the drawing by Friday if you agree",
        "I am signed up to prepare the training plan for the operators",
    ],
)
def test_a_spoken_promise_is_worth_remembering(text: str) -> None:
    assert said(text).worth_tracking


@pytest.mark.parametrize(
    "text",
    [
        "let me just say one thing about the tariffs",
        "let me just see",
        "let me just plug in the projector",
        "let me just let me just move the camera a bit",
        "put me down for the session on billing",
        "I can take that one",
        "I can do that if nobody minds",
        "I'll get you a coffee",
        "I'll book you a table at the lake if you get that pump working",
        "we'll go with the blue one",
        "we'll break for lunch at one",
        "I'll hand over to Maria for the next slide",
        "we'll do a round of introductions first",
        "then we'll move on to the next point",
        "let's call it a day, we'll leave it at that",
        "we'll get to that later",
        "I'll sketch it on the flipchart for you",
        "I'll be right back",
    ],
)
def test_a_promise_of_the_moment_is_not_remembered(text: str) -> None:
    assert not said(text).worth_tracking


@pytest.mark.parametrize(
    "text",
    [
        "you could say we'll do a survey, but that is not in the budget",
        "people just say we will pay next month",
        "he was like I'll fix it tomorrow and then nothing happened",
        "she goes I'll call you on Monday and never did",
        "because if I open that valve I'll flood the whole street",
        "and if they cut the power we'll lose the readings",
        "we'll get a lot of false alarms whenever it rains",
        "we'll get these high values every morning",
        "we'll have to live with that pump until the loan comes",
        "I'll have to think about that",
        "I'll tell you one thing, the old meters were better",
        "I'll give you that",
        "I'll remember that for the rest of my life",
        "we'll see how it goes",
        "we said we would call them on Monday and they said we will see on Friday",
        "he said I will get the money on Friday",
        "we will never get that finished on Friday",
        "I will not have the report ready by Friday",
        "usually we will send the bill on Monday",
        "ideally we'll finish by Friday",
        "every time I run it I'll get a new number on Friday",
        "otherwise we'll have to redo it on Friday",
        "I doubt we'll finish on Friday",
        "I believe we will finish the trench on Friday",
        "the samples we'll collect on Friday are from the lake",
        "that means we will pay more next year",
        "we'll receive the meters next week",
        "we'll waste a lot of water on Friday",
        "I am sure we will find something by Friday",
        "we'll run into trouble with the batteries on Friday",
        "action is needed from the ministry",
        "my part is done",
        "you will have heard from the regulator by now",
        "we can do it in the dry season",
    ],
)
def test_what_sounds_like_a_promise_is_none(text: str) -> None:
    assert not said(text).promise


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("I'll send it ninety days from today", "2026-06-09"),
        ("I'll send it within sixty days", "2026-05-10"),
        ("I'll be back in seventy two hours", "2026-03-14"),
        ("I'll send it the week after next", "2026-03-25"),
        ("I'll be there a week tomorrow", "2026-03-19"),
        ("I'll bring it on the last Friday of the month", "2026-03-27"),
        ("I'll bring it on the first Monday of next month", "2026-04-06"),
        ("I'll report on the last Friday of the quarter", "2026-03-27"),
        ("I'll send it a week before our mission on 22 April", "2026-04-15"),
        ("I'll send it three days after the meeting on April 2", "2026-04-05"),
        ("I'll send it ten days before Christmas", "2026-12-15"),
        ("I'll send it the day after the 20th", "2026-03-21"),
        ("I'll finish it by World Water Day", "2026-03-22"),
        ("I'll finish it before Thanksgiving", "2026-11-25"),
        ("I'll finish it by Memorial Day", "2026-05-25"),
        ("I'll finish it by Labor Day", "2026-09-07"),
        ("I'll finish it by Martin Luther King Day", "2027-01-18"),
        ("I'll send it by 20260420", "2026-04-20"),
        ("I'll send it in a week or two", "2026-03-25"),
        ("I'll send it in a week or so", "2026-03-18"),
        ("I'll send it the Monday after Easter", "2026-04-06"),
        ("I'll send it by the Friday before April 20", "2026-04-17"),
        ("I'll send it the Monday before April 20", "2026-04-13"),
        ("I'll send it on Friday after the meeting", "2026-03-13"),
        ("I'll send it the Monday after next", "2026-03-23"),
        ("I'll send it on Fri. 20 March", "2026-03-20"),
    ],
)
def test_a_spoken_day_is_worked_out(text: str, on: str) -> None:
    due = find_due(text, NOW, "en")
    assert due is not None
    assert str(due.on) == on


@pytest.mark.parametrize(
    "text",
    [
        "The Christmas party was fun",
        "The halloween decorations are still up",
        "We met at the weekend after next door opened",
        "The day after the meeting we all felt better",
        "My number is 20998877",
        "The week after the flood was terrible",
        "We came back on the weekend after next to nothing was done",
        "We were tired on the Monday after the workshop",
        "Ninety percent of the meters work",
    ],
)
def test_what_only_names_a_time_is_no_day(text: str) -> None:
    assert find_due(text, NOW, "en") is None
