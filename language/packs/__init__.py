"""The words of each language: loaded from TOML, compiled, remembered."""
