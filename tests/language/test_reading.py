"""How messages between utilities are read, in sentences written for these tests."""

import time
from datetime import UTC, date, datetime

import pytest

from language import Reading, read

NOW = datetime(2026, 3, 5, 10, 0, tzinfo=UTC)  # a Thursday


def reading(text: str) -> Reading:
    return read(text, NOW, "en")


NO_PROMISE = [
    "will do, thanks",
    "I'll try",
    "let me see",
    "brb",
    "i will be there in 5 min",
    "one moment",
    "will call you in a minute",
    "we'll see",
    "I'll be late sorry",
    "I'll join in 2 min",
    "just a sec, looking for the file",
    "let's hope for the best",
    "I will never forget this visit",
    "I'd love to",
    "hopefully we will have power tomorrow",
    "if the rain stops we will continue",
    "Jun will send the list",
    "The contractor will finish by Friday",
    "He said he will send it",
    "I was going to send it yesterday",
    "maybe I will join",
    "I should have sent it",
    "i would send it but no network",
    "shall I send the list?",
    "we will be in Kisumu on Tuesday",
    "i will be on leave next week",
    "we will miss you",
    "I will remember this trip",
    "will you send the list tomorrow?",
    "we send the trucks every monday",
    "I sent the file yesterday",
    "we hope to finish in May",
    "she says i will get the budget in June",
    "how will we share the costs?",
    "they will replace the transformer next week",
    "If you share the data I will analyse it",
    "i wish i could bring all the crew",
]

PROMISES = [
    ("I will send the baseline sheet tomorrow", date(2026, 3, 6)),
    ("we'll share the tariff model by Thursday noon", date(2026, 3, 12)),
    ("will upload the photos tonight", date(2026, 3, 5)),
    ("ok i prepare the agenda for monday", date(2026, 3, 9)),
    ("You will get the signed letter on 30 March", date(2026, 3, 30)),
    ("I'm sending the invoice this afternoon", date(2026, 3, 5)),
    ("we are going to repair the bulk meter next week", date(2026, 3, 13)),
    ("Our team will install the 12 valves before end of May", date(2026, 5, 31)),
    ("I'll check with the lab and come back to you by Wednesday", date(2026, 3, 11)),
    ("let me ask HR and revert tomorrow", date(2026, 3, 6)),
    ("i can bring the spare parts on the 9th", date(2026, 3, 9)),
    ("The report will be ready by 15 April", date(2026, 4, 15)),
    ("Minutes follow tomorrow", date(2026, 3, 6)),
    ("Sending you the GIS layers on Friday", date(2026, 3, 6)),
    ("noted. will add the two columns and resend by eod", date(2026, 3, 5)),
    ("Me and Lina will visit the treatment plant on 4 June", date(2026, 6, 4)),
    ("I promise to send the list before Friday", date(2026, 3, 5)),
    ("Ok, I'll draft the letter to the ministry", None),
    ("we will translate the manual into Arabic", None),
    ("will have the numbers ready for you by tuesday", date(2026, 3, 10)),
    ("ok Samuel, I do the cost estimate til wed", date(2026, 3, 11)),
    ("i finish the report on sunday", date(2026, 3, 8)),
    ("Thanks for the call! I will write the minutes. you have them friday", date(2026, 3, 6)),
    ("we confirm the hotel by monday 9am", date(2026, 3, 9)),
    ("will fix the formula in sheet 3 and send again, tomorow before noon", date(2026, 3, 6)),
    ("We will finalise the terms of reference after the steering committee of 20th", None),
    ("il send the pressure data on mon", date(2026, 3, 9)),
    ("I will not forget to bring the loggers on 12 March", date(2026, 3, 12)),
]


@pytest.mark.parametrize("text", NO_PROMISE)
def test_small_and_foreign_promises_are_not_tracked(text: str) -> None:
    assert not reading(text).worth_tracking


@pytest.mark.parametrize(("text", "due"), PROMISES)
def test_a_promise_is_found_with_its_date(text: str, due: date | None) -> None:
    seen = reading(text)
    assert seen.promise
    assert seen.worth_tracking
    assert (seen.due.on if seen.due else None) == due


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("i send the excel tomorow", "send the excel"),
        ("I will send the baseline sheet tomorrow, sorry", "send the baseline sheet"),
        ("@omar can u share the valve list? before thursday", "share the valve list"),
        ("Please review the draft SOP by 3 May", "review the draft SOP"),
        ("noted, will recheck with the lab, til friday", "recheck with the lab"),
    ],
)
def test_the_thing_is_named_in_the_words_of_the_speaker(text: str, what: str) -> None:
    assert reading(text).what == what


@pytest.mark.parametrize(
    ("language", "text", "what"),
    [
        ("en", "I'll finish the report and send it Friday", "finish the report and send it"),
        (
            "en",
            "I'll get the quotes and I'll send them by Monday",
            "get the quotes and I'll send them",
        ),
        (
            "en",
            "The pump list is nearly there, I'll send it Friday",
            "The pump list is nearly there, I'll send it",
        ),
        (
            "en",
            "The pump list is nearly there. I'll send it Friday",
            "The pump list is nearly there: send it",
        ),
        ("en", "Good morning Amina, I'll send it on Friday", "send it"),
        ("en", "Thanks for the reminder. I'll send it Friday", "send it"),
        ("en", "Is the list there? I'll send it on Friday", "send it"),
        ("fr", "je prépare le plan et je l'envoie demain", "prépare le plan et je l'envoie"),
        ("fr", "le rapport est prêt, je l'envoie demain", "le rapport est prêt, je l'envoie"),
        ("fr", "ok je l'envoie demain", "envoie"),
        ("es", "hago el plano y se lo mando el lunes", "hago el plano y se lo mando"),
        ("es", "La lista ya casi está. La mando el viernes", "La lista ya casi está: La mando"),
        (
            "pt",
            "eu arranjo o manual de bombas e mando amanhã",
            "arranjo o manual de bombas e mando",
        ),
        ("pt", "As fotos estão prontas. Mando amanhã", "As fotos estão prontas: Mando"),
        ("pt", "faço a lista e entrego na sexta", "faço a lista e entrego"),
        ("pt", "entrego amanhã", "entrego"),
    ],
)
def test_a_verb_alone_is_about_the_thing_that_was_named_before_it(
    language: str, text: str, what: str
) -> None:
    seen = read(text, NOW, language)
    assert seen.promise
    assert seen.what == what


@pytest.mark.parametrize(
    "text",
    [
        "ik stuur morgen het rapport",
        "ipapadala ko bukas ang listahan",
        "saya kirim daftar itu besok",
    ],
)
def test_other_languages_are_left_alone(text: str) -> None:
    assert read(text, NOW) == Reading()
    assert read(text, NOW, "en") == Reading()


def test_who_speaks_a_language_without_a_file_is_read_in_english_only() -> None:
    assert read("I will send the list tomorrow", NOW, "nl").promise
    assert read("ik stuur morgen de lijst", NOW, "nl") == Reading()


@pytest.mark.parametrize("language", ["en", "fr", "es", "pt"])
def test_words_that_somebody_pasted_together_are_no_trouble(language: str) -> None:
    assert not read("l'" * 2_000, NOW, language).promise


def test_only_the_beginning_of_a_long_text_is_read() -> None:
    read("warm up", NOW)
    begin = time.perf_counter()
    seen = read("nothing here. " * 1500 + "I will send the list by friday", NOW)
    assert time.perf_counter() - begin < 1
    assert not seen.promise


def test_reasons_name_the_words() -> None:
    assert reading("I will send the list by friday").reasons == (("promise", "i will send"),)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("I will send it tomorrow, no wait tomorrow is field day, Monday", "2026-03-09"),
        ("I send the list tomorrow… oops that is a holiday, Friday then", "2026-03-06"),
        ("I will send the plan on Tuesday, sorry I mean Thursday", "2026-03-12"),
        ("I will send the plan on Tuesday, sorry for the delay on Monday", "2026-03-10"),
    ],
)
def test_a_date_may_be_taken_back_in_the_same_message(text: str, day: str) -> None:
    due = reading(text).due
    assert due is not None
    assert str(due.on) == day


def test_a_quoted_sentence_is_somebody_elses() -> None:
    assert not reading('As our chairman says, "I will pay when I see water"').promise
    assert not reading("She wrote “can you send the list today”").needs_answer
    named = reading('I will review "Non Revenue Water Strategy 2026" by Friday')
    assert named.what is not None
    assert "Strategy" in named.what


def test_a_message_in_two_languages_is_read_in_both() -> None:
    both = read(
        "Bonjour à tous, merci pour le rapport. I will send our comments on Friday.", NOW, "fr"
    )
    assert both.worth_tracking
    assert both.what == "send our comments"
