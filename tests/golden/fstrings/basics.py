# f-strings: expressions, conversions, nesting, escapes.
name, n, f = "World", 42, 3.14159
print(f"Hello {name}!", f"{n}", f"{n + 1} {n * 2}", f"{name!r} {name!s} {'é'!a}", f"{{literal}} {{{n}}}", f"", f"{n:5}|{n:<5}|{n:^5}|{n:05}", f"{f:.2f} {f:10.3e}|{f:<8.1f}|")
print(f"{name.upper()} {len(name)} {[1, 2][0]} { {'k': 1}['k'] } {(lambda x: x * 2)(4)} {n if n > 5 else 0} {n == 42} {n != 1} {n >= 3}")
width, prec = 10, 2
print(f"{f:{width}.{prec}f}|{name:>{width}}|{name:*^{width + 2}}|{n:{'0'}{5}}|{f!r:>{width}}|{name!r:^{12}}")
print(f"{n=} {n = } {n+1=} {name=} {name=!s} {f=:.1f} {n = :>6} {f'{n}'=}")
print(f"{'nested ' + f'{name + f"{n}"}'}", f'{"a" 'b'}', f"{'''triple'''}", f"""multi
{n}
line {
    n
    + 1
}""")
print(f"{'\n'.join(['a', 'b'])}", f"\t{n}\\{n}\x41\u00e9", rf"\n{n}\{n}", f"{'{'}{'}'}", F"{n}" f"{n}" "plain{n}", "con" f"{n}" 'cat')
print(f"{n:,} {1234567:,} {1234567.891:,.1f} {255:#x} {255:b} {0.25:%} {n:+d} {-n: d} {n!s:>4} {n:c} {1e10:g} {10**6:_}")
print(f"{None} {True} {[1, 'a']} {(1,)} {{1: 2}} { {1: 2} } {...} {print}"[:60], f"{yield_ if (yield_ := 5) else 0} {(x := 7)} {x}", f"{n:{'>' if n else '<'}6}")
class C:
    def __format__(self, spec): return f"<{spec}>"
    def __str__(self): return "str"
    def __repr__(self): return "repr"
c = C(); print(f"{c} {c:abc} {c!r} {c!s:>5} {c!r:>6} {c:{n}x} {c: a b }")
print(f"{n!r:{width}}|{n:{width}}|{3 .real}|{3.0:.0f}|{n:}|{name:.3}|{name:5.2}|{True:d}|{'':5}|")
for code in ("f'{1:z}'", "f'{\"a\":d}'", "f'{[]:5}'", "f'{None:>5}'", "f'{1:.2d}'", "f'{1.5:d}'", "f'{undefined}'", "f'{1/0}'", "f'{1:,_}'", "f'{\"a\":=5}'", "f'{1:5.5x}'", "f'{object():x}'", "f'{1:c}{-1:c}'"):
    try: print(ascii(eval(code)))
    except Exception as e: print(code, "|", type(e).__name__, e)
print(f"{'a' if 1 else 'b'}{'c':s}", f"{ n }", f"{n}{n}{n}", f"{f'{f'{f'{n}'}'}'}", f"{dict(a=1)['a']}", f"{[i for i in range(3)]}", f"{lambda_ if (lambda_ := 1) else 2}", f"{not n}", f"{n:d}" + f"{-n}", f"{*[1, 2],}", f"{n,}")
