"""What turns snippets, figures and Markdown into the book. Never imported by `dl_textbook`."""
