"""Searching for good hyperparameters, at random or on a grid, with whatever runs Python functions: this computer or a cluster.

>>> def score(params, seed):
...     return -abs(params["x"] - 3)
>>> search = grid_search(score, {"x": [1, 2, 3, 4]})
>>> for trial in search:
...     print(trial.number, trial.params, trial.score)
0 {'x': 1} -2.0
1 {'x': 2} -1.0
2 {'x': 3} 0.0
3 {'x': 4} -1.0
>>> search.best.params
{'x': 3}
"""

from dl_textbook.tuning.search import Search, grid_search, random_search
from dl_textbook.tuning.space import Domain, choice, integers, log_uniform, uniform
from dl_textbook.tuning.trial import Trial

__all__ = [
    "Domain",
    "Search",
    "Trial",
    "choice",
    "grid_search",
    "integers",
    "log_uniform",
    "random_search",
    "uniform",
]
