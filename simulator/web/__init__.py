"""The page on which the simulated people write, and its clock."""
