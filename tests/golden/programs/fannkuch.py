# bench/fannkuch.py with a small size.
import sys
sys.path.insert(0, "../../../bench")
import fannkuch
fannkuch.main(6)
