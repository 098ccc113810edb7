"""The rules of mentoring between utilities, free of Telegram, SQL and frameworks."""
