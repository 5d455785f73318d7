import contextlib
import unittest

can_start_thread = False


def requires_working_threading(*, module=False):
    if module:
        raise unittest.SkipTest("needs threads")
    return unittest.skip("needs threads")


def reap_threads(test):
    return test


def threading_setup():
    return ()


def threading_cleanup(*values):
    pass


@contextlib.contextmanager
def start_threads(threads, unlock=None):
    raise unittest.SkipTest("needs threads")
    yield


def join_thread(thread, timeout=None):
    thread.join(timeout)


@contextlib.contextmanager
def wait_threads_exit(timeout=None):
    yield


def run_concurrently(worker_func, nthreads, args=(), kwargs={}):
    raise unittest.SkipTest("needs threads")
