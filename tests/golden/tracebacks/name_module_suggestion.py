# NameError for a module that was not imported.
print("start")
print(sys.version)
