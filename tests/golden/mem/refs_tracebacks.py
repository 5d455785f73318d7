# What the frames of an exception keep.
import mem
import sys


class Resource:
    pass


def fail(resource):
    local = [resource]
    raise ValueError("kept")


def catch(resource):
    try:
        fail(resource)
    except ValueError as error:
        print(mem.refs(resource))
        print(mem.refs(error))
        return error


kept = catch(Resource())
resource = kept.__traceback__.tb_next.tb_frame.f_locals["resource"]
print(mem.refs(resource))
print(len(mem.refs(resource)) == sys.getrefcount(resource))
print(mem.why(resource))
del kept
print(mem.refs(resource))
