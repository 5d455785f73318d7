from lib_circ_c import other
thing = 1
