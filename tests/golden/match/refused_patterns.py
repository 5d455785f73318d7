for p in ["(_ as x) | [x]","(None | _) | _",'f""','f"{x}"','{"a": _, "a": _}',"{0: _, False: _}","{0: _, -0: _}",'{f"": _}',"{a.b: 1, a.b: 2}","{-1: _, -1: _}","{'a'+'b': _}", "{1+1j: _, 1+1j: _}","[_, _] | [x]","x | 1","(x as y) | 1","{None: 1, None: 2}", "{b'a': 1, 'a': 2}","(x)","[x] | x", "{**rest, 'a': 1}"]:
    try:
        compile(f"match 1:\n case {p}:\n  pass","","exec"); print("ok",p)
    except SyntaxError as e: print(p, "|", e.msg, e.lineno, e.offset, e.end_offset)
    try:
        compile(f"match 1:\n case {p}:\n  pass\n case 5: pass","","exec"); print("ok",p)
    except SyntaxError as e: print(p, "|", e.msg, e.lineno, e.offset, e.end_offset)
