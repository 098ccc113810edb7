"""Find what waits in the outbox at once"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

UNSENT = "sent_at IS NULL AND failed_at IS NULL"
ADDED = {
    "outbox_order": (["chat_id", "id"], f"{UNSENT} AND priority = 0"),
    "outbox_answers": (["id"], f"{UNSENT} AND priority > 0"),
    "outbox_tried": (
        ["retry_at", "chat_id"],
        f"{UNSENT} AND priority = 0 AND retry_at IS NOT NULL",
    ),
}


def upgrade() -> None:
    op.drop_index("outbox_unsent", "outbox")
    _index("outbox_unsent", ["send_at", "chat_id", "priority"], UNSENT)
    for name, (columns, condition) in ADDED.items():
        _index(name, columns, condition)


def downgrade() -> None:
    for name in ADDED:
        op.drop_index(name, "outbox")
    op.drop_index("outbox_unsent", "outbox")
    _index("outbox_unsent", ["send_at"], UNSENT)


def _index(name: str, columns: list[str], condition: str) -> None:
    where = sa.text(condition)
    op.create_index(name, "outbox", columns, sqlite_where=where, postgresql_where=where)
