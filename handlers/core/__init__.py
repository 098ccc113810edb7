"""What every entrance uses: access, commands, buttons, typed words, help."""
