# While join() runs through its iterable, the bytearray that separates cannot change its size.
def parts(separator):
    for change in separator.clear, lambda: separator.append(1), lambda: separator.extend(b"abc"):
        try:
            change()
        except BufferError as error:
            print(error)
        yield b"part"
    separator[0] = 33


separator = bytearray(b", ")
print(separator.join(parts(separator)))
separator.append(1)
print(separator, separator.join([separator, separator]))
try:
    separator.join(5)
except TypeError as error:
    print(error)
separator.clear()
print(separator)
