# One collection ends generators and instances with __del__ in the order in which they were made.
import gc
log=[]
def g(n):
    try:
        yield me.append
    finally: log.append(("g",n))
class D:
    def __init__(s,n): s.n=n
    def __del__(s): log.append(("d",s.n))
keep=[]
for n in range(6):
    me=[]
    x=g(n); next(x); me.append(x); d=D(n); d.m=me; me.append(d)
    def gg(n=n, me=me):
        try: yield
        finally: log.append(("G",n)); me
    y=gg(); next(y); me.append(y)
    keep.append(me)
del me,x,y,d,gg
keep.clear(); gc.collect(); print(log)
