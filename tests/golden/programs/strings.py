# bench/strings.py with a small size.
import sys
sys.path.insert(0, "../../../bench")
import strings
strings.main(1000)
