"""What the operator asks when something seems wrong: checks, and the dead letters."""
