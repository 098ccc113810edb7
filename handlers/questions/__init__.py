"""Questions between the utilities: asked, answered, given more time."""
