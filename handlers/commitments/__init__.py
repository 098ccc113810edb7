"""Commitments by message and button: logged, agreed, moved, handed over, settled."""
