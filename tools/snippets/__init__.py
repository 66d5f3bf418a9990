"""Runs the book's snippets: each in its own process, cached by content, compared with its golden output."""

from tools.snippets.project import Project
from tools.snippets.runner import Report, run_snippets

__all__ = ["Project", "Report", "run_snippets"]
