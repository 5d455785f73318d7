# An error in __exit__ keeps the first error as its context.
class Lock:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.release()

    def release(self):
        raise OSError("cannot release")

with Lock() as lock:
    print("working")
    raise ValueError("work failed")
