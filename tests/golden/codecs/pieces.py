# Incremental codecs, iterators, readers and writers.
import codecs
import io
import os

for name in ("utf-8", "utf-16", "utf-16-be", "utf-32", "utf-8-sig", "latin-1"):
    text = "aé日😀b" if name != "latin-1" else "aéb"
    data = text.encode(name)
    decoder = codecs.getincrementaldecoder(name)()
    pieces = [decoder.decode(data[i:i + 1]) for i in range(len(data))] + [decoder.decode(b"", True)]
    encoder = codecs.getincrementalencoder(name)()
    print(name, "".join(pieces) == text, [piece for piece in pieces if piece], b"".join([encoder.encode(c) for c in text] + [encoder.encode("", True)]) == data)
decoder = codecs.getincrementaldecoder("utf-8")("replace")
print(decoder.decode(b"a\xc3"), decoder.getstate(), decoder.decode(b"(", True), decoder.reset())
try:
    codecs.getincrementaldecoder("utf-8")().decode(b"\xc3", True)
except UnicodeDecodeError as error:
    print(error)
print(list(codecs.iterencode(["a", "é"], "utf-8")), list(codecs.iterdecode([b"a\xc3", b"\xa9"], "utf-8")))
raw = io.BytesIO()
writer = codecs.getwriter("utf-8")(raw)
writer.write("é\n")
writer.writelines(["a", "b"])
print(raw.getvalue())
reader = codecs.getreader("utf-8")(io.BytesIO("one é\ntwo\r\nthree".encode()))
print(repr(reader.readline()), reader.read(chars=2), repr(reader.read()), reader.read() == "")
print(list(codecs.getreader("utf-16")(io.BytesIO("a\nb".encode("utf-16")))))
with codecs.open("scratch_codecs.txt", "w", "utf-16") as file:
    file.write("é\n")
    file.write("b")
with codecs.open("scratch_codecs.txt", "r", encoding="utf-16") as file:
    print(file.readlines(), file.encoding)
with codecs.open("scratch_codecs.txt") as file:
    pass
os.remove("scratch_codecs.txt")
inner = io.BytesIO()
recoder = codecs.EncodedFile(inner, "utf-8", "latin-1")
recoder.write("é".encode())
print(inner.getvalue())
