import sys


async def f():
    pass


def maker():
    return f()


print(sys.get_coroutine_origin_tracking_depth())
c = maker()
print(c.cr_origin)
c.close()
sys.set_coroutine_origin_tracking_depth(2)
c = maker()
print([(line, name) for _, line, name in c.cr_origin])
c.close()
sys.set_coroutine_origin_tracking_depth(0)
try:
    sys.set_coroutine_origin_tracking_depth(-1)
except ValueError as e:
    print(e)
