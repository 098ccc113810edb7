"""What a message does: it promises, asks, answers, reports or dates."""
