# bench/dicts.py with a small size.
import sys
sys.path.insert(0, "../../../bench")
import dicts
dicts.main(3000)
