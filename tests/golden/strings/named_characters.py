# \N{...} names a character, in strings and in f-strings.
name = "x"
print("\N{BULLET}", "\N{SNOWMAN}", "\N{LATIN SMALL LETTER E WITH ACUTE}", f"{name}\N{EM DASH}{name}", r"\N{BULLET}", "\N{space}".encode())
for text in ("'\\N{NO SUCH CHARACTER}'", "'\\N'", "'\\N{'"):
    try: eval(text)
    except SyntaxError as e: print(e.msg)
