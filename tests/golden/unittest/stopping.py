import sys
import unittest


class T(unittest.TestCase):
    def test_1(self):
        print("out")
        print("err", file=sys.stderr)
        self.fail("first")

    def test_2(self):
        print("second")


class Result(unittest.TestResult):
    def startTestRun(self):
        print("start")

    def stopTestRun(self):
        print("stop")




result = Result()
result.failfast = True
unittest.defaultTestLoader.loadTestsFromTestCase(T).run(result)
print(result.testsRun, result.shouldStop)
T("test_2").run(None)
try:
    T("test_1").debug()
except AssertionError as error:
    print(error)
try:
    unittest.main(argv=["prog", "-q", "T.test_2"], testRunner=unittest.TextTestRunner(open("/dev/null", "w")))
except SystemExit as stop:
    print("exit", stop.code)
program = unittest.main(argv=["prog"], exit=False, testRunner=unittest.TextTestRunner(open("/dev/null", "w")))
print(program.result)
