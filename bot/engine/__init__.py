"""What runs the bot: transport, clock, scheduler, and the runner of all."""
