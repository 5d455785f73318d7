# UUIDs from all their parts, by name, at random; comparison and errors.
def run(text, names):
    for line in text.strip().split("\n"):
        for source in line.split(" ;; "):
            try:
                value = eval(source, names)
                print(source, "->", repr(value), type(value).__name__)
            except Exception as e:
                print(source, "!!", type(e).__name__, e)


import copy
import pickle
import uuid
U = uuid.UUID('12345678-1234-5678-1234-567812345678')
run(r'''
U ;; str(U) ;; U.hex ;; U.int ;; U.bytes ;; U.bytes_le ;; U.fields ;; U.urn ;; U.version ;; U.variant ;; U.time ;; U.node ;; U.clock_seq ;; uuid.UUID(bytes=U.bytes)==U ;; uuid.UUID(bytes_le=U.bytes_le)==U ;; uuid.UUID(fields=U.fields)==U ;; uuid.UUID(int=U.int)==U ;; uuid.UUID('{12345678123456781234567812345678}')==U ;; uuid.UUID('urn:uuid:12345678-1234-5678-1234-567812345678')==U ;; uuid.UUID('x') ;; uuid.UUID() ;; uuid.UUID(int=2**128) ;; uuid.UUID(bytes=b'1') ;; uuid.UUID(fields=(1,)) ;; uuid.UUID(fields=(1,2,3,4,256,6)) ;; uuid.UUID(int=5,version=9) ;; uuid.UUID(int=5,version=4) ;; uuid.uuid3(uuid.NAMESPACE_DNS,'python.org') ;; uuid.uuid5(uuid.NAMESPACE_DNS,'python.org') ;; uuid.uuid5(uuid.NAMESPACE_URL,b'x') ;; uuid.uuid4().version ;; uuid.uuid1().version ;; uuid.uuid4()==uuid.uuid4() ;; hash(U)==hash(U.int) ;; U<uuid.UUID(int=2**127) ;; U<5 ;; U==5 ;; pickle.loads(pickle.dumps(U))==U ;; copy.copy(U)==U ;; uuid.UUID('12345678-1234-1234-1234-1234567812zz') ;; uuid.NAMESPACE_OID ;; uuid.NAMESPACE_X500
''',globals())
try: U.int=5
except Exception as e: print(type(e).__name__,e)
