"""What has to hold whatever happens, read from the database without the bot's own code."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.chaos.ledger import Ledger

Row = dict[str, Any]

NOBODY = (
    """SELECT c.id, c.partnership_id FROM commitments c
       JOIN members o ON o.id = c.owner_id JOIN members l ON l.id = c.logged_by_id
       WHERE c.partnership_id NOT IN (o.partnership_id) OR c.partnership_id <> l.partnership_id""",
    """SELECT q.id FROM questions q JOIN members a ON a.id = q.asker_id
       LEFT JOIN members t ON t.id = q.addressee_id
       WHERE q.partnership_id <> a.partnership_id OR q.partnership_id <> t.partnership_id""",
)
RULES = {
    "a commitment ends once, with an outcome": """
        SELECT id, closed_at, outcome FROM commitments
        WHERE (closed_at IS NULL) <> (outcome IS NULL)""",
    "nothing is planned for what has ended": """
        SELECT id, remind_at, outcome_at, expires_at FROM commitments WHERE closed_at IS NOT NULL
        AND (remind_at IS NOT NULL OR outcome_at IS NOT NULL OR expires_at IS NOT NULL)""",
    "no reminder without a date": """
        SELECT id FROM commitments WHERE due_at IS NULL AND remind_at IS NOT NULL""",
    "what was done was agreed": """
        SELECT id FROM commitments WHERE outcome = 'done' AND accepted_at IS NULL
        AND kind = 'promise'""",
    "a kind that there is": """
        SELECT id, kind, outcome FROM commitments WHERE kind NOT IN ('promise', 'action') OR
        outcome NOT IN ('done', 'dropped', 'handed_over', 'withdrawn')""",
    "dates are moved only as often as the history says": """
        SELECT c.id, c.date_changes, count(d.id) FROM commitments c
        LEFT JOIN date_changes d ON d.commitment_id = c.id
        GROUP BY c.id HAVING c.date_changes > count(d.id)""",
    "a settled question reminds nobody": """
        SELECT id FROM questions
        WHERE (answered_at IS NOT NULL OR closed_at IS NOT NULL) AND remind_at IS NOT NULL""",
    "a question rests for another one of its partnership": """
        SELECT q.id FROM questions q JOIN questions r ON r.id = q.rests_for_id
        WHERE q.partnership_id <> r.partnership_id OR q.id = r.id""",
    "a question is reminded at most once": "SELECT id FROM questions WHERE reminders > 1",
    "a question has a side": """
        SELECT id, side FROM questions WHERE side NOT IN ('mentor', 'mentee', 'programme')""",
    "a check-in is asked once a period": """
        SELECT member_id, kind, nominal_on, count(*) FROM checkins
        GROUP BY 1, 2, 3 HAVING count(*) > 1""",
    "nothing is said twice under one key": """
        SELECT dedupe_key, count(*) FROM outbox WHERE dedupe_key IS NOT NULL
        GROUP BY 1 HAVING count(*) > 1""",
    "no word to one person goes to a group": """
        SELECT id, chat_id, member_id FROM outbox WHERE chat_id < 0 AND member_id IS NOT NULL""",
    "a letter that arrived has not failed": """
        SELECT id FROM outbox WHERE sent_at IS NOT NULL AND failed_at IS NOT NULL""",
    "a message that arrived has its number": """
        SELECT id FROM outbox WHERE sent_at IS NOT NULL AND message_id IS NULL
        AND method IN ('send', 'picture')""",
    "one group, one partnership": """
        SELECT chat_id, count(*) FROM partnerships WHERE chat_id IS NOT NULL
        GROUP BY 1 HAVING count(*) > 1""",
}  # fmt: skip


WATCH = """
    CREATE TABLE forgotten (id INTEGER, created_at TEXT, chat_id INTEGER);
    CREATE TRIGGER forget AFTER DELETE ON outbox
    WHEN OLD.sent_at IS NOT NULL AND OLD.method IN ('send', 'picture')
    BEGIN INSERT INTO forgotten VALUES (OLD.id, OLD.created_at, OLD.chat_id); END;
    CREATE TABLE moved (letter_id INTEGER);
    CREATE TRIGGER move AFTER UPDATE OF chat_id ON outbox WHEN OLD.chat_id != NEW.chat_id
    BEGIN INSERT INTO moved VALUES (OLD.id); END;
"""
MARKED = """
    SELECT chat_id, count(*) AS marked FROM (
        SELECT chat_id FROM outbox WHERE sent_at IS NOT NULL AND method IN ('send', 'picture')
        UNION ALL SELECT chat_id FROM forgotten
    ) GROUP BY chat_id
"""

KNOWN = """
    SELECT id, created_at FROM outbox WHERE method IN ('send', 'picture')
    UNION ALL SELECT id, created_at FROM forgotten
"""


class Promises:
    """Checks a database; what is found is told with its rows."""

    def __init__(self, database: Path, ledger: Ledger) -> None:
        self._database = database
        self._ledger = ledger

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        connection = sqlite3.connect(self._database)
        connection.row_factory = sqlite3.Row
        try:
            yield connection
        finally:
            connection.close()

    def watch(self) -> None:
        """Note what the rows do not tell later: letters that were let go or moved."""
        with self._open() as connection:
            connection.executescript(WATCH)

    def _marked(self) -> Counter[int]:
        """How many messages the database says, or once said, to have arrived in each chat.

        What was unsaid while it was on its way has arrived too, though no row says so.
        """
        marked = Counter({row["chat_id"]: row["marked"] for row in self.rows(MARKED)})
        known = Counter((row["id"], row["created_at"]) for row in self.rows(KNOWN))
        for (letter_id, created_at, chat_id), times in self._ledger.brought.items():
            marked[chat_id] += max(times - known[letter_id, created_at], 0)
        return marked

    def rows(self, statement: str, *values: object) -> list[Row]:
        """What a statement finds."""
        with self._open() as connection:
            return [dict(row) for row in connection.execute(statement, values)]

    def verify_rules(self) -> None:
        """Every row of the record makes sense. Raises PromiseBroken."""
        with self._open() as connection:
            for promise, statement in RULES.items():
                found = [tuple(row) for row in connection.execute(statement)]
                self._ledger.check(promise, not found, found[:5])
            for statement in NOBODY:
                found = [tuple(row) for row in connection.execute(statement)]
                promise = "everybody in an item belongs to its partnership"
                self._ledger.check(promise, not found, found[:5])
            broken = connection.execute("PRAGMA foreign_key_check").fetchall()
            self._ledger.check("rows refer to rows that are there", not broken, broken[:5])

    def verify_letters(self) -> None:
        """In each chat everything was said once and in order. Raises PromiseBroken."""
        letters = self.rows(
            "SELECT id, chat_id, method, message_id, priority, send_at, sent_at, failed_at,"
            " attempts, notices FROM outbox ORDER BY id"
        )
        said = [each for each in letters if each["method"] in ("send", "picture")]
        marked = self._marked()
        for chat_id in marked.keys() | self._ledger.taken.keys():
            taken, unsure = self._ledger.taken[chat_id], self._ledger.unsure[chat_id]
            holds = marked[chat_id] <= taken <= marked[chat_id] + unsure
            detail = f"chat {chat_id}: {marked[chat_id]} marked, {taken} taken, {unsure} unsure"
            self._ledger.check("nothing is said twice or only on paper", holds, detail)
        # A group that moves brings its letters along, perhaps while others leave under the new
        # number: both keep their order.
        moved = {row["letter_id"] for row in self.rows("SELECT letter_id FROM moved")}
        for chat_id in marked:
            here = [each for each in said if each["chat_id"] == chat_id and each["sent_at"]]
            self._verify_order([each for each in here if each["id"] in moved])
            self._verify_order([each for each in here if each["id"] not in moved])
        self._verify_questions_to_people(letters)

    def note_unmarked(self) -> None:
        """The process ended: in each chat one message may have arrived without a mark."""
        marked = self._marked()
        for chat_id, taken in self._ledger.taken.items():
            more = taken - marked[chat_id] - self._ledger.unsure[chat_id]
            promise = "a kill leaves at most one message of a chat without its mark"
            self._ledger.check(promise, more <= 1, f"chat {chat_id}: {more}")
            self._ledger.unsure[chat_id] += max(more, 0)
            self._ledger.done["messages without a mark after a kill"] += max(more, 0)

    def _verify_order(self, letters: list[Row]) -> None:
        """Letters have the order of their numbers, but for those that had to leave later."""
        latest: Row | None = None
        for each in letters:
            if latest is not None and each["send_at"] <= latest["sent_at"]:
                holds = latest["send_at"] > each["sent_at"] or (
                    latest["message_id"] < each["message_id"]
                )
                detail = f"letters {latest['id']} and {each['id']} of chat {each['chat_id']}"
                self._ledger.check("order in each chat", holds, detail)
            if latest is None or each["message_id"] > latest["message_id"]:
                latest = each

    def _verify_questions_to_people(self, letters: list[Row]) -> None:
        """Nobody will be asked about something that has ended."""
        waiting = [each for each in letters if not (each["sent_at"] or each["failed_at"])]
        ended = {
            f"{name}:{row['id']}"
            for name in ("commitment", "question")
            for row in self.rows(f"SELECT id FROM {name}s WHERE closed_at IS NOT NULL")  # noqa: S608  # our names
        }
        for letter in waiting:
            if letter["method"] != "send" or letter["attempts"]:
                continue
            for notice in json.loads(letter["notices"]):
                keys = [b["data"] or "" for row in notice["buttons"] for b in row]
                items = {":".join([*k.split(":"), "", ""][0:3:2]) for k in keys}
                promise = "nobody will be asked about what has ended"
                self._ledger.check(promise, not items & ended, (letter["id"], items & ended))

    def verify_kept(self, update_id: int, who: int, what: str) -> None:
        """A promise by command is on the record exactly once, if not taken back by who made it."""
        kept = self.rows(
            "SELECT id FROM commitments WHERE what = ? AND handed_from_id IS NULL", what
        )
        undone = self.rows(
            "SELECT id FROM undos WHERE cause = ? AND undone_at IS NOT NULL", update_id
        )
        here = self.rows("SELECT id FROM members WHERE telegram_id = ? AND left_at IS NULL", who)
        least = 0 if undone or not here else 1
        detail = f"update {update_id}, {what!r} of {who}: {len(kept)} times"
        self._ledger.check("each /commit is one commitment", least <= len(kept) <= 1, detail)

    def handled(self) -> set[int]:
        """The ids of the updates that are done with, those put aside included."""
        return {
            row["update_id"]
            for table in ("updates", "dead_letters")
            for row in self.rows(f"SELECT update_id FROM {table}")  # noqa: S608  # our names
        }
