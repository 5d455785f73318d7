import shlex

for text in ("a 'b c' d", 'a "b \\" c" d', "a\\ b", "a#b #c", "'' x", "a'b'c\"d\"", "~/x *.py; ls|wc", "a\nb", '"\\n\\$"', "é ü", "'", "\\"):
    for options in ({}, {"comments": True}, {"posix": False}):
        try:
            print(repr(text), options, shlex.split(text, **options))
        except ValueError as error:
            print(repr(text), options, error)
    print(shlex.quote(text))
print(shlex.join(["cp", "a b", "it's", ""]))
try:
    shlex.split(None)
except ValueError as error:
    print(error)
for options in ({}, {"posix": True}, {"punctuation_chars": True}, {"posix": True, "punctuation_chars": "|&"}):
    print(options, list(shlex.shlex("a && b||c; d>'e f' # g", **options)))
