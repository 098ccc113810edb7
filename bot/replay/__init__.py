"""A partnership played from a file, and the report of what the bot did."""
