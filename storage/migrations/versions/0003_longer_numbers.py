"""Longer numbers"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

NUMBERS = {
    "commitments": ("source_message_id", "suggested_by_message_id", "closed_by_message_id"),
    "date_changes": ("message_id",),
    "dead_letters": ("update_id",),
    "groups": ("thread_id",),
    "outbox": (
        "thread_id",
        "target_message_id",
        "reply_to_message_id",
        "message_id",
        "cause",
    ),
    "partnerships": ("thread_id",),
    "questions": (
        "message_id",
        "acknowledged_by_message_id",
        "repeat_message_id",
        "answered_by_message_id",
    ),
    "updates": ("update_id",),
}


def upgrade() -> None:
    change(sa.Integer(), sa.BigInteger())


def downgrade() -> None:
    change(sa.BigInteger(), sa.Integer())


def change(before: sa.Integer, after: sa.Integer) -> None:
    # Only PostgreSQL tells them apart. Numbers that are too long for the way back stop it.
    if op.get_bind().dialect.name != "postgresql":
        return
    for table, columns in NUMBERS.items():
        for column in columns:
            op.alter_column(table, column, existing_type=before, type_=after)
