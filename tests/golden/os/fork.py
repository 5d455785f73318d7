# A child writes into a pipe and leaves with a code; the parent waits for it.
import os

read_end, write_end = os.pipe()
pid = os.fork()
if pid == 0:
    os.close(read_end)
    os.write(write_end, b"from the child")
    os._exit(7)
os.close(write_end)
print(os.read(read_end, 100), os.read(read_end, 100))
os.close(read_end)
found, status = os.waitpid(pid, 0)
print(found == pid, os.WIFEXITED(status), os.WEXITSTATUS(status), os.WIFSIGNALED(status))
print(os.waitstatus_to_exitcode(status), os.waitstatus_to_exitcode(9))
pid = os.fork()
if pid == 0:
    os.kill(os.getpid(), 9)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
try:
    os.waitpid(-1, 0)
except ChildProcessError as error:
    print(error, error.errno)
