"""English that has the mark of a question and asks nothing; promises in front of questions."""

from datetime import UTC, datetime

import pytest

from language import Reading, read

NOW = datetime(2026, 3, 11, 10, tzinfo=UTC)  # a Wednesday


def said(text: str) -> Reading:
    """What is read in a message."""
    return read(text, NOW, "en")


@pytest.mark.parametrize(
    "text",
    [
        # tags behind what is explained, or behind a finding
        "so that's, like, the floor we compare against, right?",
        "so we have two channels, right, and each one has its own clock, right?",
        "the way it works is you get a token first, right?",
        "it's weird, isn't it?",
        "it's not rocket science, is it?",
        "nobody wants that, do they?",
        "it's like a sieve, you know what I mean?",
        # somebody else's words
        "and she's like, when is it due?",
        "and I'm like, are you kidding me?",
        "the guy says, do you have an appointment?",
        "my boss keeps saying, where's the data?",
        "he's like, can you stay till six?",
        "so you're sitting there wondering, did I leave the pump on?",
        # answered at once
        "how many did we get? Four.",
        "so what does that mean? It means we start over.",
        "does that work? Sort of.",
        "is it worth it? I think it is.",
        # thought aloud
        "what was I about to say?",
        "where were we?",
        "how do I put this nicely?",
        "what's the word I'm looking for?",
        "where did I put my notes?",
        "let me think, what did we do last time?",
        # only said back
        "the second one?",
        "they said that?",
        "three thirty?",
        # for show
        "who came up with this system?",
        "how was I to know that?",
        "since when do we start on time?",
        "what could be simpler than that?",
        "can you imagine the face of the director?",
        "would it kill them to send a note?",
        "you call that a backup?",
        # without a mark
        "who's the target group, that's what I'll cover first",
        "you could call it that, couldn't you",
        "what's nice is that you don't need the transcript",
        "whose idea that was I don't know",
    ],
)
def test_a_question_for_show_needs_no_answer(text: str) -> None:
    assert not said(text).needs_answer


@pytest.mark.parametrize(
    "text",
    [
        "so you're taking the second half, right?",
        "this is the final list, right?",
        "that's due Friday, isn't it?",
        "we agreed on forty, didn't we?",
        "you're not planning to be here on Monday, are you?",
        "what did she say about the tariff?",
        "did they say when the pump arrives?",
        "is it like the old one, or did you change the pump?",
        "so how did the test go, was the pressure ok?",
        "how many do you need? I have 4 here.",
        "so what you're saying is we need more data?",
        "what was the deadline again?",
        "where did I send the last invoice, do you have it?",
        "how should I explain this to the board?",
        "do you want me to take the second one?",
        "did they say why",
        "who wrote this report?",
        "since when are you without power?",
        "are you serious about moving the visit to May?",
        "would it help you to have the drawings?",
        "what is the target group of the leaflet",
        "you're okay with that or",
        "we don't have a projector booked do we",
        "what's the best time to call",
    ],
)
def test_a_question_that_looks_alike_needs_one(text: str) -> None:
    assert said(text).needs_answer


@pytest.mark.parametrize(
    "text",
    [
        "I'll bring the urn on Saturday, does anyone have teabags?",
        "I'll design the flyer, who has the logo?",
        "putting the posters up tomorrow with my brother",
        "ok leave the flyers here, printing them tomorrow",
        "I'll let the drivers know about the new gate code",
        "our volunteers will build the stage on Friday",
        "I'll pop the minutes in the folder tonight",
        "I'll get it laminated by Thursday",
        "I should be able to get the tickets printed by Thursday",
        "I will be responsible for the lost property desk",
    ],
)
def test_promises_of_a_group_are_remembered(text: str) -> None:
    assert said(text).worth_tracking


@pytest.mark.parametrize(
    "text",
    [
        "will you bring the urn on Saturday, does anyone have teabags?",
        "if I bring the urn on Saturday, who makes the tea?",
        "the printing is late, printing them takes until tomorrow",
        "I let the pump run all night",
        "if our volunteers will build the stage on Friday we are lucky",
        "I'll get tired of it by Thursday",
        "I can send it on Friday if you pay",
        "we are down to four people tomorrow",
        "hang on, I'll share my screen",
        "I'll keep it short, because the hall closes at eleven",
    ],
)
def test_what_sounds_like_a_promise_is_not_remembered(text: str) -> None:
    assert not said(text).worth_tracking


@pytest.mark.parametrize(
    "text",
    [
        "we'll be there at 9 sharp",
        "you have my word",
        "count me in for the setup crew",
        "we take care of the sound system",
    ],
)
def test_small_promises_are_found(text: str) -> None:
    assert said(text).promise
    assert not said(text).worth_tracking
