# Slide 9: where is a variable? Names stand on the run-time stack, their objects on the heap.
def show():
    numbers = [1, 2, 3]
    person = {"n": "1"}
    one = 1
    # The frame holds three names; each refers to an object made elsewhere.
    for name, value in locals().items():
        print(f"{name:8} -> {type(value).__name__:5} {value}")
    return numbers, person, one

first = show()
second = show()

# Every call has a frame of its own and makes its own list and dict ...
print("same list in both calls:", first[0] is second[0])
print("same dict in both calls:", first[1] is second[1])
# ... but the small int 1 is one object for everybody, and it is in the list too.
print("same int in both calls: ", first[2] is second[2])
print("numbers[0] is that 1:   ", first[0][0] is first[2])
# The frames are gone and the objects live on, because other names refer to them.
print(first[0], second[1])
