"""The days and times that a message names, and the one on which something is due."""
