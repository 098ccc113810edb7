"""The TOML file of a partnership: read, checked, loaded into the database."""
