"""What is said to people about themselves: where they are, and what a departure leaves."""
