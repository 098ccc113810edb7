"""What happens for every message and every sweep reads no table that grows from end to end.

Only indexes of what is open, unsent or waiting are read whole: they stay small.
"""

import re

from sqlalchemy.ext.asyncio import AsyncEngine

from tests.chat import Chat, Phone
from tests.statements import Statements, overheard

GROWING = {"outbox", "commitments", "questions", "checkins", "updates", "date_changes", "invites"}
SCAN = re.compile(r"SCAN (\w+)(?! USING INDEX \w+_(at|unsent|answers)$)")


async def scans(engine: AsyncEngine, statements: Statements) -> dict[str, str]:
    """The statements that read a growing table from end to end, by the table."""
    found: dict[str, str] = {}
    async with engine.connect() as connection:
        for statement, parameters in statements:
            if not statement.startswith(("SELECT", "UPDATE", "DELETE")):
                continue
            plan = await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
            for *_, step in plan.all():
                scan = SCAN.match(step)
                if scan and scan[1] in GROWING:
                    found[step] = statement
    return found


async def test_a_busy_week_is_planned_with_indexes(
    chat: Chat, amina: Phone, jonas: Phone, thandi: Phone
) -> None:
    engine = chat.stage.house.store.engine
    with overheard(engine) as statements:
        message_id = await jonas.writes("Amina, could you send me the staff plan?")
        await amina.writes("I will send it on Thursday.", reply_to=message_id)
        await amina.taps("Yes")
        await amina.says("/commit send the list by 4 February")
        await amina.says("/mine")
        await amina.says("Good morning")
        await jonas.writes("#action Amina: photos of the meters by Friday")
        await amina.reacts(message_id, "👍")
        await chat.travel("2026-02-10 12:00")
        await amina.taps("Done")
        await thandi.says("/help")
    assert len(statements) > 50
    assert await scans(engine, statements) == {}
