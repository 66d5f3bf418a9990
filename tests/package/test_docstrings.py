"""The package reference is made from docstrings: their examples run, and every public name has one."""

import doctest
import importlib
import inspect
import pkgutil

import pytest

import dl_textbook

MODULES = [
    "dl_textbook",
    *(f"dl_textbook.{module.name}" for module in pkgutil.iter_modules(dl_textbook.__path__)),
]


@pytest.mark.parametrize("name", MODULES)
def test_examples_in_docstrings_print_what_they_say(name):
    result = doctest.testmod(importlib.import_module(name))
    assert result.failed == 0
    assert result.attempted > 0 or name == "dl_textbook"


@pytest.mark.parametrize("name", MODULES)
def test_every_public_name_is_explained(name):
    module = importlib.import_module(name)
    public = [
        value
        for key, value in vars(module).items()
        if not key.startswith("_") and getattr(value, "__module__", None) == name
    ]
    assert all(inspect.getdoc(value) for value in [module, *public])
