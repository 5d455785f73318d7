# os.environ is a mapping whose changes reach the process.
import os

os.environ["TEST_ONE"] = "1"
print(os.environ["TEST_ONE"], os.getenv("TEST_ONE"), os.getenv("TEST_NONE", "other"), os.environb[b"TEST_ONE"])
print("TEST_ONE" in os.environ, 1 in [1], os.environ.get("TEST_NONE"), os.environ.setdefault("TEST_TWO", "2"))
print(os.environ.pop("TEST_TWO"), "TEST_TWO" in os.environ, os.environ.pop("TEST_TWO", None))
os.environ.update(TEST_THREE="3")
os.environ |= {"TEST_FOUR": "4"}
print([(key, value) for key, value in os.environ.items() if key.startswith("TEST_")])
print(type(os.environ.copy()), len(os.environ) == len(list(os.environ)), (os.environ | {"x": 1})["x"])
del os.environ["TEST_ONE"]
os.environ["TEST_BYTES"] = "\udcff"
print(os.environb[b"TEST_BYTES"], os.fsencode("\udcff"), os.fsdecode(b"\xff") == "\udcff")
for action in (lambda: os.environ["TEST_ONE"], lambda: os.environ.__setitem__("a", 1), lambda: os.environ.__delitem__("TEST_ONE"),
               lambda: os.environ.__setitem__("a=b", "c"), lambda: os.environ.__setitem__("a\0", "c"), lambda: os.environ[b"x"]):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)
