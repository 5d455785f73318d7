# errno and stat.
import errno
import os
import stat

print(errno.ENOENT, errno.errorcode[2], errno.EAGAIN == errno.EWOULDBLOCK, errno.errorcode[errno.EAGAIN], errno.errorcode[errno.ENOTSUP], len(errno.errorcode), errno.EPERM)
print([errno.errorcode[n] for n in sorted(errno.errorcode)][:12])
mode = os.stat("numbers_of_errors.py").st_mode
print(stat.S_ISREG(mode), stat.S_ISDIR(mode), stat.S_ISDIR(os.stat(".").st_mode), oct(stat.S_IFMT(mode)), stat.filemode(0o100644), stat.filemode(0o041777), stat.filemode(0o104755), stat.filemode(0o102640), stat.filemode(0o120777), stat.filemode(0))
print(stat.ST_SIZE, os.stat("numbers_of_errors.py")[stat.ST_SIZE] > 0, stat.S_IRWXU, stat.S_IMODE(0o100755), stat.S_ISLNK(0o120000), stat.S_ISFIFO(0o010000), stat.S_ISSOCK(0), stat.S_IXOTH)
