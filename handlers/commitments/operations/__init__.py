"""What is done with commitments, whoever does it; other features call nothing else of them."""
