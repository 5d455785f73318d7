import os
import unittest

REPO_ROOT = os.environ.get("CPYTHON_TESTS", "")


def _needs_process(*args, **kwargs):
    raise unittest.SkipTest("runs another process")


assert_python_ok = assert_python_failure = spawn_python = run_python_until_end = kill_python = _needs_process
run_test_script = make_script = make_pkg = make_zip_script = make_zip_pkg = _needs_process


def interpreter_requires_environment():
    return False
