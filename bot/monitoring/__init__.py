"""Numbers about a running bot, and where they are read."""
