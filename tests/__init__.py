"""Proof, folder by folder as the house is built."""
