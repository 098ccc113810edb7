"""What a message names: people, places, hours, numbers and days off."""
