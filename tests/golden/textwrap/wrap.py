import textwrap

text = "The quick  brown fox -- well-known for its long-distance jumps--jumped over a (very) lazy dog's back.  Twice!\nThen   it left."
for width in 5, 12, 30, 70:
    print(textwrap.wrap(text, width))
print(textwrap.fill(text, 40, initial_indent="* ", subsequent_indent="  "))
print(textwrap.wrap(text, 20, break_on_hyphens=False))
print(textwrap.wrap("aaaaaaaaaaaa bb", 5), textwrap.wrap("aaaaaaaaaaaa bb", 5, break_long_words=False))
print(textwrap.wrap("one.  Two three. Four", 12, fix_sentence_endings=True))
print(textwrap.wrap("  lead and  trail  ", 8, drop_whitespace=False))
print(textwrap.wrap("tab\there\nline", 30, expand_tabs=False), textwrap.wrap("tab\there\nline", 30, replace_whitespace=False))
print(textwrap.wrap(text, 30, max_lines=2), textwrap.wrap(text, 30, max_lines=1, placeholder="..."))
for call in (lambda: textwrap.wrap("x", 0), lambda: textwrap.wrap("x", 3, max_lines=1)):
    try:
        call()
    except ValueError as error:
        print(error)
print(textwrap.wrap(""), textwrap.wrap("   "), textwrap.wrap("this-is-a-useful-feature-for-reformatting", 13))
print(textwrap.TextWrapper()._split("Hello there -- you goof-ball, use the -b option! em-dash--so what? --foo-bar 2-3 a-b x--y e-mail-address"))
