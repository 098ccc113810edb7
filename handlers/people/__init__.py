"""What people say about themselves: language, place, numbers, departure."""
