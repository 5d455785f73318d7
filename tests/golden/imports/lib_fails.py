print("lib_fails starts")
raise ValueError("module fails")
