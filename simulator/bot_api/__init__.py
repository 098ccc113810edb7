"""The simulated Bot API: methods, their parameters, limits and errors."""
