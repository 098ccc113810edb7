"""A partnership is set up, and its settings are changed."""
