"""What is told after a replay: items, words, counts, weeks."""
