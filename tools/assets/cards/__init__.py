"""Social cards: drawn by hand when the title changes, kept as PNG in the theme."""
