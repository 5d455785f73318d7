"""What the program runs on: system, machine, interpreter."""

import os
import sys
from collections import namedtuple

__version__ = "1.0.8"

DEV_NULL = os.devnull


class uname_result(namedtuple("uname_result_base", "system node release version machine")):
    """What uname() answers: five fields, and `processor` as the sixth."""

    def __new__(cls, *args, **kwargs):
        if len(args) == 6:
            args = args[:5]
        return super().__new__(cls, *args, **kwargs)

    @property
    def processor(self):
        return ""

    def __iter__(self):
        yield from (self.system, self.node, self.release, self.version, self.machine, self.processor)

    def __getitem__(self, key):
        return tuple(self)[key]

    def __len__(self):
        return 6

    def __reduce__(self):
        return uname_result, tuple(self)[:5]


_known = []


def uname():
    """System, node, release, version, machine and processor, as a named tuple; what is not known is ''."""
    if not _known:
        facts = os.uname()
        _known.append(uname_result(facts.sysname, facts.nodename, facts.release, facts.version, facts.machine))
    return _known[0]


def system():
    """'Linux', ..."""
    return uname().system


def node():
    """The computer's name on the network."""
    return uname().node


def release():
    """The system's release."""
    return uname().release


def version():
    """The system's version."""
    return uname().version


def machine():
    """'x86_64', ..."""
    return uname().machine


def processor():
    """The processor's name, '' when it is not known."""
    return uname().processor


def architecture(executable=sys.executable, bits="", linkage=""):
    """('64bit', 'ELF'): bits of a pointer and the format of programs."""
    return bits or ("64bit" if sys.maxsize > 2**32 else "32bit"), linkage or "ELF"


def platform(aliased=False, terse=False):
    """System, release and machine in one str."""
    facts = uname()
    library = "-".join(libc_ver())
    if terse:
        return f"{facts.system}-{facts.release}-{library}"
    return f"{facts.system}-{facts.release}-{facts.machine}-with-{library}"


def libc_ver(executable=None, lib="", version="", chunksize=16384):
    """The C library: (name, version)."""
    name, _, number = os.confstr("CS_GNU_LIBC_VERSION").partition(" ") if hasattr(os, "confstr") else ("glibc", "", "")
    return name or lib, number or version


def python_implementation():
    """'Pyrena'"""
    return sys.implementation.name.capitalize()


def python_version():
    """The version of the language: '3.13.0'."""
    return "%d.%d.%d" % sys.version_info[:3]


def python_version_tuple():
    """The same as a tuple of str."""
    return tuple(python_version().split("."))


def python_branch():
    """The branch of the repository it was built from; ''."""
    return ""


def python_revision():
    """The revision it was built from; ''."""
    return ""


def python_build():
    """(build number, build date), as sys.version has them."""
    return sys.version.partition("(")[2].partition(")")[0], ""


def python_compiler():
    """The compiler it was built with."""
    return sys.version.partition("[")[2].partition("]")[0] or "C"


def mac_ver(release="", versioninfo=("", "", ""), machine=""):
    """(release, versioninfo, machine): what was given, for this is no Mac."""
    return release, versioninfo, machine


def win32_ver(release="", version="", csd="", ptype=""):
    """(release, version, csd, ptype): what was given, for this is no Windows."""
    return release, version, csd, ptype


def win32_edition():
    """None"""


def win32_is_iot():
    """False"""
    return False


def java_ver(release="", vendor="", vminfo=("", "", ""), osinfo=("", "", "")):
    """(release, vendor, vminfo, osinfo): what was given, for this is no Java."""
    return release, vendor, vminfo, osinfo


def freedesktop_os_release():
    """The facts of /etc/os-release, a dict."""
    for path in "/etc/os-release", "/usr/lib/os-release":
        try:
            with open(path, encoding="utf-8") as file:
                lines = file.read().split("\n")
            break
        except OSError:
            pass
    else:
        raise OSError("Unable to read files /etc/os-release, /usr/lib/os-release")
    facts = {"NAME": "Linux", "ID": "linux", "PRETTY_NAME": "Linux"}
    for line in lines:
        name, equals, value = line.strip().partition("=")
        if equals and name.replace("_", "").isalnum():
            if value[:1] in ("'", '"') and value[-1:] == value[0]:
                value = value[1:-1]
            facts[name] = value.replace("\\", "") if "\\" in value else value
    return facts
