"""What needs an answer and what does not, in sentences written for these tests."""

from datetime import UTC, date, datetime

import pytest

from language import Reading, read

NOW = datetime(2026, 3, 5, 10, 0, tzinfo=UTC)  # a Thursday


def reading(text: str) -> Reading:
    return read(text, NOW, "en")


ASKING = [
    "Amal, which days can your lab team join the sampling? we plan 3 days",
    "@carlos did the board approve the tariff study",
    "pls send the latest billing extract, need it for the baseline",
    "Can somebody from your side open the valve chamber on Tuesday?",
    "Peter what is the pressure at node 14 now? just to calibrate",
    "hi Joyce any news from procurement about the clamps?",
    "could we shift the call to 15:00 on thursday?",
    "who signs the MoU on your side",
    "we still need the customer database from you by end of march",
    "please confirm that 4 people travel",
    "Is Tuesday ok for you?",
    "Kindly review the attached diagnostic report and give comments by 15 April",
    "waiting for your feedback on the SOP draft",
    "Hassan pls have a look at annex 2 before monday",
    "how many meters did you replace last month",
    "u have the GIS file or should i ask Lina?",
    "shall we invite the regulator to the workshop?",
    "Musa do you agree with the new baseline 38%?",
    "Need your bank details for the per diem",
    "would it be possible to extend the visit by 2 days?",
    "Dear all, kindly share the names of participants for the training latest 5 May",
    "can i have the phone number of the lab please",
    "What about the night flow data?",
    "Lucy, have you received the letter from the ministry?",
    "let me know if the 12th works for you",
    "please advise on the next steps for the tender",
    "i would like to know if the pump test can be repeated",
    "Does your utility have a policy on illegal connections?",
    "your comments on the road map are needed before the steering meeting",
    "can you make it to thursday?",
    "ok for you?",
    "Why is the energy bill in January double of December?",
    "Fatima when will the flow meters arrive? customs asks for the invoice",
    "could you plz resend, the file is corrupted",
    "Do we need a letter from the MD for the visa?",
    "anything missing in the agenda?",
    "Samuel your view on option 2?",
    "which format do you prefer, excel or word",
    "would appreciate your input on the training plan",
    "did anyone check the chlorine analyser after the storm?",
    "please sign the attendance sheet and return it",
    "send me the coordinates pls",
    "Is it true that zone 4 has no meters at all?",
    "Pls check the attached minutes and tell us if something is missing",
    "Could you look at the draft tariff paper? no hurry, end of next week is fine",
    "I'm asking again for the asset register, can someone upload it?",
    "Ana, 14:00 or 15:00 for the call tomorrow?",
    "So we meet at the office at 8, right?",
    "Whats the status of the leak survey",
    "are the loggers already installed in DMA 3 or not yet",
    "may i share the findings with the regulator?",
    "Good morning Joyce, hope you are well. When do you expect the pipes?",
    "thanks for the photos! which street is the second one?",
    "cud u tell me hw many connections r metered?",
    "Hi team, pls fill the capacity form til 20/3",
    "Daniel can your workshop repair the gearbox or do we order new",
    "we cannot open the zip. kindly share again",
    "Do you think 3 days are enough?",
    "How are we doing with the tender?",
    "What is the flow at the inlet? I forgot, haha",
]

NOT_ASKING = [
    "Good morning everyone, how was the weekend?",
    "How are you all doing today?",
    "Thanks a lot for the warm welcome, what a team!",
    "hope you had a safe flight home?",
    "Eid Mubarak to all colleagues",
    "noted with thanks",
    "haha who would have thought?",
    "Great result, isn't it?",
    "comments are welcome any time",
    "feel free to call me if something is unclear",
    "Please find attached the minutes of yesterday",
    "please note that Friday is a holiday here",
    "let me know if you need anything else",
    "no rush, take your time",
    "Congratulations Amal! 🎉",
    "we had 40 mm rain last night, pumps ok",
    "Why do we lose 40%? Because nobody reads the bulk meters.",
    "Can we finish this week? Yes, if the excavator comes.",
    "The board asked when we start. I told them in May.",
    "He asked if we can lend a pump, I said no",
    "you know what? the valve was closed all the time :)",
    "Welcome Peter, happy to have you in the group",
    "see you on Monday then",
    "ok perfect",
    "What a nice picture 😍",
    "our question is how to fund the meters, we discuss it in the meeting",
    "any questions just call me",
    "please don't worry about the delay",
    "sorry for the late reply, network was down",
    "Have a great weekend all",
    "who knows, maybe next year",
    "We are on the way, 10 minutes",
    "I am in the field today",
    "please bear with us, the server is slow",
    "how nice!",
    "we need to discuss it internally first",
    "lets continue tomorrow",
    "ok lets talk on thursday",
    "you should flush the line first, then sample",
    "You can find the file in the shared folder",
    "if you have questions please ask",
    "Kind reminder that our office is closed tomorrow",
    "Asante sana, tutaonana kesho",
    "> can you send the list?\nyes it is in the drive",
    "I wonder how they did it in Kampala",
    "What we learned: always check the air valves",
    "When we arrived the pump was off",
    "How we do it: two teams per zone",
    "Which is why we use DN100",
    "Did my best but the modem is dead",
    "Is ok for us",
    "Are you kidding? great result!",
    "really?",
    "seriously? wow",
    "Everything fine on our side",
    "Good evening, all well at home?",
    "thank you so much Joyce, this helps a lot",
    "Safe travels Peter, greet the family",
    "👍",
    "🙏🙏 thanks",
    "happy birthday Musa, enjoy your day!",
    "Dear all, good night and see you tomorrow at breakfast",
    "wonderful news, well done to the whole team",
    "Sorry to hear that, get well soon",
    "how is the weather in Kisumu?",
    "hope everybody is fine after the storm",
    "Nice to meet you all today",
    "it was a pleasure, thanks for the lunch",
    "Understood, thank you for the explanation",
    "lol ok",
    "Good morning Amal, how are we today?",
    "What does a pump dream of? A full tank lol",
    "Tea please, the coffee would keep me awake",
]


@pytest.mark.parametrize("text", ASKING)
def test_what_asks_needs_an_answer(text: str) -> None:
    assert reading(text).needs_answer


@pytest.mark.parametrize("text", NOT_ASKING)
def test_kind_words_and_offers_need_no_answer_and_promise_nothing(text: str) -> None:
    seen = reading(text)
    assert not seen.needs_answer
    assert not seen.worth_tracking


@pytest.mark.parametrize(
    "text",
    [
        "where are you? we are at the gate",
        "the link please",
        "can you hear me?",
        "who joins?",
        "who is in?",
        "link for the call?",
        "are you coming?",
        "who is in the call already",
        "can you send the zoom link",
    ],
)
def test_questions_that_live_for_minutes_are_momentary(text: str) -> None:
    assert reading(text).momentary


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Omar please review the draft agreement", "review"),
        ("Could you read the diagnosis report and comment by friday?", "review"),
        ("Please have a look at the attached ToR", "review"),
        ("Lina, kick-off on 4 May then? pls confirm", "confirm"),
        ("ok for you?", "confirm"),
        ("is the week of 4 may really ok for your board?", "chat_question"),
        ("can you check if zone 2 is closed?", "chat_question"),
        ("did you see the report? any comment?", "chat_question"),
        ("when do you send the draft?", "chat_question"),
    ],
)
def test_the_kind_of_answer_that_is_wanted(text: str, kind: str) -> None:
    assert reading(text).kind == kind


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("can u send the list of valves before thursday pls", date(2026, 3, 11)),
        ("Please look at chapter 3. Take your time, before end of april is ok", date(2026, 4, 30)),
        ("Omar can you share the invoice? until monday please", date(2026, 3, 9)),
        ("could you check the figures? end of next week is fine", date(2026, 3, 13)),
        ("is the week of 9 march ok for your team?", None),
        ("can you visit us on 12 May?", None),
        ("will the pumps arrive by friday?", None),
    ],
)
def test_until_when_an_answer_is_wanted(text: str, by: date | None) -> None:
    due = reading(text).answer_by
    assert (due.on if due else None) == by


def test_who_is_in_charge_is_worth_asking_tomorrow_too() -> None:
    assert not reading("Peter, who is in charge of the laboratory?").momentary
