import unittest


@unittest.skip("whole class")
class Skipped(unittest.TestCase):
    def test_x(self): ...


class T(unittest.TestCase):
    @unittest.skip("always")
    def test_1(self): ...

    @unittest.skipIf(True, "if")
    def test_2(self): ...

    @unittest.skipUnless(True, "unless")
    def test_3(self): ...

    @unittest.skip
    def test_4(self): ...

    def test_5(self):
        with self.subTest(i=1):
            self.skipTest("in a subtest")
        raise unittest.SkipTest("raised")

    def test_6(self):
        self.addCleanup(lambda: 1 / 0)

    @unittest.expectedFailure
    def test_7(self):
        with self.subTest():
            self.fail("inside")


result = unittest.TestResult()
for cls in Skipped, T:
    unittest.defaultTestLoader.loadTestsFromTestCase(cls).run(result)
print(*result.skipped, sep="\n")
print([str(test) for test, _ in result.expectedFailures], [(str(test), text.splitlines()[-1]) for test, text in result.errors])
print(result.testsRun, result.unexpectedSuccesses, result.wasSuccessful())
