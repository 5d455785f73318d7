from lib_circ_d import thing
other = 1
