"""How rows are asked for and written: the parts every repository shares."""
