"""The manners of many countries: titles, polite "please", jokes, kind hopes and mixed English."""

from datetime import UTC, date, datetime

import pytest

from language import Reading, read, spoken_to
from language.acts.answer_kind import turn_of, wish_of
from language.matching import best_match, says_what
from language.matching.medium import finds_out

NOW = datetime(2026, 3, 5, 10, 0, tzinfo=UTC)  # a Thursday
NAMES = {
    "1": ("Kiran Rai", "kiran"),
    "2": ("Mila Santos", None),
    "3": ("Sefa Leota", None),
}


def reading(text: str) -> Reading:
    return read(text, NOW, "en")


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Sir Kiran good morning po, is the budget approved?", {"1"}),
        ("Kiran bhai pls do check the levels", {"1"}),
        ("Ms Mila, two of our people want to join. Is that possible?", {"2"}),
        ("Namaste madam Mila! how many pumps run at night", {"2"}),
        ("Sefa we'll need keys for the plant, is there a spare set?", {"3"}),
        ("report here. Mila plis look through it", {"2"}),
        ("You star Sefa! Did they say when it opens?", {"3"}),
        ("asante sana Kiran. Is the receipt enough?", {"1"}),
    ],
)
def test_a_title_or_a_greeting_beside_a_name_speaks_to_that_person(
    text: str, keys: set[str]
) -> None:
    assert spoken_to(text, NAMES) == keys


@pytest.mark.parametrize("text", ["thanks to Sefa! all is well", "we heard it from Kiran! nice"])
def test_who_is_only_praised_is_not_spoken_to(text: str) -> None:
    assert spoken_to(text, NAMES) == set()


@pytest.mark.parametrize(
    "text",
    [
        "pls the meter is inside the chamber",
        "Please the store at Wa is locked, keeper travelled",
        "Please Ama has gone to the regional office",
        "Hope the floods are not too bad over there?",
        "the office with the famous samosas? :D",
        "Is that a pump or a museum piece? 😂",
        "😂 send a crate of it please",
        "They asked for it again. They said why not sooner?",
        "Forty bursts in a week, can you imagine?",
        "If it rains we will inform you by 8 am",
        "Lina give me a shout if anything looks odd",
    ],
)
def test_it_asks_and_promises_nothing(text: str) -> None:
    read_ = reading(text)
    assert not read_.needs_answer
    assert not read_.promise


@pytest.mark.parametrize(
    "text",
    [
        "We still need the list of operators and their grades for the course",
        "we r yet to receive ur comments on the tender draft",
        "request you to share the logger data of May",
        "Also do the needful for moving the call to Friday",
        "have u had a chance to read our assessment?",
        "if the road is closed then we shift to thursday, ok?",
        "I would be grateful if you could explain it in a short call",
    ],
)
def test_a_polite_statement_may_be_a_request(text: str) -> None:
    assert reading(text).needs_answer


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("I will photograph them and send by close of day", date(2026, 3, 5)),
        ("yes mam, i'll try it this weekend and send result by monday", date(2026, 3, 9)),
        ("Will check it over the weekend and come back on monday", date(2026, 3, 9)),
        ("I will read it and send my remarks before the weekend", date(2026, 3, 6)),
        ("I'll courier the seals on monday, should be there by thursday", date(2026, 3, 9)),
        ("I'll draw up a sketch and get it to you by COB Wednesday", date(2026, 3, 11)),
        ("Promise to finish it by end of next week", date(2026, 3, 13)),
        ("ok bhai will do it tomorrow itself", date(2026, 3, 6)),
        ("You hear from me until Tuesday", date(2026, 3, 10)),
        ("I hand it in on Monday at the ministry", date(2026, 3, 9)),
    ],
)  # fmt: skip
def test_a_promise_is_found_in_any_english(text: str, due: date) -> None:
    read_ = reading(text)
    assert read_.worth_tracking
    assert read_.due is not None
    assert read_.due.on == due


@pytest.mark.parametrize(
    "text",
    [
        "mail sent to supplier, u r in cc",
        "called the contractor, all set",
        "Ministry informed.",
        "valves posted, tracking RX77AU",
        "Readings emailed Lina, let me know",
    ],
)
def test_it_is_told_in_few_words_that_it_is_done(text: str) -> None:
    assert reading(text).done


@pytest.mark.parametrize(
    "text",
    [
        "So 3 done, the last one on Monday 16th",
        "Our remarks need some few days more. Tuesday 10th for sure",
        "drawing will be wed na lang, sorry, printer error",
        "Counting finished. Summary on tuesday as planned",
    ],
)
def test_what_is_still_to_come_moves(text: str) -> None:
    read_ = reading(text)
    assert read_.reschedule
    assert not read_.done


def test_what_somebody_could_do_is_not_when_an_answer_is_wanted() -> None:
    text = "By when do you need our remarks? We could do it until the 23rd"
    assert reading(text).answer_by is None


def test_what_is_promised_ends_where_others_come_in() -> None:
    text = "I rewrite chapter 3 today, Esi sends the tables, the hearing is tomorrow"
    assert reading(text).what == "rewrite chapter 3"


def test_a_sentence_about_names_is_no_small_talk() -> None:
    assert not reading("OK then the lab joins. Name is Efua Bonsu").small_talk


def test_two_letters_inside_a_number_are_no_french() -> None:
    assert reading("will send parcel RR12AU tomorrow").promise


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("car is in the garage. will ask and get back to you next week", "postpones"),
        ("sorry, power went, 2 min", "passing"),
        ("we are on the link", "passing"),
        ("It would be good if you could say some words", "addresses"),
        ("Sure, yes it is in our budget", "agrees"),
    ],
)
def test_what_a_reply_does_is_seen(text: str, said: str) -> None:
    assert getattr(turn_of(text, NOW), said)


def test_a_yes_is_none_in_no_problem() -> None:
    assert not turn_of("no problem, take care", NOW).agrees


def test_a_question_beside_what_is_to_be_sent_may_be_answered_alone() -> None:
    both = wish_of("Who of you travels? I need the names and passport numbers this week pls")
    assert not both.thing
    assert wish_of("I need the names of all operators by Monday pls").thing


def test_words_match_in_any_form() -> None:
    items = ["measure the wells at Bole", "rewrite paragraph 4", "fill in the log sheet"]
    assert best_match("wells measured, all fine", items) == 0
    assert best_match("par 4 rewritten", items) == 1
    assert best_match("log sheets filled", items) == 2


def test_what_says_nothing_is_told_from_what_does() -> None:
    assert not says_what("send it")
    assert says_what("send the seals")
    assert finds_out("check if the battery holds")
    assert not finds_out("send the battery")


@pytest.mark.parametrize(
    ("text", "lives_for_minutes"),
    [
        ("When are you coming?", False),
        ("When are you coming to Accra?", False),
        ("Can you join the call on Thursday?", False),
        ("are you coming now?", True),
        ("what time are you arriving?", True),
        ("can you join now please?", True),
    ],
)
def test_what_is_asked_about_another_day_does_not_live_for_minutes(
    text: str, lives_for_minutes: bool
) -> None:
    reading = read(text, datetime(2026, 3, 10, 12, 0, tzinfo=UTC))
    assert reading.needs_answer
    assert reading.momentary is lives_for_minutes


def test_words_that_lead_to_a_date_go_away_with_it() -> None:
    reading = read("I'll call Kwame at 14:00 tomorrow", datetime(2026, 3, 10, 12, 0, tzinfo=UTC))
    assert reading.what == "call Kwame"
