# Other names of the encodings that str and bytes know themselves; case and separators do not matter.
import codecs

for name in ("u8 utf utf8_ucs4 UTF-8 us 646 csASCII IBM367 iso646-us iso-ir-6 ANSI_X3.4-1986 latin l1 L1 iso8859 csISOLatin1 IBM819 "
             "iso-ir-100 ISO_8859_1_1987 U16 UTF_16BE UnicodeBigUnmarked UnicodeLittleUnmarked u32").split():
    print(name, codecs.lookup(name).name, "a".encode(name), "a".encode(name).decode(name))
for name in "us-", "latin-11", "utf-99", "":
    try:
        codecs.lookup(name)
    except LookupError as error:
        print(error)
