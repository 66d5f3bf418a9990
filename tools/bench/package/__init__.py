"""How fast the package is, as ratios to named peers: contenders take turns, each in its own process, on the same work."""
