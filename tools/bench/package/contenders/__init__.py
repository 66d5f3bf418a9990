"""Each module makes one contender: `make(work)` returns a function that does one training iteration."""
