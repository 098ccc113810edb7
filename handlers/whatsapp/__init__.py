"""An exported WhatsApp chat: read, and offered as items."""
