"""Plugs Wellkept together: configuration, intake, delivery, timetable and the command line."""
