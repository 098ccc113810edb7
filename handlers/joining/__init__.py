"""How people come in: invited, welcomed, let in."""
