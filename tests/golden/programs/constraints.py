# bench/constraints.py with a small size.
import sys
sys.path.insert(0, "../../../bench")
import constraints
constraints.main(200)
