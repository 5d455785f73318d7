# bench/scheduler.py with a small size.
import sys
sys.path.insert(0, "../../../bench")
import scheduler
scheduler.main(1000)
