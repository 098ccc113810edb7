"""A message as text: spelling, sentences, and what was found in each."""
