# A shell command as a file.
import os

with os.popen("echo one; echo two") as file:
    print(type(file).__name__, [*file])
file = os.popen("cat >/dev/null; exit 3", "w")
print(file.write("text"), file.close())
print(os.popen("kill -9 $$").close(), os.popen("true").close())
for args in (5,), ("true", "x"), ("true", "r", 0):
    try:
        os.popen(*args)
    except Exception as e:
        print(type(e).__name__, e)
