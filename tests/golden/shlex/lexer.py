import io
import shlex

lexer = shlex.shlex(io.StringIO("one two\nthree 'four five'"), "file.txt")
lexer.push_token("zero")
print(lexer.get_token(), lexer.get_token(), lexer.lineno)
print(lexer.error_leader(), lexer.error_leader("other", 7))
lexer.push_source("inner words", "inner.txt")
print(list(lexer), repr(lexer.get_token()), lexer.lineno)
lexer = shlex.shlex("a:b,c.d", posix=True)
lexer.whitespace = ","
lexer.whitespace_split = True
print(list(lexer), lexer.eof)
lexer = shlex.shlex("x-y z")
lexer.wordchars += "-"
print(list(lexer), lexer.punctuation_chars)
for text in ("'open", "a \\"):
    try:
        print(list(shlex.shlex(text, posix=True)))
    except ValueError as error:
        print(error)
