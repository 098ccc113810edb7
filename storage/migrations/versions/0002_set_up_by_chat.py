"""Set-up by chat"""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import AutoString, UTCDateTime

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
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
        sa.UniqueConstraint("telegram_id"),
    )
    with op.batch_alter_table("commitments", schema=None) as batch_op:
        batch_op.add_column(sa.Column("handed_from_id", sa.Integer(), nullable=True))

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
        batch_op.add_column(sa.Column("replaces_id", sa.Integer(), nullable=True))
        batch_op.alter_column("partnership_id", existing_type=sa.INTEGER(), nullable=True)

    with op.batch_alter_table("members", schema=None) as batch_op:
        batch_op.add_column(sa.Column("left_at", UTCDateTime(), nullable=True))
        batch_op.add_column(sa.Column("mission_zone", AutoString(), nullable=True))
        batch_op.add_column(sa.Column("mission_until", sa.Date(), nullable=True))

    with op.batch_alter_table("partnerships", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("stages_done", AutoString(), nullable=False, server_default="[]")
        )

    with op.batch_alter_table("utilities", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("hours_by_day", AutoString(), nullable=False, server_default="{}")
        )
        batch_op.add_column(sa.Column("place", AutoString(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("country", AutoString(), nullable=False, server_default=""))
        batch_op.add_column(sa.Column("phones", AutoString(), nullable=False, server_default="[]"))


def downgrade() -> None:
    # The older schema knows no invites without a partnership.
    op.execute("DELETE FROM invites WHERE partnership_id IS NULL")
    with op.batch_alter_table("utilities", schema=None) as batch_op:
        batch_op.drop_column("phones")
        batch_op.drop_column("country")
        batch_op.drop_column("place")
        batch_op.drop_column("hours_by_day")

    with op.batch_alter_table("partnerships", schema=None) as batch_op:
        batch_op.drop_column("stages_done")

    with op.batch_alter_table("members", schema=None) as batch_op:
        batch_op.drop_column("mission_until")
        batch_op.drop_column("mission_zone")
        batch_op.drop_column("left_at")

    with op.batch_alter_table("invites", schema=None) as batch_op:
        batch_op.alter_column("partnership_id", existing_type=sa.INTEGER(), nullable=False)
        batch_op.drop_column("replaces_id")
        batch_op.drop_column("role")
        batch_op.drop_column("side")

    with op.batch_alter_table("groups", schema=None) as batch_op:
        batch_op.drop_column("rights_key")
        batch_op.drop_column("added_by")
        batch_op.drop_column("can_write")
        batch_op.drop_column("can_pin")

    with op.batch_alter_table("commitments", schema=None) as batch_op:
        batch_op.drop_column("handed_from_id")

    op.drop_table("setups")
    op.drop_table("coordinators")
    op.drop_table("boards")
