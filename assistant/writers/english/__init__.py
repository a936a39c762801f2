"""English, as far as a guided message needs it."""
