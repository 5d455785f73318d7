# binascii and base64: round trips, what is skipped, what is refused.
def run(text, names):
    for line in text.strip().split("\n"):
        for source in line.split(" ;; "):
            try:
                value = eval(source, names)
                print(source, "->", repr(value), type(value).__name__)
            except Exception as e:
                print(source, "!!", type(e).__name__, e)


import array, base64, binascii
D=[b'',b'a',b'ab',b'abc',b'abcd',bytes(range(256)),b'x'*200]
run(r'''
binascii.hexlify(b'\x01\xff') ;; binascii.hexlify(b'abcdef',':') ;; binascii.hexlify(b'abcdef','-',2) ;; binascii.hexlify(b'abcdef','-',-4) ;; binascii.hexlify('a') ;; binascii.hexlify(bytearray(b'a')) ;; binascii.hexlify(array.array('H',[1,2])) ;; binascii.hexlify(b'ab','::') ;; binascii.unhexlify('01ff') ;; binascii.unhexlify(b'01FF') ;; binascii.unhexlify('0') ;; binascii.unhexlify('0g') ;; binascii.unhexlify(' 01 ') ;; binascii.unhexlify('é') ;; binascii.unhexlify(5) ;; binascii.unhexlify('') ;; binascii.unhexlify('0 1 ') ;; binascii.unhexlify(b'\xff\xff')
binascii.b2a_base64(b'abc') ;; binascii.b2a_base64(b'abc',newline=False) ;; binascii.b2a_base64('a') ;; binascii.b2a_base64(b'') ;; binascii.a2b_base64('YWJj') ;; binascii.a2b_base64('YWI=') ;; binascii.a2b_base64('YWI') ;; binascii.a2b_base64('Y') ;; binascii.a2b_base64('YWJjY') ;; binascii.a2b_base64('Y W\nI=') ;; binascii.a2b_base64('=') ;; binascii.a2b_base64('==') ;; binascii.a2b_base64('YQ==YQ==') ;; binascii.a2b_base64('YWI=YWJj') ;; binascii.a2b_base64('YQ=x=') ;; binascii.a2b_base64('YQ=') ;; binascii.a2b_base64('é') ;; binascii.a2b_base64(5) ;; binascii.a2b_base64('YWJj\n',strict_mode=True) ;; binascii.a2b_base64('YWI=',strict_mode=True) ;; binascii.a2b_base64('=YWI=',strict_mode=True) ;; binascii.a2b_base64('YQ==x',strict_mode=True) ;; binascii.a2b_base64('Y=WI=',strict_mode=True) ;; binascii.a2b_base64('YQ=x=',strict_mode=True) ;; binascii.a2b_base64('YWJj=',strict_mode=True) ;; binascii.a2b_base64('YQ',strict_mode=True) ;; binascii.a2b_base64('YQ===',strict_mode=True) ;; binascii.a2b_base64('ab=c=d') ;; binascii.a2b_base64('ab=cd===') ;; binascii.a2b_base64('abc=d')
binascii.crc32(b'abc') ;; binascii.crc32(b'') ;; binascii.crc32(b'abc',5) ;; binascii.crc32(b'abc',-1) ;; binascii.crc32(b'abc',2**40+3) ;; binascii.crc32('a') ;; binascii.crc_hqx(b'abc',0) ;; binascii.crc_hqx(b'abc',0xffff) ;; binascii.crc_hqx(b'abc') ;; binascii.crc32()
binascii.b2a_uu(b'abc') ;; binascii.b2a_uu(b'') ;; binascii.b2a_uu(b'a'*46) ;; binascii.b2a_uu(b'\0',backtick=True) ;; binascii.a2b_uu(b'#86)C\n') ;; binascii.a2b_uu(b' \n') ;; binascii.a2b_uu(b'#86)C x') ;; binascii.a2b_uu(b'#8') ;; binascii.b2a_qp(b'a=b\tc d \n') ;; binascii.b2a_qp(b'x'*100) ;; binascii.b2a_qp(b'a_b c',header=True) ;; binascii.b2a_qp(b'\xff\r\n') ;; binascii.b2a_qp(b'a b',quotetabs=True) ;; binascii.b2a_qp(b'.\n') ;; binascii.a2b_qp('a=3Db=\nc') ;; binascii.a2b_qp('a_b',header=True) ;; binascii.a2b_qp('=4') ;; binascii.a2b_qp('==') ;; binascii.a2b_qp('=zz') ;; binascii.a2b_qp('=') ;; binascii.Error.__mro__ ;; binascii.Incomplete.__mro__
''',globals())
for f in ['b64encode','b32encode','b16encode','b85encode','a85encode','b32hexencode','z85encode','standard_b64encode','urlsafe_b64encode','encodebytes']:
    for d in D+[bytes(4),bytes(5),b'\xff'*7,b'    ',b'\0\0\0\0a']:
        e=getattr(base64,f)(d); print(f,e[:80],len(e))
        g=getattr(base64,f.replace('encode','decode')); print(g(e)==d)
    for bad in [b'!!!!',b'a',b'ab',b'abc','é',5,b'=====',b'AAAAA~~~',b'aaaaaaaa',b'\x00'*8,b'A=======',b'zz',b's8W-"!',b'~~~~~']:
        try: print(g.__name__,bad,g(bad))
        except Exception as e: print(g.__name__,bad,type(e).__name__,e)
run(r'''base64.b64encode(b'\xfb\xff',b'-_') ;; base64.b64decode('-_8=',b'-_') ;; base64.b64decode('-_8=','-_') ;; base64.b64decode('-_8') ;; base64.b64decode('ab!c',validate=True) ;; base64.b64encode('a') ;; base64.urlsafe_b64decode('-_8=') ;; base64.b32decode('ab',True) ;; base64.b32decode('mfrgg===',True) ;; base64.b32decode('MFRGG0==',map01='L') ;; base64.b16decode('ab',True) ;; base64.b16decode('ab') ;; base64.a85encode(b'abcd'*10,wrapcol=10) ;; base64.a85encode(b'abcd',adobe=True) ;; base64.a85encode(b'    ',foldspaces=True) ;; base64.a85encode(b'ab',pad=True) ;; base64.a85decode(b'<~@:E_W~>',adobe=True) ;; base64.a85decode(b'y',foldspaces=True) ;; base64.a85encode(b'abcd'*5,wrapcol=7,adobe=True) ;; base64.b85encode(b'ab',pad=True) ;; base64.encodebytes('a') ;; base64.decodebytes('a') ;; base64.encodebytes(array.array('i',[1])) ;; base64.b64encode(array.array('i',[1]))''',globals())
