# From protocol 4 on pickles have frames of 64 KiB; large strings stand between them, batches are of a thousand.
import hashlib
import io
import pickle


def shown(value, protocol=None):
    data = pickle.dumps(value, protocol)
    print(len(data), hashlib.md5(data).hexdigest(), data[:13], data[-8:], pickle.loads(data) == value)


for protocol in range(6):
    shown([1, "a", {"x": (1, 2)}], protocol)
for value in 1, None, "", [], [1], {}, {1: 2}, set(), {3}, (1, 2, 3, 4), 2**70, -1.5, ...:
    print(pickle.dumps(value))
shown(list(range(30000)))
shown(["a" * 1000 + str(i) for i in range(300)])
shown([1, "a" * 70000, 2])
shown(["x", b"y" * 65536, bytearray(70000)], 5)
for count in 999, 1000, 1001, 2000:
    shown(list(range(count)))
    shown({i: i for i in range(count)})
    shown(set(range(count)))
shown([(i, i + 1, i + 2, i + 3) for i in range(8000)])


class Sink:
    def __init__(self):
        self.sizes = []

    def write(self, data):
        self.sizes.append(len(data))


for value in [1, 2, 3], ["a" * 1000 + str(i) for i in range(150)], [1, "a" * 70000, 2], [1, lambda: 0]:
    sink = Sink()
    try:
        pickle.dump(value, sink)
    except pickle.PicklingError as error:
        print(type(error))
    print(sink.sizes)
file = io.BytesIO()
pickler = pickle.Pickler(file)
shared = ["s"]
pickler.dump(shared)
pickler.dump(shared)
file.seek(0)
unpickler = pickle.Unpickler(file)
print(file.getvalue(), unpickler.load() is unpickler.load())
