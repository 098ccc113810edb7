"""Updates a second, CPU per update, start and memory: Wellkept beside two empty echoes.

At 0 ms and at 50 ms a call. `commands` gets one answer to each update, as the echoes give: it is
the line to read beside theirs. `commits` is the heaviest write, `chat` what happens in groups.
"""

from benchmarks.contestants import AIOGRAM, ECHOES, STOCK, Contestant
from benchmarks.rig import OURS, Rig
from benchmarks.runs import Databases, Measured, Task, run
from benchmarks.table import Target

PART = "throughput"
SLOW, FOR_MEMORY = 50, 10_000
OUR_MIXES = ("commands", "commits", "chat")
RATE = {0: Target(1.0), SLOW: Target(15.0)}
CPU = Target(1.0, at_least=False)
START = Target(1.5, at_least=False, is_ratio=False)
IDLE = Target(110, at_least=False, is_ratio=False)


def measure(rig: Rig) -> None:
    """One run of everything, bot by bot."""
    for echo in ECHOES:
        _note(rig, echo, "echo", 0, run(echo, Task("echoes", _one_answer_each(rig)), None))
    for ours, databases in rig.ours:
        for mix in OUR_MIXES:
            count = _one_answer_each(rig) if mix == "commands" else rig.some(1_500)
            _note(rig, ours, mix, 0, run(ours, Task(mix, count), databases))
    # The stock echo answers one after the other, 20 a second: a hundred show it well enough.
    _slow(rig, STOCK, "echo", "echoes", max(20, rig.some(100)), None)
    _slow(rig, AIOGRAM, "echo", "echoes", rig.some(2_000), None)
    for ours, databases in rig.ours:
        _slow(rig, ours, "commands", "commands", rig.some(2_000), databases)
        _slow(rig, ours, "chat", "chat", rig.some(2_000), databases)


def _one_answer_each(rig: Rig) -> int:
    """In the first run enough to see memory grow."""
    return rig.some(FOR_MEMORY if rig.turn == 0 else 3_000)


def _slow(
    rig: Rig, bot: Contestant, name: str, mix: str, count: int, databases: Databases | None
) -> None:
    task = Task(mix, count, delay=SLOW, warm_up=20)
    _note(rig, bot, name, SLOW, run(bot, task, databases))


def _note(rig: Rig, bot: Contestant, mix: str, delay: float, measured: Measured) -> None:
    """Put a run into the table; start and memory are those of the run with one answer each."""
    add = rig.table.add
    add(PART, rate_of(mix, delay), bot.name, "/s", measured.rate)
    add(PART, _cpu(mix, delay), bot.name, "ms", measured.cpu_ms)
    if measured.server_cpu:
        name = f"{bot.name}: its server"
        add(
            PART,
            f"CPU per update of the server, {mix}, {delay:g} ms",
            name,
            "ms",
            measured.server_cpu_ms,
        )
    add(PART, "share of a core that the stub took", "stub server", "%", measured.stub_busy * 100)
    if delay == 0 and mix in {"echo", "commands"}:
        add("start", "spawned to first poll", bot.name, "s", measured.start_seconds)
        add("memory", "resident when idle", bot.name, "MB", measured.idle_mb)
        if rig.turn == 0:
            after = f"resident after {measured.count:,} updates"
            add("memory", after, bot.name, "MB", measured.after_mb)


def compare(rig: Rig) -> None:
    """Put each line beside the echoes of the same delay."""
    table, echoes = rig.table, [each.name for each in (STOCK, AIOGRAM)]
    for delay in (0, SLOW):
        for mix in ("echo", *OUR_MIXES):
            rate, cpu = rate_of(mix, delay), _cpu(mix, delay)
            bar = mix == "commands"
            beside = [table.find(PART, rate_of("echo", delay), name) for name in echoes]
            table.compare(PART, rate, beside, RATE[delay] if bar else None, OURS)
            beside = [table.find(PART, _cpu("echo", delay), name) for name in echoes]
            table.compare(PART, cpu, beside, CPU if bar and delay == 0 else None, OURS)
    for part, target in (("start", START), ("memory", IDLE)):
        for line in [each for each in table.lines if each.part == part]:
            beside = [table.find(part, line.what, name) for name in echoes]
            aimed = None if "after" in line.what else target
            table.compare(part, line.what, beside, aimed, OURS)


def rate_of(mix: str, delay: float) -> str:
    """The name of a line."""
    return f"updates a second, {mix}, {delay:g} ms a call"


def _cpu(mix: str, delay: float) -> str:
    return f"CPU per update, {mix}, {delay:g} ms a call"
