# Methods and assignments that change an array, also while its buffer is out.
import array as arraymod
from array import array
import sys, copy, pickle
class I:
    def __index__(s): return 7
class Fl:
    def __float__(s): return 2.5
class Sub(array):
    pass
class G:
    def __iter__(s): raise ZeroDivisionError
def do(*steps, a='array("i",[1,2,3,4,5])'):
    a = eval(a)
    for s in steps:
        try: 
            r = eval(s, globals(), {'a':a}) if not s.startswith('!') else exec(s[1:], globals(), {'a':a})
            print('   ', s, '->', repr(r), a)
        except BaseException as e: print('   ', s, '!!', type(e).__name__, e, a)
do('a.append(6)','a.append("x")','a.append(2**40)','a.append(1.0)','a.append()','a.extend([7,8])','a.extend(array("i",[9]))','a.extend(array("b",[9]))','a.extend("ab")','a.extend(5)','a.extend([1,"x"])','a.extend(a)','a.insert(0,5)','a.insert(-1,5)','a.insert(100,5)','a.insert(-100,5)','a.insert("a",5)','a.insert(0,"a")','a.pop()','a.pop(0)','a.pop(-1)','a.pop(100)','a.pop("a")','a.remove(3)','a.remove(99)','a.remove("q")','a.reverse()','a.clear()','a.pop()','a.clear()')
do('a.fromlist([1,2])','a.fromlist((1,2))','a.fromlist([1,"a"])','a.frombytes(b"abcd")','a.frombytes(b"abc")','a.frombytes("abcd")','a.frombytes(array("b",[1,2,3,4]))','a.fromunicode("a")','a.byteswap()','a.tofile(5)','a.fromfile(5,1)','a.tobytes(1)','a.tolist(1)','a.foo')
do('!a[0]=9','!a[-1]=8','!a[9]=1','!a[0]="a"','!a[0]=2**40','!a[1:3]=array("i",[7])','!a[1:3]=[1,2]','!a[1:3]=array("b",[7])','!a[::2]=array("i",[1,2])','!a[::2]=array("i",[1])','!a[1:1]=array("i",[5,6,7])','!del a[0]','!del a[10]','!del a[::2]','!del a[1:]','!del a["x"]','!a["x"]=1','!a[:]=a','!a[:]=array("i")','!a+=array("i",[1])','!a+=[1]','!a+=array("b",[1])','!a*=2','!a*=0','!a*="a"','!a[0:0]=5')
do('a.fromunicode("xyz")','a.append("q")','a.append("qq")','a.append(1)','a.extend("ab")','a.fromunicode(5)','!a[0]="é"','a.tounicode()','a.count("a")', a='array("u","abc")')
a=array('i',[1,2,3]); m=memoryview(a)
for s in ['a.append(1)','a.pop()','a.extend([1])','a.clear()','a.__iadd__(array("i",[1]))','a.insert(0,1)','a.__delitem__(0)','a.__imul__(2)','a.__setitem__(0,5)','a.__setitem__(slice(0,1),array("i"))','a.__setitem__(slice(0,1),array("i",[9]))','a.frombytes(b"")','a.reverse()','a.byteswap()','a.fromlist([])','a.extend([])']:
    try: print(s, eval(s), a)
    except Exception as e: print(s, type(e).__name__, e)
m[0]=77; print(a); m.release(); a.append(1); print(a)
it=iter(a); next(it); a.append(5); print(list(it), list(it)); print(it.__length_hint__() if hasattr(it,'__length_hint__') else '-')
it=iter(array('i',[1,2,3])); next(it); print(it.__reduce__()[1:]); print(list(copy.copy(it)))
import io
f=io.BytesIO(); array('h',[1,2]).tofile(f); print(f.getvalue()); f.seek(0); b=array('h'); b.fromfile(f,1); print(b)
try: b.fromfile(f,5)
except Exception as e: print(type(e).__name__, e, b)
try: b.fromfile(f,-1)
except Exception as e: print(type(e).__name__, e, b)
f=io.BytesIO(b'\1\2\3\4'); print(f.readinto(b), b)
s=Sub('i',[1]); s.x=5; s2=copy.copy(s); print(type(s2).__name__, getattr(s2,'x',None)); s3=pickle.loads(pickle.dumps(s)); print(type(s3).__name__, s3.x, s3)
try: array('i').x=5
except Exception as e: print(type(e).__name__, e)
import weakref; print(weakref.ref(s)() is s, weakref.ref(a)() is a)
import collections.abc as c; print(isinstance(a,c.MutableSequence), isinstance(a, c.Sequence), issubclass(array,c.MutableSequence))
match a:
    case [x,*_]: print('seq',x)
    case _: print('no')
import struct; print(struct.unpack('3i', array('i',[1,2,3]))); struct.pack_into('i',a,0,99); print(a)
