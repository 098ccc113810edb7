"""The doctor: looks at everything that may ail a bot, and names the mend for each finding."""

from collections.abc import Iterable

from bot.config import Settings
from bot.doctor.database_checks import look_at_home
from bot.doctor.findings import Finding, well
from bot.doctor.telegram_checks import look_abroad

NO_TOKEN = well(
    "telegram",
    "left out, because WELLKEPT_TELEGRAM__TOKEN is not set: token, webhook, clock, groups",
)


async def examine(settings: Settings) -> list[Finding]:
    """Everything that was found, what is well included. Nothing is changed."""
    findings = await look_at_home(settings)
    if settings.telegram.token.get_secret_value():
        return [*findings, *await look_abroad(settings)]
    return [*findings, NO_TOKEN]


def told(findings: Iterable[Finding]) -> str:
    """A line for each finding, and what to do about it."""
    return "\n".join(
        f"{'ok  ' if finding.is_well else 'MEND'}  {finding.what}: {finding.words}"
        for finding in findings
    )
