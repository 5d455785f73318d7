# Making, comparing, adding, indexing, slicing, copying, pickling.
def run(text, names):
    for line in text.strip().split("\n"):
        for source in line.split(" ;; "):
            try:
                value = eval(source, names)
                print(source, "->", repr(value), type(value).__name__)
            except Exception as e:
                print(source, "!!", type(e).__name__, e)


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
run(r'''
array() ;; array(1) ;; array('') ;; array('ii') ;; array('x') ;; array('i',1,2) ;; array(typecode='i') ;; array('i',initializer=[1]) ;; array(b'i') ;; array('i') ;; array('i',[]) ;; array('i','abc') ;; array('u','abc') ;; array('u','') ;; array('w','a\U0001f600') ;; array('i',b'abcd') ;; array('i',b'abc') ;; array('i',bytearray(8)) ;; array('i',5) ;; array('i',(1,2)) ;; array('i',range(3)) ;; array('i',iter([1,2])) ;; array('i',array('b',[1,2])) ;; array('b',array('i',[1,200])) ;; array('i',array('d',[1.0])) ;; array('u',array('w','ab')) ;; array('w',array('u','ab')) ;; array('i',array('u','ab')) ;; array('u',[1]) ;; array('i',None) ;; array('i',{3,1}) ;; array('i',{3:1}) ;; array('i',G()) ;; array('d',[1,2.5]) ;; array('f',[0.1]) ;; array('i',memoryview(b'abcdefgh')) ;; array('B',memoryview(b'abc')) ;; array('i',x for x in [1]) ;; Sub('i',[1]) ;; Sub('i',[1])+Sub('i',[2]) ;; array('u') ;; array('w') ;; array('d') ;; repr(array('b')) ;; str(array('B',b'a')) ;; array('u','a\'b"\n')
arraymod.typecodes ;; arraymod.ArrayType is array ;; array.__name__ ;; array.__module__ ;; array.__doc__ is None ;; type(iter(array('i'))).__name__ ;; array.__mro__ ;; array[int] ;; hash(array('i')) ;; bool(array('i')) ;; bool(array('i',[0])) ;; len(array('i',[1])) ;; array('i',[1]).itemsize ;; array('i').typecode ;; array('i').foo ;; array('i',[1,2]).tolist() ;; array('u','ab').tolist() ;; array('u','ab').tounicode() ;; array('i').tounicode() ;; array('i',[1]).tobytes() ;; array('d',[1]).tobytes() ;; array('H',[1,2]).byteswap() ;; array('i',[1,2,1]).count(1) ;; array('i',[1]).count('a') ;; array('i',[1,2]).index(2) ;; array('i',[1,2]).index(3) ;; array('i',[1,2,1]).index(1,1) ;; array('i',[1,2,1]).index(1,-1) ;; array('i',[1,2,1]).index(1,1,2) ;; array('i',[1,2,1]).index(2,-100) ;; array('i').index() ;; array('i',[1]).buffer_info()[1] ;; 1 in array('i',[1]) ;; 1.0 in array('i',[1]) ;; 'a' in array('i',[1]) ;; 'a' in array('u','ab') ;; array('i',[1,2,3])[1] ;; array('i',[1,2,3])[-1] ;; array('i',[1,2,3])[3] ;; array('i',[1,2,3])[-4] ;; array('i',[1,2,3])['a'] ;; array('i',[1,2,3])[1.0] ;; array('i',[1,2,3])[I()] ;; array('i',[1,2,3])[2**70] ;; array('i',[1,2,3])[1:] ;; array('i',[1,2,3])[::-1] ;; array('i',[1,2,3])[::2] ;; array('i',[1,2,3])[::0] ;; array('i',[1,2,3])[5:1]
array('i',[1])==array('i',[1]) ;; array('i',[1])==array('d',[1.0]) ;; array('i',[1])==[1] ;; array('i',[1])<array('i',[2]) ;; array('i',[1])<array('i',[1,2]) ;; array('i',[1])<[2] ;; array('d',[float('nan')])==array('d',[float('nan')]) ;; array('u','a')==array('w','a') ;; array('i',[1])!=array('i',[1]) ;; array('i',[2])>=array('b',[1,5]) ;; array('i',[1])+array('i',[2]) ;; array('i',[1])+array('b',[2]) ;; array('i',[1])+[2] ;; [2]+array('i',[1]) ;; array('i',[1])+1 ;; array('i',[1,2])*2 ;; 2*array('i',[1,2]) ;; array('i',[1])*-1 ;; array('i',[1])*'a' ;; array('i',[1])*2.0 ;; array('i',[1])*I() ;; array('i',[1])*2**70 ;; array('i',[1])*2**60 ;; -array('i')
list(reversed(array('i',[1,2]))) ;; sorted(array('i',[3,1,2])) ;; sum(array('d',[1.5,2])) ;; max(array('i',[1,5])) ;; list(array('i',[1,2])) ;; tuple(array('u','ab')) ;; bytes(array('i',[1,2])) ;; bytearray(array('h',[1,2])) ;; memoryview(array('i',[1,2])).tolist() ;; memoryview(array('i',[1,2])).format ;; memoryview(array('u','a')).format ;; memoryview(array('w','a')).format ;; memoryview(array('d',[1.5]))[0] ;; memoryview(array('i',[1,2])).nbytes ;; memoryview(array('l',[1,2])).itemsize ;; memoryview(array('i',[1,2])).cast('B').tolist() ;; memoryview(array('i')).readonly ;; b'abcd' == array('i',[1684234849]) ;; memoryview(array('i',[1]))==array('d',[1.0]) ;; b''.join([array('b',[65,66])]) ;; copy.copy(array('i',[1])) ;; copy.deepcopy(array('i',[1])) ;; pickle.loads(pickle.dumps(array('i',[1,2]))) ;; pickle.loads(pickle.dumps(array('d',[1,2]),2)) ;; pickle.loads(pickle.dumps(array('u','ab'),0)) ;; array('i',[1]).__reduce_ex__(2) ;; array('i',[1,2]).__reduce_ex__(4)[1] ;; array('i',[1]).__contains__(1) ;; array('i',[1,2]).__getitem__(0) ;; array('i',[1,2]).__mul__(2) ;; array('i').__iadd__([1]) ;; int.from_bytes(array('B',[1,2]),'big') ;; array('i') is array('i') ;; array('q',[1]).__format__('') ;; array('i',[1]).__class_getitem__(int)
''', globals())
