"""Standing in a chat: members, admins and their rights, people who left or were removed."""

from collections.abc import Set as AbstractSet

from simulator.world.records import ChatState, Json, Person
from simulator.world.update_json import user_json

ADMIN_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
    "can_manage_topics",
)


MEMBER_RIGHTS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
    "can_edit_tag",
    "can_react_to_messages",
)


def member_json(person: Person, status: str, rights: AbstractSet[str] = frozenset()) -> Json:
    """One of Telegram's ChatMember shapes; an owner has no list of rights."""
    body: Json = {"user": user_json(person), "status": status}
    if status == "creator":
        return body | {"is_anonymous": False}
    if status == "kicked":
        return body | {"until_date": 0}
    if status == "restricted":
        allowed = {right: right in rights for right in MEMBER_RIGHTS}
        return body | allowed | {"is_member": True, "until_date": 0}
    if status != "administrator":
        return body
    granted = {right: right in rights for right in ADMIN_RIGHTS}
    return (
        body | granted | {"can_manage_chat": True, "can_be_edited": False, "is_anonymous": False}
    )


def bot_member_json(chat: ChatState, bot: Person) -> Json:
    """The bot's own standing in a chat."""
    return member_json(bot, chat.bot_status, chat.bot_rights)


def bot_may(chat: ChatState, right: str) -> bool:
    """Whether the bot is an admin of this group with that right; in private it may anything."""
    return chat.is_private or (chat.bot_status == "administrator" and right in chat.bot_rights)
