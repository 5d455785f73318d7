# sys.exit with a text prints it on stderr; the code is 1.
import sys

def stop():
    sys.exit("something went wrong")

print("start")
stop()
