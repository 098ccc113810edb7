"""What is remembered of people: members, coordinators, readers, menus, prompts, missions."""
