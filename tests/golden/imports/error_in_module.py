# An uncaught error in a module shows the importing line, but not the import machinery.
print("importing")
import lib_broken
