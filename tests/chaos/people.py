"""What people do: sensible things, clumsy things, and things that only a script would do."""

from collections.abc import Callable
from random import Random

from simulator.telegram import World
from simulator.world.records import Message
from tests.chat import GROUP

MEMBERS = (11, 12, 21, 22, 31)
STRANGERS = (98, 99)
NAMES = ("Amina", "Baraka", "Jonas", "Maartje", "Thandi", "Otto", "the whole team")
DATES = ("by Friday", "by 20 March", "tomorrow", "by 3.4.", "next week", "by 31 February", "")
GROUP_TALK = (
    "I will send the {item} {when}",
    "{name}, could you send us the {item} {when}?",
    "@jonas can you review {item} please?",
    "Who has the {item}?",
    "#action {name}: check the {item} {when}",
    "#action check {item}",
    "/action@wellkept_bot {name}: check the {item} {when}",
    "Done, the {item} is sent.",
    "We can't finish {item} {when}, it will be Monday",
    "I'll look at it tomorrow",
    "Thanks!",
    "Asante sana, nitatuma {item} kesho",
    "Please confirm the {item} {when}",
    "👍",
)
PRIVATE_TALK = (
    "yes", "no", "1", "2", "7", "31", "done", "not yet", "tomorrow", "Friday", "20 March 2026",
    "Nairobi", "Otto", "cancel", "help", "what?", "I will send {item} {when}", "#action {item}",
    "Everything is fine, we are waiting for {item}", "0", "-1", "99999999999999999999", "<b>x",
)  # fmt: skip
COMMANDS = (
    "/start", "/start garbage", "/help", "/commit", "/commit  ", "/commit {item}",
    "/commit {when}",
    "/action", "/action {name}: {item} {when}", "/undo", "/mine", "/mine all", "/people", "/new",
    "/settings", "/phones", "/tz", "/tz Atlantis", "/tz Nairobi", "/leave", "/cancel", "/nonsense",
    "/help@wellkept_bot", "/help@another_bot", "/commit@wellkept_bot {item} {when}",
)  # fmt: skip
EMOJI = ("👍", "👌", "❤", "🎉", "😢", None)
STALE = (
    "commitment:done:1", "commitment:yes:2", "commitment:drop:999999",
    "commitment:date:1:2026-03-09",
    "question:settled:1", "question:wait:1:2026-13-99", "digest:settled:1:commitment",
    "undo:act:1",
    "checkin:answer:1:3", "leaving:go:1", "invites:role:1:mentor", "zones:place:1:x", "x", ":::",
    "commitment:done:99999999999999999999", "commitment:done:-1", "💧" * 16, "settings:show:1",
)  # fmt: skip
SUPERGROUPS = range(-2001, -2999, -1)


class People:
    """The people around one bot; whatever no app would let them do they leave."""

    def __init__(self, world: World, dice: Random) -> None:
        self._world = world
        self._dice = dice
        self._group = GROUP
        self._items = 0
        self._acts: tuple[tuple[Callable[[], object], int], ...] = (
            (self._talk, 30),
            (self._write, 10),
            (self._command, 12),
            (self._tap, 22),
            (self._tap_stale, 4),
            (self._reply, 10),
            (self._edit, 3),
            (self._react, 5),
            (self._send, 6),
            (self._shout, 1),
            (self._come_and_go, 1),
            (self._unsettle_bot, 1),
        )

    def act(self) -> None:
        """Somebody does something."""
        acts, weights = zip(*self._acts, strict=True)
        try:
            self._dice.choices(acts, weights)[0]()
        except (ValueError, IndexError):
            return  # no app would have let them

    def promise(self) -> tuple[int, str] | None:
        """A member makes a promise by command, in private; who, and what exactly."""
        self._items += 1
        who, what = self._dice.choice(MEMBERS), f"bring item {self._items}"
        if self._world.chat(who).bot_status == "kicked":
            return None
        self._world.says(who, f"/commit {what} by 31 December")
        return who, what

    @property
    def _who(self) -> int:
        return self._dice.choice(MEMBERS if self._dice.random() < 0.93 else STRANGERS)

    def _words(self, lines: tuple[str, ...]) -> str:
        return self._dice.choice(lines).format(
            item=f"thing {self._dice.randrange(40)}",
            when=self._dice.choice(DATES),
            name=self._dice.choice(NAMES),
        )

    def _talk(self) -> None:
        topic = 5 if self._dice.random() < 0.1 else None
        anonymous = self._dice.random() < 0.02
        words = self._words(GROUP_TALK)
        self._world.says(self._who, words, self._group, thread_id=topic, anonymous=anonymous)

    def _write(self) -> None:
        who = self._who
        other = self._dice.choice(MEMBERS) if self._dice.random() < 0.1 else None
        self._world.says(who, self._words(PRIVATE_TALK), forwarded_from=other)

    def _command(self) -> None:
        place = self._group if self._dice.random() < 0.3 else None
        self._world.says(self._who, self._words(COMMANDS), place)

    def _reply(self) -> None:
        message = self._message(self._group)
        words = self._words(GROUP_TALK)
        self._world.says(self._who, words, self._group, reply_to=message.id)

    def _tap(self) -> None:
        who = self._dice.choice(MEMBERS)
        shown = [each for each in self._world.chat(who).messages[-30:] if each.buttons]
        message = self._dice.choice(shown)
        button = self._dice.choice([key for row in message.buttons for key in row])
        self._world.taps(who, who, message.id, str(button.get("callback_data", "x")))

    def _tap_stale(self) -> None:
        who = self._who
        place = self._group if self._dice.random() < 0.2 else who
        self._world.taps(who, place, self._message(place).id, self._dice.choice(STALE))

    def _edit(self) -> None:
        message = self._message(self._group)
        words = self._words(GROUP_TALK)
        self._world.edits(message.sender, self._group, message.id, words)

    def _react(self) -> None:
        message = self._message(self._group)
        self._world.reacts(self._who, self._group, message.id, self._dice.choice(EMOJI))

    def _send(self) -> None:
        who, words = self._who, self._words(GROUP_TALK)
        place = self._group if self._dice.random() < 0.6 else None
        kind = self._dice.randrange(5)
        if kind == 0:
            self._world.sends_document(who, "plan.pdf", place, caption=words)
        elif kind == 1:
            self._world.sends_photo(who, place, caption=words)
        elif kind == 2:
            self._world.sends_voice(who, 12, place)
        elif kind == 3:
            self._world.sends_album(who, 3, place, caption=words)
        else:
            self._world.shares_location(who, self._dice.uniform(-90, 90), 39.2, place)

    def _shout(self) -> None:
        """As long as Telegram allows, and as many marks."""
        place = self._group if self._dice.random() < 0.5 else None
        huge = (
            "🚰" * 2048,
            "@jonas " * 500,
            "/commit " + "x" * 4088,
            "#action " * 500,
            "? " * 2000,
        )
        self._world.says(self._who, self._dice.choice(huge), place)

    def _come_and_go(self) -> None:
        who = self._dice.choice((*STRANGERS, *MEMBERS[1:4]))
        if self._dice.random() < 0.6:
            self._world.joins(who, self._group)
        elif who in STRANGERS:
            self._world.leaves(who, self._group)
        elif self._dice.random() < 0.5:
            self._world.blocks(who)
        else:
            self._world.unblocks(who)

    def _unsettle_bot(self) -> None:
        """The owner of the group plays with the bot's standing; in the end it can work again."""
        kind = self._dice.randrange(5)
        owner = MEMBERS[0]
        if kind == 0:
            self._world.restrict_bot(self._group, owner)
        elif kind == 1:
            self._world.remove_bot_from_group(self._group, owner)
        elif kind == 2 and len(self._world.chats) < 30:
            number = SUPERGROUPS[len(self._world.chats)]
            self._world.upgrade_group(self._group, number, owner)
            self._group = number
        elif kind == 3:
            self._world.pins(owner, self._group, self._message(self._group).id)
        self._world.add_bot_to_group(self._group, owner, admin=self._dice.random() < 0.7)

    def _message(self, chat_id: int) -> Message:
        return self._dice.choice(self._world.chat(chat_id).messages[-40:])
