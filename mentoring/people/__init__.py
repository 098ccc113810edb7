"""Rules about people: who may leave, and who takes over."""
