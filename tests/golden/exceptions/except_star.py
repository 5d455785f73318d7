# except*: what clauses get, what is raised after them, what they may not contain.
def t(f):
    try: f()
    except BaseException as e: print(repr(e), repr(e.__context__), e.__traceback__ and e.__traceback__.tb_lineno)
def a():
    try: raise ValueError(1)
    except* ValueError as e:
        print(repr(e), e.__traceback__, e.__context__)
        raise KeyError(2)
t(a)
def b():
    try: raise ValueError(1)
    except* ValueError as e:
        raise
t(b)
def c():
    try: raise ExceptionGroup("g",[ValueError(1),TypeError(2)])
    except* ValueError as e:
        raise
t(c)
def d():
    try: raise ExceptionGroup("g",[ValueError(1),TypeError(2)])
    except* ValueError as e:
        raise KeyError(3)
t(d)
def d2():
    try: raise ExceptionGroup("g",[ValueError(1)])
    except* ValueError as e:
        raise KeyError(3)
t(d2)
def d3():
    try: raise ExceptionGroup("g",[ValueError(1)])
    except* ValueError as e:
        raise e
t(d3)
def e_():
    try: raise ValueError(1)
    except* TypeError: pass
t(e_)
def f():
    try: raise ValueError(1)
    except* ExceptionGroup: pass
t(f)
def g():
    try: raise ValueError(1)
    except* 5: pass
t(g)
for src in ["for x in y:\n try: pass\n except* V: break","for x in y:\n try: pass\n except* V: continue","def f():\n try: pass\n except* V: return 5","try: pass\nexcept* V:\n for x in y: break","try: pass\nexcept*:\n pass","try: pass\nexcept* V: pass\nexcept X: pass","def f():\n try: pass\n except* V:\n  for x in y: return 5"]:
    try: compile(src,"s","exec"); print("ok")
    except SyntaxError as e: print(e, e.lineno, e.offset, e.end_lineno, e.end_offset)
