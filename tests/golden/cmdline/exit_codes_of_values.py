# Exit codes keep only eight bits.
import sys
for code in (256 + 3, -1, True, 0.0, ""):
    try: sys.exit(code)
    except SystemExit as e: print(repr(e.code))
raise SystemExit(259)
