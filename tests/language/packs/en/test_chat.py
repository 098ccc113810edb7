"""English as people write it in open channels and groups: no marks, nicknames, half a sentence."""

from datetime import UTC, datetime

import pytest

from language import Reading, read
from language.acts.answer_kind import turn_of

NOW = datetime(2026, 3, 11, 10, tzinfo=UTC)  # a Wednesday


def said(text: str) -> Reading:
    """What is read in a message."""
    return read(text, NOW, "en")


@pytest.mark.parametrize(
    "text",
    [
        # a name or a nickname in front
        "Tomasz: and what does the gauge show right after",
        "s3hh_: do you know this pump",
        "mira: wouldn't a bypass be safer",
        "tom: and if you unplug it first does it come back",
        "Pete is that the 35 or the 50",
        # somebody or something else behind the verb
        "does reflux survive a power cut",
        "are trail shoes worth it",
        "would a smaller meter do or should we save up",
        "can Zoe's team pick up both pumps today",
        "will buses run on the holiday",
        "is nobody else bothered by the smell",
        "was the permit granted yet",
        "will that sort the problem",
        "is it possible to log in twice",
        # in the middle
        "power is out at ours, is it the whole street",
        "I tried both cables but what does the red light mean",
        "the quote, does it include the pipes",
        "is it this one or just me",
        # no verb of its own
        "which file holds the settings, I thought the first one",
        "which team does the night shift",
        "what grease for the bearings",
        "if I wanted to have two meters side by side",
        "you coming along on Friday",
        "you using the old form or the new one",
        "you lot eaten yet",
        "best way to clean a sand filter",
        "where exactly, by the gate",
        "how bad is the road at mile 6",
        "what became of the second sample",
        "anyone selling a used pump",
        "any pointers anyone",
        "Nina your thoughts",
        "we skip the first step, right",
        # a name behind the verb is known by its capital
        "Can Peter join the visit",
        "do your operators get an allowance for this",
        "did whoever borrowed the truck bring it back",
        "how deep should the pipe go",
        "will the leak ever stop",
        "the truck is dead, anyone got a spare battery",
    ],
)
def test_a_question_of_chat_is_heard(text: str) -> None:
    assert said(text).question
    assert said(text).needs_answer


@pytest.mark.parametrize(
    "text",
    [
        "was wondering if people would be up for moving it to 7",
        "need a hand with the filter press",
        "need somebody with a pickup on Saturday",
        "looking for two volunteers for the stall",
        "we're waiting on your numbers before we can close the month",
        "need this signed off by Thursday",
        "We'd need the exact headcount by noon tomorrow",
        "It would be a huge help to have your list before Friday",
        "would be good to hear from your lab what they think",
        "the board wants to know whether you can extend by a week",
        "I sent you three mails and no answer so far",
        "still nothing in our inbox from your lawyer",
        "Your comments on the plan are still outstanding",
        "Could whoever has the spare key bring it along",
        "could do with an extra pair of hands on the 5th",
        "Ravi, mind if I bring my colleague",
        "my keys fell out somewhere, if anyone has seen them",
        "grateful for a quick confirmation",
    ],
)
def test_what_is_sought_is_a_request(text: str) -> None:
    assert said(text).request
    assert said(text).needs_answer


@pytest.mark.parametrize(
    "text",
    [
        "I can't open the file",
        "can't log in to the portal, it just spins",
        "We can't read the scan, page 2 is cut off",
        "can't get the logger to connect, tried twice",
        "my screen is stuck at the logo",
        "our logger keeps restarting since the update",
        "I have a meter here that refuses to start",
        "the second kiln tripped and I have no idea what to do with the rest",
        "we are having trouble logging in",
        "when I save it I get an error",
        "the link you sent doesn't work",
        "the attachment is empty",
        "the pump at the well won't prime, did the usual",
        "I don't have the dial in for the call",
        "your parcel never arrived",
        "I think I just deleted the whole folder",
    ],
)
def test_a_trouble_needs_an_answer_and_may_be_one(text: str) -> None:
    assert said(text).needs_answer
    assert not said(text).question
    assert turn_of(text, NOW, "en").states


@pytest.mark.parametrize(
    "text",
    [
        "note: all the pumps are off",
        "Step 3: do the backup",
        "FYI: it is done",
        "which makes things easier for us",
        "which one of us pays is irrelevant",
        "if we want to, we can",
        "if you can do it, do it",
        "when it rains it pours",
        "you coming along was great",
        "you finished it, great",
        "anyone using the old form should stop",
        "someone has left the gate open",
        "does more harm than good",
        "does well in the shade",
        "is still open until 5",
        "was late but ok",
        "were still open when we passed",
        "will always be here for you",
        "should pass the test",
        "can sometimes be slow",
        "what worries me is the price",
        "what happened to him was sad",
        "how nice it is here",
        "best place for fish in town, the harbour",
        "but how they did it is a mystery",
        "the fuse was wrong and we were right",
        "she needs a hand with the boxes",
        "we no longer need volunteers",
        "looking for my notes, back in a minute",
        "need a break",
        "would love to hear that band",
        "never mind if we are late",
        "if anyone asks, I'm at the dentist",
        "the mayor wants to know whether we are ready",
        "grateful for your help yesterday",
        "give me until noon",
        "no news from the ministry",
        "I can't access my mail until Monday",
        "We can't open the valve on Friday",
        "he can't open the file",
        "we had trouble with the pump last week",
        "I have no problem with Friday",
        "our office will not open on Monday",
        "the meeting will not start before 9",
        "Did Kisumu yesterday, Nakuru is next",
        "Is Peter, not Paul",
        "do the readings before lunch",
        "how hard the crew works is not seen",
        "ask Peter which form is the right one",
        "my colleague does not work on Fridays",
        "sorry, we do not have the agenda",
        "he keeps breaking my tools",
        "I got an error at first but it worked the second time",
        "I'm stuck in traffic",
        "and I don't know how to thank you",
        "who even reads these?",
        "why would anyone want that?",
        "why do I even bother",
        "why does it always happen at night?",
        "who knew chlorine smells",
        "what could possibly go wrong",
        "why not indeed",
    ],
)
def test_a_statement_of_chat_needs_no_answer(text: str) -> None:
    assert not said(text).needs_answer


@pytest.mark.parametrize(
    "text",
    [
        "let me see who is on tonight",
        "let me turn that off",
        "gonna pull the fuse and look",
        "going down to look at the meter myself",
        "hang on, switching to the other phone",
        "two secs, just logging in",
        "I'll have a quick peek at the panel",
        "I'll think about it",
        "we'll move to the quiet room",
        "leave it with me, ringing them now",
    ],
)
def test_what_is_done_at_once_is_a_promise_too_small_to_remember(text: str) -> None:
    assert said(text).promise
    assert not said(text).worth_tracking


@pytest.mark.parametrize(
    "text",
    [
        "going to send the corrected invoice this afternoon",
        "we're going to rerun the tests overnight and post the results here",
        "I'll type it up and drop it in the folder by tomorrow",
        "ill dig the old drawings out and scan them for u, probably Friday",
        "you'll get the signed form from us as soon as he is back",
        "I'll have the draft with you before the board meets",
        "we'll get the boiler looked at before the weekend",
        "I can have the sheet ready by Friday",
        "new draft with you by Tuesday",
        "happy to, will have it done by the 20th",
        "We'll take over the night calls from the 3rd",
        "Leave the insurance with me, you'll hear by Friday",
        "Count on us for 30 chairs on Saturday",
        "our team will be in touch with the dates by Wednesday",
        "Fine, I'll talk to the school. Give me until Thurs",
        "Will forward.. tomorrow morning first thing",
        "our lab will rerun the sample and report on Thursday",
        "shall share the map tomorrow",
    ],
)
def test_a_promise_of_chat_is_remembered(text: str) -> None:
    assert said(text).worth_tracking


@pytest.mark.parametrize(
    "text",
    [
        "going to be hot tomorrow",
        "going to the office tomorrow",
        "let me know how it went",
        "let me tell you a story",
        "you'll get a letter from the council on Friday",
        "you will hear the siren on Friday",
        "you can count on the bus at 9",
        "it'll be sent by Friday, the shop says",
        "he was ill on Friday",
        "I'll personally carry the pump up the hill 😂",
        "I'll eat my hat if it works by Friday",
        "I'll send it when hell freezes over",
        "we'll see what the board says on Tuesday",
        "it does ten litres per second during the day",
        "we can have lunch by noon",
        "will buses run on Friday",
    ],
)
def test_one_of_chat_like_it_is_no_promise(text: str) -> None:
    assert not said(text).promise
