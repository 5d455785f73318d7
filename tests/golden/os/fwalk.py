# fwalk(): as walk(), with a descriptor of each folder.
import os
import tempfile

with tempfile.TemporaryDirectory() as top:
    os.makedirs(top + "/a/b")
    os.makedirs(top + "/c")
    for name in "one", "a/two", "a/b/three", "c/four":
        open(os.path.join(top, name), "w").close()
    os.symlink("a", top + "/link")
    os.chdir(top)
    for topdown in True, False:
        for where, folders, files, fd in os.fwalk(topdown=topdown):
            folders.sort()
            print(where, folders, sorted(files), sorted(os.listdir(fd)) == sorted(folders + files))
    for where, folders, files, fd in os.fwalk(b"."):
        folders[:] = [name for name in sorted(folders) if name != b"a"]
        print(where, folders, files)
    print(sorted(where for where, *_ in os.fwalk(follow_symlinks=True)))
    print(list(os.fwalk("link")))
    for onerror in None, print:
        try:
            print(list(os.fwalk("none", onerror=onerror)))
        except OSError as e:
            print(type(e).__name__, e)
    walk = os.fwalk(".")
    fd = next(walk)[3]
    walk.close()
    try:
        os.fstat(fd)
    except OSError as e:
        print(e)
    os.chdir("/")
