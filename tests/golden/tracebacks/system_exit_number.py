# sys.exit with a number ends the program with that code.
import sys
print("leaving")
try:
    sys.exit(7)
finally:
    print("finally runs")
print("never")
