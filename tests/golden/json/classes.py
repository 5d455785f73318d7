# Encoders and decoders of one's own; files.
import json


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set):
            return sorted(o)
        return super().default(o)


class Decoder(json.JSONDecoder):
    def __init__(self, **kwargs):
        super().__init__(object_hook=self.hook, **kwargs)

    def hook(self, d):
        return tuple(d.items())


print(json.dumps({3, 1}, cls=Encoder), Encoder(indent=1).encode([{2}]), json.loads('{"a": {}}', cls=Decoder), "".join(Encoder().iterencode({"a": {1}})))
try:
    Encoder().encode(1j)
except TypeError as error:
    print(error)
with open("scratch.json", "w") as file:
    json.dump({"a": [1, "é"]}, file, indent=1, sort_keys=True)
with open("scratch.json") as file:
    print(file.read())
with open("scratch.json") as file:
    print(json.load(file, object_pairs_hook=list))
with open("scratch.json", "rb") as file:
    print(json.load(file))
import os

os.remove("scratch.json")
encoder = json.JSONEncoder(separators=("|", ">"), sort_keys=True)
print(encoder.item_separator, encoder.key_separator, encoder.encode({"b": 1, "a": [1, 2]}), json.JSONEncoder(indent=2).item_separator)
print(json.encoder.encode_basestring_ascii("é\t"), json.encoder.encode_basestring("é\t"), json.decoder.scanstring('"abc" x', 1), json.__all__)
