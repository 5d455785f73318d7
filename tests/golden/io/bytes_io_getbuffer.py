import io

stream = io.BytesIO(b"hello")
with stream.getbuffer() as view:
    print(view.readonly, len(view), bytes(view))
    view[0] = ord("J")
    for change in (lambda: stream.write(b" " * 9), lambda: stream.truncate(1), stream.close):
        try:
            change()
        except BufferError as error:
            print(error)
    stream.seek(0)
    print(stream.read())
stream.write(b"!")
print(stream.getvalue())
stream.close()
try:
    stream.getbuffer()
except ValueError as error:
    print(error)
