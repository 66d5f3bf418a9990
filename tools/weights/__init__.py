"""Trains the networks whose weights the package brings, from real data: `python -m tools.weights [NAME …]`."""
