# bench/scheduler.py with a small size.
import sys
sys.path.insert(0, "../../../bench")
sys.dont_write_bytecode = True
import scheduler
scheduler.main(1000)
