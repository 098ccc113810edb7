"""Set up by chat"""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import AutoString, UTCDateTime

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "coordinators",
        sa.Column("telegram_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("name", AutoString(), nullable=False),
        sa.Column("language", AutoString(), nullable=False),
        sa.Column("timezone", AutoString(), nullable=False),
        sa.Column("username", AutoString(), nullable=True),
        sa.PrimaryKeyConstraint("telegram_id"),
    )
    op.create_table(
        "undos",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("telegram_id", sa.BigInteger(), nullable=False),
        sa.Column("cause", sa.BigInteger(), nullable=False),
        sa.Column("acted_at", UTCDateTime(), nullable=False),
        sa.Column("ends_at", UTCDateTime(), nullable=True),
        sa.Column("undone_at", UTCDateTime(), nullable=True),
        sa.Column("changes", AutoString(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("undos", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_undos_telegram_id"), ["telegram_id"], unique=False)
        batch_op.create_index(
            "undos_ends_at",
            ["ends_at"],
            unique=False,
            sqlite_where=sa.text("ends_at IS NOT NULL"),
            postgresql_where=sa.text("ends_at IS NOT NULL"),
        )

    op.create_table(
        "boards",
        sa.Column("partnership_id", sa.Integer(), nullable=False),
        sa.Column("redraw_at", UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["partnership_id"],
            ["partnerships.id"],
        ),
        sa.PrimaryKeyConstraint("partnership_id"),
    )
    with op.batch_alter_table("boards", schema=None) as batch_op:
        batch_op.create_index(
            "boards_redraw_at",
            ["redraw_at"],
            unique=False,
            sqlite_where=sa.text("redraw_at IS NOT NULL"),
            postgresql_where=sa.text("redraw_at IS NOT NULL"),
        )

    # Boards that hang already are drawn anew at once, and by the clock from then on.
    op.execute(
        "INSERT INTO boards (partnership_id, redraw_at)"
        " SELECT id, '2000-01-01 00:00:00.000000' FROM partnerships WHERE chat_id IS NOT NULL"
    )

    op.create_table(
        "setups",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("telegram_id", sa.BigInteger(), nullable=False),
        sa.Column("partnership_id", sa.Integer(), nullable=True),
        sa.Column("step", AutoString(), nullable=False),
        sa.Column("content", AutoString(), nullable=False),
        sa.Column("changed_at", UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["partnership_id"],
            ["partnerships.id"],
        ),
        sa.PrimaryKeyConstraint("id"),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("setups", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_setups_telegram_id"), ["telegram_id"], unique=False)

    with op.batch_alter_table("commitments", schema=None) as batch_op:
        batch_op.add_column(sa.Column("handed_from_id", sa.Integer(), nullable=True))
        batch_op.create_index(
            batch_op.f("ix_commitments_handed_from_id"), ["handed_from_id"], unique=False
        )

    with op.batch_alter_table("groups", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("can_pin", sa.Boolean(), nullable=False, server_default=sa.true())
        )
        batch_op.add_column(
            sa.Column("can_write", sa.Boolean(), nullable=False, server_default=sa.true())
        )
        batch_op.add_column(sa.Column("added_by", sa.BigInteger(), nullable=True))
        batch_op.add_column(sa.Column("rights_key", AutoString(), nullable=True))

    with op.batch_alter_table("invites", schema=None) as batch_op:
        batch_op.add_column(sa.Column("side", AutoString(), nullable=True))
        batch_op.add_column(sa.Column("role", AutoString(), nullable=True))
        batch_op.add_column(sa.Column("ended_at", UTCDateTime(), nullable=True))
        batch_op.alter_column("partnership_id", existing_type=sa.INTEGER(), nullable=True)

    with op.batch_alter_table("members", schema=None) as batch_op:
        batch_op.add_column(sa.Column("left_at", UTCDateTime(), nullable=True))
        batch_op.add_column(sa.Column("mission_zone", AutoString(), nullable=True))
        batch_op.add_column(sa.Column("mission_until", sa.Date(), nullable=True))

    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_outbox_cause"), ["cause"], unique=False)

    with op.batch_alter_table("partnerships", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("stages_done", AutoString(), nullable=False, server_default="[]")
        )
        batch_op.add_column(
            sa.Column("watch_wanted", sa.Boolean(), nullable=False, server_default=sa.false())
        )

    with op.batch_alter_table("utilities", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("hours_by_day", AutoString(), nullable=False, server_default="{}")
        )
        batch_op.add_column(sa.Column("place", AutoString(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("country", AutoString(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("phones", AutoString(), nullable=False, server_default="[]"))
        batch_op.add_column(sa.Column("language", AutoString(), nullable=False, server_default=""))


def downgrade() -> None:
    # The older schema knows neither links of coordinators and roles, nor links that were ended.
    op.execute(
        "DELETE FROM invites"
        " WHERE partnership_id IS NULL OR role IS NOT NULL OR ended_at IS NOT NULL"
    )
    with op.batch_alter_table("utilities", schema=None) as batch_op:
        batch_op.drop_column("language")
        batch_op.drop_column("phones")
        batch_op.drop_column("country")
        batch_op.drop_column("place")
        batch_op.drop_column("hours_by_day")

    with op.batch_alter_table("partnerships", schema=None) as batch_op:
        batch_op.drop_column("watch_wanted")
        batch_op.drop_column("stages_done")

    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_outbox_cause"))

    with op.batch_alter_table("members", schema=None) as batch_op:
        batch_op.drop_column("mission_until")
        batch_op.drop_column("mission_zone")
        batch_op.drop_column("left_at")

    with op.batch_alter_table("invites", schema=None) as batch_op:
        batch_op.alter_column("partnership_id", existing_type=sa.INTEGER(), nullable=False)
        batch_op.drop_column("ended_at")
        batch_op.drop_column("role")
        batch_op.drop_column("side")

    with op.batch_alter_table("groups", schema=None) as batch_op:
        batch_op.drop_column("rights_key")
        batch_op.drop_column("added_by")
        batch_op.drop_column("can_write")
        batch_op.drop_column("can_pin")

    with op.batch_alter_table("commitments", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_commitments_handed_from_id"))
        batch_op.drop_column("handed_from_id")

    with op.batch_alter_table("setups", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_setups_telegram_id"))

    op.drop_table("setups")
    with op.batch_alter_table("boards", schema=None) as batch_op:
        batch_op.drop_index(
            "boards_redraw_at",
            sqlite_where=sa.text("redraw_at IS NOT NULL"),
            postgresql_where=sa.text("redraw_at IS NOT NULL"),
        )

    op.drop_table("boards")
    with op.batch_alter_table("undos", schema=None) as batch_op:
        batch_op.drop_index(
            "undos_ends_at",
            sqlite_where=sa.text("ends_at IS NOT NULL"),
            postgresql_where=sa.text("ends_at IS NOT NULL"),
        )
        batch_op.drop_index(batch_op.f("ix_undos_telegram_id"))

    op.drop_table("undos")
    op.drop_table("coordinators")
