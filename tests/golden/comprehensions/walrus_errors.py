cases="""[i for i in [j for j in range(5) if (j := True)]]
[i for i in range(5) if (j := 0) for j in range(5)]
{i for i in range(5) if (j := 0) for j in range(5)}
[i for i in (j := range(5))]
[i for i in (2, (i := range(5), j))]
[i for i in (lambda: (j := range(5)))()]
[i for i in [1] for j in (k := range(5))]""".splitlines()
for c in cases:
    for w in ("%s","lambda: %s"):
        try: compile(w%c,"","exec"); print("ok",w%c)
        except SyntaxError as e: print(e.msg, e.offset)
code = """class Foo:
    def bar(self):
        [[(__x:=2) for _ in range(2)] for __x in range(2)]
"""
try: compile(code,"","exec")
except SyntaxError as e: print(e.msg, e.offset)
