# Slide 23: lists and dicts can change; strings, ints and tuples cannot.
def same_object_after(change, thing):
    before = thing
    after = change(thing)
    return after is before

def add_to_list(v):
    v += [4]
    return v

def add_to_dict(v):
    v |= {"new": 1}
    return v

def add_to_set(v):
    v |= {4}
    return v

def add_to_int(v):
    v += 1
    return v

def add_to_str(v):
    v += "!"
    return v

def add_to_tuple(v):
    v += (4,)
    return v

for change, thing in ((add_to_list, [1, 2, 3]), (add_to_dict, {}), (add_to_set, {1}),
                      (add_to_int, 1000), (add_to_str, "text"), (add_to_tuple, (1, 2, 3))):
    kind = "changed in place" if same_object_after(change, thing) else "a new object"
    print(f"{type(thing).__name__:6} +=  {kind}")

for code in ("'text'[0] = 'T'", "(1, 2)[0] = 5", "del 'text'[0]"):
    try:
        exec(code)
    except TypeError as e:
        print(f"{code:16} {e}")

# A tuple cannot change, but what it holds can; only what cannot change may be a key.
pair = ([1], 2)
pair[0].append(5)
print(pair)
for key in ((1, 2), "text", 5, [1], {}, pair):
    try:
        print({key: "works as a key"})
    except TypeError as e:
        print(e)

def surprise(item, seen=[]):    # the default is made once
    seen.append(item)
    return seen

print(surprise(1), surprise(2))
