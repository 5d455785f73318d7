# Digests of messages around the sizes of blocks, copies, parameters, HMAC.
def run(text, names):
    for line in text.strip().split("\n"):
        for source in line.split(" ;; "):
            try:
                value = eval(source, names)
                print(source, "->", repr(value), type(value).__name__)
            except Exception as e:
                print(source, "!!", type(e).__name__, e)


import array, hashlib, hmac, io
D=[b'',b'a',b'ab',b'abc',b'abcd',bytes(range(256)),b'x'*200]
for n in sorted(hashlib.algorithms_guaranteed):
    for d in D+[b'q'*n for n in (55,56,64,111,112,128,136,168,1000)]:
        h=hashlib.new(n,d); a=(200,) if n.startswith('shake') else ()
        print(n,len(d),h.hexdigest(*a))
    print(h.name,h.digest_size,h.block_size)
    h=getattr(hashlib,n)(); 
    for i in range(20): h.update(b'k'*i)
    c=h.copy(); c.update(b'!')
    print(h.hexdigest(*a), c.digest(*a)[:5])
for kw in [dict(digest_size=5),dict(key=b'k'),dict(salt=b's'),dict(person=b'p'),dict(key=b'k'*32,salt=b's'*8),dict(fanout=2,depth=3,leaf_size=4,node_offset=5,node_depth=6,inner_size=7,last_node=True),dict(digest_size=0),dict(digest_size=65),dict(salt=b'x'*17),dict(key=b'x'*65)]:
    for f in ('blake2b','blake2s'):
        try: print(f,kw,getattr(hashlib,f)(b'data',**kw).hexdigest())
        except Exception as e: print(f,type(e).__name__, e if 'length' in str(e) or 'digest_size' in str(e) else '')
run(r'''
hashlib.md5('a') ;; hashlib.new('nope') ;; hashlib.md5(5) ;; hashlib.md5(b'a',usedforsecurity=False).hexdigest() ;; hashlib.sha1(bytearray(b'ab')).hexdigest() ;; hashlib.sha256(memoryview(b'ab')).hexdigest() ;; hashlib.sha256(array.array('i',[1,2])).hexdigest() ;; hashlib.new('SHA256',b'a').hexdigest() ;; hashlib.shake_128(b'').hexdigest(0) ;; hashlib.shake_128(b'').digest(1) ;; hashlib.md5().update('x') ;; hashlib.md5().update() ;; hashlib.file_digest(io.BytesIO(b'abc'),'sha1').hexdigest() ;; hashlib.pbkdf2_hmac('sha256',b'pw',b'salt',100).hex() ;; hashlib.pbkdf2_hmac('sha1',b'pw',b'salt',10,50).hex() ;; hmac.new(b'k',b'm','md5').hexdigest() ;; hmac.new(b'k'*200,b'm',hashlib.sha256).hexdigest() ;; hmac.digest(b'k',b'm','sha512').hex() ;; hmac.compare_digest(b'a',b'a') ;; hmac.compare_digest('a','b') ;; hmac.new(b'k') ;; hmac.new('k',b'm','md5') ;; hmac.new(b'k',b'm','md5').name
''', globals())
