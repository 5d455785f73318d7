# main() with --catch: Ctrl-C lets the running test end.
import signal
import unittest


class Tests(unittest.TestCase):
    def test_1(self):
        signal.raise_signal(signal.SIGINT)
        print("goes on")

    def test_2(self):
        print("not reached")


runner = unittest.TextTestRunner(stream=open("/dev/null", "w"))
program = unittest.main(argv=["x", "--catch"], exit=False, testRunner=runner)
print(program.result.testsRun, program.result.shouldStop)
