import sys
import unittest


class A(unittest.TestCase):
    def test_b(self): ...
    def test_a(self): ...
    def check_c(self): ...
    testing = 3


class Run(unittest.TestCase):
    def runTest(self):
        "Runs."


def make():
    return unittest.TestSuite([A("test_a"), A("test_a")])


loader = unittest.TestLoader()
main = sys.modules["__main__"]
print(loader.getTestCaseNames(A), loader.loadTestsFromTestCase(Run))
print(loader.loadTestsFromName("A.test_a", main), loader.loadTestsFromName("make", main).countTestCases())
print(loader.loadTestsFromModule(main).countTestCases(), loader.loadTestsFromNames(["A", "Run"], main).countTestCases())
loader.testMethodPrefix = "check"
print(loader.getTestCaseNames(A))
print(A("test_a") == A("test_a"), A("test_a") == A("test_b"), A("test_a").id(), repr(A("test_b")), str(Run()), Run().shortDescription())
for wrong in lambda: A("no"), lambda: loader.loadTestsFromTestCase(unittest.TestSuite), lambda: unittest.TestSuite().addTest(A):
    try:
        wrong()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
missing = loader.loadTestsFromName("nothing", main)
result = unittest.TestResult()
missing(result)
print(result, loader.errors[0].splitlines()[-1])
f = unittest.FunctionTestCase(lambda: print("function"), setUp=lambda: print("set up"), description="about")
f.run()
print(f.shortDescription())
suite = unittest.TestSuite([A("test_a"), unittest.TestSuite([A("test_b")])])
print(suite.countTestCases(), list(suite) == list(suite), suite)
