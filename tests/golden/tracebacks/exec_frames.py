# Code without a file has frames without source lines.
code = """
def f():
    return 1 / 0
"""
ns = {}
exec(code, ns)

def call():
    return ns["f"]()

call()
