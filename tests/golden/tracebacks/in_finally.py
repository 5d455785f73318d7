# A finally clause that fails too.
def work():
    try:
        raise KeyError("work")
    finally:
        cleanup()

def cleanup():
    print("cleanup")
    [].pop()

work()
