# Files by descriptor, and what open() shares with them.
import os

fd = os.open("scratch_fd.txt", os.O_RDWR | os.O_CREAT | os.O_TRUNC)
print(os.write(fd, b"0123456789"), os.lseek(fd, 2, os.SEEK_SET), os.read(fd, 3), os.pread(fd, 2, 8), os.isatty(fd))
print(os.fstat(fd).st_size, os.ftruncate(fd, 4), os.fstat(fd).st_size, os.get_inheritable(fd))
other = os.dup(fd)
with os.fdopen(other, "r") as file:
    file.seek(0)
    print(file.read())
os.close(fd)
try:
    os.close(fd)
except OSError as error:
    print(error.errno, error.strerror, error.filename)
try:
    os.open("no such/file", os.O_RDONLY)
except OSError as error:
    print(repr(error), error.filename)
print(os.access("scratch_fd.txt", os.R_OK), os.access("no such", os.F_OK))
os.truncate("scratch_fd.txt", 1)
print(os.path.getsize("scratch_fd.txt"))
os.remove("scratch_fd.txt")
here = os.getcwd()
os.mkdir("scratch_cwd")
os.chdir("scratch_cwd")
print(os.path.basename(os.getcwd()), os.getcwdb() == os.fsencode(os.getcwd()), os.path.abspath("x") == here + "/scratch_cwd/x")
os.chdir(here)
os.rmdir("scratch_cwd")
print(os.terminal_size((80, 24)), os.strerror(2), os.name, os.sep, os.linesep == "\n", len(os.urandom(5)), type(os.cpu_count()))
