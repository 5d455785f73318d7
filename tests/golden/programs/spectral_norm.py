# bench/spectral_norm.py with a small size.
import sys
sys.path.insert(0, "../../../bench")
import spectral_norm
spectral_norm.main(20)
