"""What every test run of the project needs: the fences of the pages are tests too."""

pytest_plugins = ["tools.docs.pytest_fences"]
