"""What the bot says: written with the rest of a transaction, queued, sent, recorded, looked up."""
