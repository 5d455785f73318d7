from textwrap import TextWrapper, dedent, indent, shorten

print(shorten("Hello  world!", 12), shorten("Hello  world!", 11), shorten("Hello world", 10, placeholder="..."), sep="|")
print(repr(dedent("""\
    a
      b

    c
   \t
""")))
print(repr(dedent("  x\n\ty")), repr(dedent("\t x\n\t  y")), repr(dedent("   ")), repr(dedent("a\n  b")))
print(repr(indent("a\n\n b\n", "> ")), repr(indent("a\n\nb", "+", lambda line: True)))
wrapper = TextWrapper(width=20, initial_indent="- ")
print(wrapper.wrap("some words that need more than a line"), wrapper.fill("short"))
wrapper.width = 100
print(wrapper.fill("some words that need more than a line"))
