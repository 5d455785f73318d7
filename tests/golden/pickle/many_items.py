# Items are written in batches, of one in protocol 0: none is lost.
import pickle

for protocol in range(6):
    numbers = list(range(2500))
    squares = {n: n * n for n in range(2500)}
    print(protocol, pickle.loads(pickle.dumps(numbers, protocol)) == numbers,
          pickle.loads(pickle.dumps(squares, protocol)) == squares,
          pickle.loads(pickle.dumps(set(numbers), protocol)) == set(numbers))
print(pickle.loads(pickle.dumps({"a": 1, "b": [2, 3], "c": (4,)}, 0)))
