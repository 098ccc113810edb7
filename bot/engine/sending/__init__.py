"""From the outbox to Telegram: dispatched, paced, sent, recorded."""
