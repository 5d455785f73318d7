# Reading and writing several buffers; copying between descriptors.
import os


def attempt(function, *args, **kwargs):
    try:
        print(function.__name__, args[1:], kwargs, function(*args, **kwargs))
    except Exception as e:
        print(function.__name__, args[2 if len(args) > 2 else 1:], kwargs, type(e).__name__, e)


a, b = os.memfd_create("first"), os.memfd_create("second", os.MFD_CLOEXEC)
print(os.writev(a, [b"one", bytearray(b"two"), memoryview(b"three")]), os.pwritev(a, [b"X", b"Y"], 3))
parts = bytearray(2), bytearray(4)
print(os.preadv(a, parts, 1), parts, os.lseek(a, 0, os.SEEK_SET), os.readv(a, parts), parts)
print(os.sendfile(b, a, 2, 5), os.pread(b, 99, 0), os.copy_file_range(a, b, 4, 0, 1), os.pread(b, 99, 0))
print(os.posix_fallocate(b, 0, 20), os.fstat(b).st_size, os.posix_fadvise(b, 0, 0, os.POSIX_FADV_SEQUENTIAL), os.lseek(a, 0, os.SEEK_SET))
read, write = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
print(os.get_blocking(read), os.splice(a, write, 5), os.read(read, 9), os.splice(a, write, 3, offset_src=1), os.read(read, 9))
print(os.lockf(a, os.F_TLOCK, 0), os.lockf(a, os.F_ULOCK, 0), os.fdatasync(a), os.sync())
for buffers in 5, {}, [5], [b"x"], "ab":
    attempt(os.readv, a, buffers)
for buffers in 5, ["x"], [b"x"]:
    attempt(os.writev, 999, buffers)
attempt(os.preadv, 999, [], 2**70)
attempt(os.pwritev, 999, [], 0, "x")
attempt(os.sendfile, 999, a, "x", 1)
attempt(os.sendfile, 999, a, None, 1)
attempt(os.splice, a, b, -1)
attempt(os.splice, a, b, 1, flags=-1)
attempt(os.copy_file_range, a, b, 1, "x")
attempt(os.posix_fallocate, a, 0, 0)
attempt(os.posix_fadvise, 999, 0, 0, 0)
attempt(os.lockf, 999, 0, 2**70)
attempt(os.memfd_create, 5)
attempt(os.memfd_create, "a\0")
attempt(os.memfd_create, "a", -1)
attempt(os.pipe2, -1)
attempt(os.fdatasync, "x")
attempt(os.fdatasync, -1)
