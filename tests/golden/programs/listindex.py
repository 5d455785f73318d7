# bench/listindex.py with a small size.
import sys
sys.path.insert(0, "../../../bench")
sys.dont_write_bytecode = True
import listindex
listindex.main(3000)
