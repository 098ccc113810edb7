"""Dead letters"""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import AutoString, UTCDateTime

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "alarms",
        sa.Column("cause", AutoString(), nullable=False),
        sa.Column("rung_at", UTCDateTime(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("told", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("cause"),
    )
    # SQLite gives the number of a row that was deleted to the next one, unless told not to.
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    with op.batch_alter_table(
        "dead_letters",
        recreate="always" if is_sqlite else "never",
        table_kwargs={"sqlite_autoincrement": True},
    ) as batch_op:
        batch_op.add_column(sa.Column("retry_at", UTCDateTime(), nullable=True))
        batch_op.add_column(sa.Column("told_at", UTCDateTime(), nullable=True))

    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.add_column(sa.Column("told_at", UTCDateTime(), nullable=True))
        batch_op.create_index(
            "outbox_failed",
            ["failed_at"],
            unique=False,
            sqlite_where=sa.text("failed_at IS NOT NULL"),
            postgresql_where=sa.text("failed_at IS NOT NULL"),
        )

    # Of the updates the operator was told when they came; the messages are old by now.
    op.execute("UPDATE dead_letters SET told_at = buried_at")
    op.execute("UPDATE outbox SET told_at = failed_at WHERE failed_at IS NOT NULL")


def downgrade() -> None:
    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_index(
            "outbox_failed",
            sqlite_where=sa.text("failed_at IS NOT NULL"),
            postgresql_where=sa.text("failed_at IS NOT NULL"),
        )
        batch_op.drop_column("told_at")

    with op.batch_alter_table("dead_letters", schema=None) as batch_op:
        batch_op.drop_column("told_at")
        batch_op.drop_column("retry_at")

    op.drop_table("alarms")
