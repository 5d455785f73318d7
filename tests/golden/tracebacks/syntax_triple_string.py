# A triple-quoted string without its end.
x = 1
text = """begins here
and goes on
to the end of the file
