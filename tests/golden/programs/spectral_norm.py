# bench/spectral_norm.py with a small size.
import sys
sys.path.insert(0, "../../../bench")
sys.dont_write_bytecode = True
import spectral_norm
spectral_norm.main(20)
