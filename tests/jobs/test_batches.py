"""Due rows are dealt with together; one that fails keeps nobody else waiting."""

from collections.abc import Awaitable, Callable
from operator import attrgetter

import pytest

from jobs.batches import in_batches, one_by_one
from mentoring.commitments import Commitment, Outcome, close
from storage import Store, StoreUnavailable, Work
from tests.chat import Chat
from tests.given import promised

NAME = attrgetter("id")


async def find(work: Work) -> list[Commitment]:
    """What is due in these tests: all that is open."""
    return await work.commitments.open_of_partnership(1)


def ending(*bad: str, error: type[Exception] = RuntimeError) -> Callable[..., Awaitable[None]]:
    """An act that ends a commitment, and fails at some of them after it has done so."""

    async def act(commitment: Commitment, work: Work) -> None:
        await work.commitments.save(close(commitment, Outcome.DROPPED, work.now))
        if commitment.what in bad:
            raise error(commitment.what)

    return act


async def open_ones(store: Store) -> list[str]:
    """What is still open."""
    async with store.begin() as work:
        return [each.what for each in await find(work)]


@pytest.fixture
async def store(chat: Chat) -> Store:
    """A store with three promises."""
    for what in ("one", "two", "three"):
        await promised(chat, "amina", what, "2026-02-05 15:30")
    return chat.stage.house.store


@pytest.mark.parametrize("do", [in_batches, one_by_one])
async def test_everything_that_is_due_is_dealt_with(
    store: Store, do: Callable[..., Awaitable[None]]
) -> None:
    await do(store, find, ending(), NAME)
    assert await open_ones(store) == []


@pytest.mark.parametrize("do", [in_batches, one_by_one])
async def test_what_fails_stays_due_and_the_others_move_on(
    store: Store, do: Callable[..., Awaitable[None]]
) -> None:
    with pytest.raises(ExceptionGroup) as caught:
        await do(store, find, ending("two"), NAME)
    assert [str(each) for each in caught.value.exceptions] == ["two"]
    assert await open_ones(store) == ["two"]


@pytest.mark.parametrize("do", [in_batches, one_by_one])
async def test_a_database_out_of_reach_ends_it_at_once(
    store: Store, do: Callable[..., Awaitable[None]]
) -> None:
    with pytest.raises(StoreUnavailable):
        await do(store, find, ending("one", error=StoreUnavailable), NAME)
    assert await open_ones(store) == ["one", "two", "three"]


async def test_what_was_settled_together_with_another_is_left_alone(store: Store) -> None:
    done: list[str] = []

    async def end_all(commitment: Commitment, work: Work) -> None:
        done.append(commitment.what)
        for each in await find(work):
            await work.commitments.save(close(each, Outcome.DROPPED, work.now))

    await one_by_one(store, find, end_all, NAME)
    assert done == ["one"]
