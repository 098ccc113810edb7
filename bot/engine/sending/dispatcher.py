"""The flow of delivery: many chats at once, each in its own order, and no round to wait for."""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from time import monotonic
from typing import Protocol

from mentoring.partnerships import Reader
from storage.outbox.queue import AT_ONCE, OF_A_CHAT
from storage.outbox.rows import Letter

# Answers to button presses have lanes of their own: somebody looks at a button that turns.
ANSWERS_AT_ONCE = 8
# What was found may wait so long for a lane: then it may have been changed or taken back.
FRESH_SECONDS = 1.0
Post = tuple[Letter, Reader]
Found = Mapping[int, Sequence[Post]]


class Errands(Protocol):
    """What the flow is about."""

    async def look(self, busy: Collection[int], *, answers_only: bool = False) -> Found:
        """What may leave now in chats that are not busy, in order, answers first."""

    def may_leave(self, letter: Letter) -> bool:
        """Whether the limits let a letter leave now."""

    async def bring(self, letter: Letter, reader: Reader) -> bool:
        """Try one letter; whether the next one of its chat may follow."""

    def pause(self) -> float:
        """After how many seconds something that had to wait may leave."""


class Flow:
    """Keeps letters on their way. A chat is never spoken to twice at the same moment."""

    def __init__(self, errands: Errands, chats_at_once: int) -> None:
        self._errands = errands
        self._chats_at_once = chats_at_once
        self._news, self._stirred = asyncio.Event(), asyncio.Event()
        self._chats: dict[int, asyncio.Task[int]] = {}
        self._answers: dict[int, asyncio.Task[int]] = {}
        self._waiting: list[Sequence[Post]] = []
        self._missed: set[int] = set()
        self._found_at = monotonic()
        self._is_more = False
        self._is_halted = False

    def hear(self) -> None:
        """There may be something new to say."""
        self._news.set()
        self._stirred.set()

    def close(self) -> None:
        """Let nothing new leave: what is on its way may still arrive."""
        self._is_halted = True

    async def run(self) -> int:
        """Let flow what may leave, until nothing moves; returns how many letters were tried.

        Raises what an errand raised, as soon as everything on its way has arrived or failed.
        """
        tried = 0
        self._news.set()
        try:
            while await self._go_on():
                await self.stir()
                tried += self._landed()
        except asyncio.CancelledError:
            for task in self._on_their_way:
                task.cancel()
            raise
        finally:
            await self._end()
        return tried

    async def stir(self) -> None:
        """Wait until something has arrived or is new, or until what had to wait may leave."""
        try:
            async with asyncio.timeout(self._errands.pause()):
                await self._stirred.wait()
        except TimeoutError:
            self._news.set()
        self._stirred.clear()

    @property
    def _on_their_way(self) -> list[asyncio.Task[int]]:
        return [*self._answers.values(), *self._chats.values()]

    async def _go_on(self) -> bool:
        """Start what may leave; False when nothing moves any more."""
        if self._waiting and monotonic() - self._found_at > FRESH_SECONDS:
            self._waiting = []
            self._news.set()
        self._start()
        if self._news.is_set() and not self._is_halted:
            self._news.clear()
            await self._look_around()
            self._start()
        return bool(self._on_their_way)

    async def _look_around(self) -> None:
        """Find what may leave: answers only while no lane is free for anything else.

        As long as one is, nothing but answers can wait here still, and they are found again.
        """
        if len(self._chats) >= self._chats_at_once:
            found = await self._errands.look((), answers_only=True)
            queues = [posts for posts in self._waiting if not _is_answer(posts[0])]
            self._is_more = True
        else:
            self._missed |= set(self._chats)
            found = await self._errands.look([*self._chats])
            self._found_at = monotonic()
            queues = [_without_answers(posts) for posts in found.values()]
            is_cut = any(len(posts) >= OF_A_CHAT for posts in queues)
            self._is_more = len(found) >= AT_ONCE or is_cut
        self._waiting = [*self._new_answers(found), *filter(None, queues)]

    def _new_answers(self, found: Found) -> list[Sequence[Post]]:
        """Answers leave one by one."""
        posts = (post for posts in found.values() for post in posts)
        return [[post] for post in posts if _is_answer(post) and post[0].id not in self._answers]

    def _start(self) -> None:
        """Give a lane to whatever waits for one, as far as there are any."""
        left: list[Sequence[Post]] = []
        for posts in () if self._is_halted else self._waiting:
            first = posts[0][0]
            if first.priority and len(self._answers) < ANSWERS_AT_ONCE:
                self._answers[first.id] = self._send_off(posts)
            elif not first.priority and len(self._chats) < self._chats_at_once:
                self._chats[first.chat_id] = self._send_off(posts)
            else:
                left.append(posts)
        self._waiting = left

    def _send_off(self, posts: Sequence[Post]) -> asyncio.Task[int]:
        task = asyncio.create_task(self._bring_in_order(posts))
        task.add_done_callback(lambda _: self._stirred.set())
        return task

    async def _bring_in_order(self, posts: Sequence[Post]) -> int:
        """How many letters of a chat were tried, until one had to wait."""
        for tried, (letter, reader) in enumerate(posts):
            if self._is_halted or not self._errands.may_leave(letter):
                return tried
            if not await self._errands.bring(letter, reader):
                return tried + 1
        return len(posts)

    def _landed(self) -> int:
        """Free the lanes of what has arrived or failed. Raises what an errand raised.

        Looking costs a transaction, so it is done only where something may have been left out.
        """
        tried = 0
        for lanes in (self._answers, self._chats):
            for key, task in list(lanes.items()):
                if task.done():
                    del lanes[key]
                    tried += task.result()
                    if key in self._missed or (self._is_more and not self._waiting):
                        self._missed.discard(key)
                        self._news.set()
        if not self._on_their_way and not self._waiting:
            self._news.set()
        return tried

    async def _end(self) -> None:
        """Nothing is left behind, whatever happened."""
        was_halted, self._is_halted = self._is_halted, True
        self._waiting = []
        await asyncio.gather(*self._on_their_way, return_exceptions=True)
        self._chats.clear()
        self._answers.clear()
        self._missed.clear()
        self._is_halted = was_halted


def _is_answer(post: Post) -> bool:
    return post[0].priority > 0


def _without_answers(posts: Sequence[Post]) -> Sequence[Post]:
    return [post for post in posts if not _is_answer(post)]
