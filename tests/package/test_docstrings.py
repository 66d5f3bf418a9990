"""The package reference is made from docstrings: their examples run, and every public name has one."""

import doctest
import importlib
import inspect
import os
import pkgutil

import pytest

import dl_textbook

# Not __main__: it is a program, and importing it would run it.
FOUND = [
    module
    for module in pkgutil.walk_packages(dl_textbook.__path__, "dl_textbook.")
    if not module.name.endswith("__main__")
]
MODULES = ["dl_textbook", *(module.name for module in FOUND)]
# A module right under dl_textbook is a page of the reference; packages show theirs on pages of their own choice.
WITH_EXAMPLES = {module.name for module in FOUND if module.name.count(".") == 1 and not module.ispkg}


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings_print_what_they_say(name):
    environment = dict(os.environ)
    result = doctest.testmod(importlib.import_module(name))
    assert result.failed == 0
    assert result.attempted > 0 or name not in WITH_EXAMPLES
    assert dict(os.environ) == environment


@pytest.mark.parametrize("name", MODULES)
def test_every_public_name_is_explained(name):
    module = importlib.import_module(name)
    public = [
        value
        for key, value in vars(module).items()
        if not key.startswith("_") and getattr(value, "__module__", None) == name
    ]
    assert all(inspect.getdoc(value) for value in [module, *public])
