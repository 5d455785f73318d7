# sys.exit() and sys.exit(None) end with code 0.
import sys
try:
    sys.exit()
except SystemExit as e:
    print(repr(e.code))
try:
    raise SystemExit(False)
except SystemExit as e:
    print(repr(e.code))
sys.exit(None)
