"""Batches: what is due in one transaction, or each alone when one of it fails."""

from collections.abc import Awaitable, Callable, Hashable, Sequence
from typing import TypeVar

from storage import Store, StoreUnavailable, Work

# So many items that take milliseconds each share a transaction: everybody else waits meanwhile.
FEW = 10
Item = TypeVar("Item")
Find = Callable[[Work], Awaitable[Sequence[Item]]]
Act = Callable[[Item, Work], Awaitable[None]]
Name = Callable[[Item], Hashable]


async def in_batches(store: Store, find: Find[Item], act: Act[Item], name: Name[Item]) -> None:
    """Act on what is due, a batch in one transaction, until nothing is; each item moves on.

    If a batch fails, its items are tried one by one: see there what is raised.
    """

    async def act_on_each(items: Sequence[Item], work: Work) -> None:
        for item in items:
            await act(item, work)

    await together(store, find, act_on_each, name)


async def together(
    store: Store, find: Find[Item], act: Act[Sequence[Item]], name: Name[Item]
) -> None:
    """The same for an act that deals with many items at once, to ask the database less often."""
    while True:
        try:
            async with store.begin() as work:
                due = await find(work)
                await act(due, work)
        except StoreUnavailable:
            raise
        except Exception:
            await one_by_one(store, find, lambda item, work: act([item], work), name)
            return
        if not due:
            return


async def one_by_one(store: Store, find: Find[Item], act: Act[Item], name: Name[Item]) -> None:
    """Act on what is due, each item in a transaction of its own, as it is found there.

    What fails stays due and keeps nobody else waiting; it is raised as an ExceptionGroup at the
    end. Raises StoreUnavailable at once.
    """
    async with store.begin() as work:
        names = [name(item) for item in await find(work)]
    failures: list[Exception] = []
    for each in names:
        try:
            async with store.begin() as work:
                due = {name(item): item for item in await find(work)}
                if each in due:
                    await act(due[each], work)
        except StoreUnavailable:
            raise
        except Exception as error:
            failures.append(error)
    if failures:
        raise ExceptionGroup("what failed stays due", failures)
