# Names in a folder that is given by a descriptor; links that are not followed.
import os
import tempfile


def attempt(function, *args, **kwargs):
    try:
        print(function.__name__, args, kwargs, function(*args, **kwargs))
    except Exception as e:
        print(function.__name__, args, kwargs, type(e).__name__, e)


with tempfile.TemporaryDirectory() as folder:
    at = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    os.mkdir("sub", dir_fd=at)
    os.close(os.open("file", os.O_CREAT | os.O_WRONLY, 0o640, dir_fd=at))
    os.symlink("file", "link", dir_fd=at)
    print(os.readlink("link", dir_fd=at), sorted(os.listdir(at)), oct(os.stat("file", dir_fd=at).st_mode))
    print(oct(os.lstat("link", dir_fd=at).st_mode)[:4], os.stat("link", dir_fd=at, follow_symlinks=False).st_size)
    os.link("file", "second", src_dir_fd=at, dst_dir_fd=at)
    os.rename("second", "third", src_dir_fd=at, dst_dir_fd=at)
    os.replace("third", "sub/fourth", src_dir_fd=at, dst_dir_fd=at)
    os.link("link", "hard", src_dir_fd=at, dst_dir_fd=at, follow_symlinks=False)
    print(os.path.islink(folder + "/hard"), os.stat("file", dir_fd=at).st_nlink, os.access("file", os.R_OK, dir_fd=at), os.access("none", os.F_OK, dir_fd=at))
    os.chmod("file", 0o600, dir_fd=at)
    os.chown("file", -1, -1, dir_fd=at, follow_symlinks=False)
    os.utime("link", ns=(5, 7), dir_fd=at, follow_symlinks=False)
    print(oct(os.stat("file", dir_fd=at).st_mode), os.lstat("link", dir_fd=at).st_mtime_ns, os.stat("file", dir_fd=at).st_mtime_ns > 7)
    os.mkfifo("pipe", dir_fd=at)
    os.mknod("plain", dir_fd=at)
    print(oct(os.stat("pipe", dir_fd=at).st_mode)[:4], os.stat("plain", dir_fd=at).st_rdev)
    with os.scandir(at) as entries:
        print(sorted((e.name, e.path, e.is_file(), e.is_symlink(), e.is_dir(), e.stat().st_size) for e in entries))
    for entry in os.fwalk(".", dir_fd=at):
        print(entry[0], sorted(entry[1]), sorted(entry[2]), type(entry[3]))
    os.unlink("sub/fourth", dir_fd=at)
    os.rmdir("sub", dir_fd=at)
    attempt(os.stat, "none", dir_fd=999)
    os.close(at)
attempt(os.stat, 999, dir_fd=3)
attempt(os.stat, 999, follow_symlinks=False)
attempt(os.chown, 999, 0, 0, dir_fd=3)
attempt(os.chmod, 999, 0, dir_fd=3)
attempt(os.utime, 999, follow_symlinks=False)
attempt(os.listxattr, 999, follow_symlinks=False)
for wrong in 1.5, "x", 2**40, -2**40, -9:
    attempt(os.mkdir, "none", dir_fd=wrong)
attempt(os.link, "none", "other", src_dir_fd=999)
for function in os.stat, os.chmod, os.chown:
    attempt(function, -1, *{os.chmod: (0,), os.chown: (0, 0)}.get(function, ()))
