"""Methods about the bot and its chats, ordered faults, and the queue of updates."""

from datetime import timedelta

from telegram import ChatFullInfo, ChatMember, User

from simulator.telegram import World
from simulator.web.view import world_json
from simulator.world.clock import SimulatedClock
from tests.simulator.bot_api.test_sending import refusal
from tests.simulator.conftest import AMINA, GROUP, JONAS


def test_an_unknown_method_is_refused(world: World) -> None:
    assert refusal(world.call("sendPoll", {})) == "404 Not Found: method not found"


def test_the_bot_knows_itself(world: World) -> None:
    me = User.de_json(world.call("getMe", {})["result"])
    assert (me.username, me.is_bot, me.can_read_all_group_messages) == ("wellkept_bot", True, True)


def test_chats_can_be_looked_up(world: World) -> None:
    world.allow_reactions(GROUP, ["👍"])
    chat = ChatFullInfo.de_json(world.call("getChat", {"chat_id": GROUP})["result"])
    assert (chat.title, chat.type) == ("Kisiwa and Noord", "supergroup")
    assert chat.available_reactions is not None
    assert refusal(world.call("getChat", {"chat_id": 99})) == "400 Bad Request: chat not found"
    world.add_person(12, "Baraka")
    assert refusal(world.call("getChat", {"chat_id": 12})) == "400 Bad Request: chat not found"


def test_members_have_a_standing(world: World) -> None:
    world.add_person(12, "Baraka")
    world.make_bot_admin(GROUP, JONAS)
    standings = {
        one: ChatMember.de_json(
            world.call("getChatMember", {"chat_id": GROUP, "user_id": one})["result"]
        ).status
        for one in (JONAS, AMINA, 12, world.bot.id)
    }
    assert list(standings.values()) == ["creator", "member", "left", "administrator"]
    answer = world.call("getChatMember", {"chat_id": GROUP, "user_id": 99})
    assert refusal(answer) == "400 Bad Request: invalid user_id specified"


def test_menus_are_kept_per_scope_and_language(world: World) -> None:
    commands = [{"command": "todo", "description": "What is open"}]
    scope = {"type": "all_group_chats"}
    params = {"commands": commands, "scope": scope, "language_code": "en"}
    assert world.call("setMyCommands", params)["ok"]
    assert (
        world.call("getMyCommands", {"scope": scope, "language_code": "en"})["result"] == commands
    )
    assert world.call("getMyCommands", {})["result"] == []


def menu_of(world: World, chat_id: int, telegram_id: int) -> list[str]:
    """The commands that the page shows somebody in a chat."""
    chat = next(each for each in world_json(world)["chats"] if each["id"] == chat_id)
    menu = chat["own_commands"].get(str(telegram_id), chat["commands"])
    return [each["command"] for each in menu]


def offer(world: World, name: str, scope: dict[str, object], language: str = "") -> None:
    """Tell Telegram a menu of one command."""
    commands = [{"command": name, "description": name}]
    params = {"commands": commands, "scope": scope, "language_code": language}
    assert world.call("setMyCommands", params)["ok"]


def test_everybody_is_offered_the_narrowest_menu_in_their_language(world: World) -> None:
    world.person(AMINA).language_code = "fr"
    offer(world, "default", {"type": "default"})
    assert menu_of(world, AMINA, AMINA) == menu_of(world, GROUP, JONAS) == ["default"]
    offer(world, "private", {"type": "all_private_chats"})
    offer(world, "prive", {"type": "all_private_chats"}, "fr")
    assert (menu_of(world, AMINA, AMINA), menu_of(world, JONAS, JONAS)) == (["prive"], ["private"])
    offer(world, "own", {"type": "chat", "chat_id": AMINA})
    assert menu_of(world, AMINA, AMINA) == ["own"]
    world.call("deleteMyCommands", {"scope": {"type": "chat", "chat_id": AMINA}})
    assert menu_of(world, AMINA, AMINA) == ["prive"]


def test_in_a_group_admins_and_single_people_can_have_menus_of_their_own(world: World) -> None:
    offer(world, "group", {"type": "all_group_chats"})
    offer(world, "admin", {"type": "all_chat_administrators"})
    assert (menu_of(world, GROUP, JONAS), menu_of(world, GROUP, AMINA)) == (["admin"], ["group"])
    offer(world, "hers", {"type": "chat_member", "chat_id": GROUP, "user_id": AMINA})
    assert menu_of(world, GROUP, AMINA) == ["hers"]


def test_bad_menus_are_refused(world: World) -> None:
    for command, description, reason in (
        ("To-do", "x", "BOT_COMMAND_INVALID"),
        ("todo", "", "BOT_COMMAND_DESCRIPTION_INVALID"),
    ):
        menu = [{"command": command, "description": description}]
        answer = world.call("setMyCommands", {"commands": menu})
        assert refusal(answer) == f"400 Bad Request: {reason}"


def test_a_webhook_and_polling_exclude_each_other(world: World) -> None:
    assert world.call("setWebhook", {"url": "https://bot.example.org/hook"})["ok"]
    assert world.call("getWebhookInfo", {})["result"]["url"] == "https://bot.example.org/hook"
    assert refusal(world.call("getUpdates", {})).startswith("409 Conflict: can't use getUpdates")
    assert world.call("deleteWebhook", {"drop_pending_updates": True})["ok"]
    assert world.call("getUpdates", {})["ok"]
    answer = world.call("setWebhook", {"url": "http://bot.example.org"})
    assert refusal(answer).startswith("400 Bad Request: bad webhook")


def test_updates_come_again_until_an_offset_acknowledges_them(world: World) -> None:
    for word in ("one", "two", "three"):
        world.says(AMINA, word)
    first = world.call("getUpdates", {"limit": 2})["result"]
    assert [update["message"]["text"] for update in first] == ["one", "two"]
    assert world.call("getUpdates", {"limit": 2})["result"] == first
    rest = world.call("getUpdates", {"offset": first[-1]["update_id"] + 1})["result"]
    assert [update["message"]["text"] for update in rest] == ["three"]
    assert world.call("getUpdates", {})["result"] == rest


def test_a_negative_offset_forgets_all_but_the_last(world: World) -> None:
    for word in ("one", "two", "three"):
        world.says(AMINA, word)
    (update,) = world.call("getUpdates", {"offset": -1})["result"]
    assert update["message"]["text"] == "three"


def test_updates_wait_for_a_day_at_most(world: World, clock: SimulatedClock) -> None:
    world.says(AMINA, "old")
    clock.advance(timedelta(hours=23))
    world.says(AMINA, "new")
    clock.advance(timedelta(hours=2))
    (update,) = world.call("getUpdates", {})["result"]
    assert update["message"]["text"] == "new"


def test_kinds_that_nobody_asked_for_are_not_kept(world: World) -> None:
    world.call("getUpdates", {"allowed_updates": '["callback_query"]'})
    world.says(AMINA, "x")
    world.taps(AMINA, AMINA, 1, "c:1")
    (update,) = world.call("getUpdates", {})["result"]
    assert "callback_query" in update


def test_an_ordered_fault_comes_before_anything_happens(world: World) -> None:
    world.refuse_next(
        "sendMessage", 429, "Too Many Requests: retry after 3", {"retry_after": 3}, 2
    )
    for _ in range(2):
        answer = world.call("sendMessage", {"chat_id": AMINA, "text": "x"})
        assert (answer["error_code"], answer["parameters"]) == (429, {"retry_after": 3})
    assert world.call("sendMessage", {"chat_id": AMINA, "text": "x"})["ok"]
    assert len(world.chat(AMINA).messages) == 1


def test_an_answer_can_be_lost_after_the_call_was_carried_out(world: World) -> None:
    world.refuse_next("sendMessage", 502, "Bad Gateway", after=True)
    assert not world.call("sendMessage", {"chat_id": AMINA, "text": "x"})["ok"]
    assert len(world.chat(AMINA).messages) == len(world.calls) == 1


def test_a_thousand_messages_wait_and_come_a_hundred_at_a_time(world: World) -> None:
    for number in range(1000):
        world.says(AMINA, f"Message {number} for @amina_j", GROUP)
        world.call("sendMessage", {"chat_id": AMINA, "text": "<b>x</b>", "parse_mode": "HTML"})
    assert len(world.call("getUpdates", {})["result"]) == 100
