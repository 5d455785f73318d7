# bench/binary_trees.py with a small size.
import sys
sys.path.insert(0, "../../../bench")
import binary_trees
binary_trees.main(6)
