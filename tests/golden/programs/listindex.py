# bench/listindex.py with a small size.
import sys
sys.path.insert(0, "../../../bench")
import listindex
listindex.main(3000)
