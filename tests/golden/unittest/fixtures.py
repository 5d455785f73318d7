import unittest


def setUpModule():
    print("module up")
    unittest.addModuleCleanup(print, "module cleanup")


def tearDownModule():
    print("module down")


class A(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("class up", cls.__name__)
        cls.addClassCleanup(print, "class cleanup")

    @classmethod
    def tearDownClass(cls):
        print("class down", cls.__name__)

    def setUp(self):
        print("up", self.id())
        self.addCleanup(print, "cleanup 1")
        self.addCleanup(print, "cleanup 2")

    def tearDown(self):
        print("down")

    def test_one(self):
        print("one")

    def test_two(self):
        1 / 0


class B(A):
    def setUp(self):
        raise ValueError("in setUp")

    test_two = None


class C(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise KeyError("no")

    def test_never(self):
        print("never")


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromModule(__import__("__main__")).run(result)
print(result.testsRun, [(str(test), text.splitlines()[-1]) for test, text in result.errors])
