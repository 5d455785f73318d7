s = "héllo wörld " * 3
print(s.upper(), s.split(), s.replace("l", "LL"), s.find("w"), s[::-1], s.encode(), s.center(60, "*"), repr(s))
print("-".join(str(i) for i in range(10)), s.title(), s.partition("w"), "a\tb".expandtabs(), s.translate({104: "H"}))
