# Encodings of one byte a character, UTF-7, registered error handlers, names of characters.
def run(text, names):
    for line in text.strip().split("\n"):
        for source in line.split(" ;; "):
            try:
                value = eval(source, names)
                print(source, "->", repr(value), type(value).__name__)
            except Exception as e:
                print(source, "!!", type(e).__name__, e)


import codecs, sys
def h1(e): return ('<%s:%d-%d>' % (type(e).__name__[7:10], e.start, e.end), e.end)
def h2(e): return ('x', -1)
def h3(e): return 5
def h4(e): return ('\u20ac', e.end)
def h5(e): return (b'!!', e.end)
def h6(e): return ('y', 100)
def h7(e): return ('', e.start+1)
for i,h in enumerate([h1,h2,h3,h4,h5,h6,h7],1): codecs.register_error('h%d'%i,h)
out=[]
for enc in 'cp1252 iso-8859-7 cp037 mac_roman charmap utf-7 big5x'.split():
    for s in ['', 'abc', 'é', 'a€b', 'я', 'aéяz', '\u0e01', 'x\ud800y']:
        for e in ('strict','ignore','namereplace','h1'):
            out.append("%a.encode(%r,%r)" % (s,enc,e))
    for s in [b'', b'abc', b'\x80\x81\xe9', b'\xff\xfe', b'a\xd2b', b'+AOk-x']:
        for e in ('strict','replace','h1','surrogateescape'):
            out.append("%r.decode(%r,%r)" % (s,enc,e))
for s in ['+','-','+-','a+b','A+-é-b','é','éa','é-','é+','\U0001f600','\U0001f600x','~','\\','\n\t\0','éé/','\ud800','\ud83d','é€x€é', "'(),-./:?!\"#$%&*;<=>@[]^_`{|} "]:
    out.append("%a.encode('utf-7')" % s)
    out.append("%a.encode('utf-7').decode('utf-7')" % s)
for b in [b'+',b'+-',b'+A',b'+AA',b'+AAA',b'+AOk',b'+AOk-',b'+AOkx',b'+AOk!',b'a+\xe9',b'+AO-',b'+2D3eAA-',b'+2D0-',b'+2D0',b'+2D3eA',b'\x80',b'++',b'+AOk+AOk-',b'+AOl-',b'+AOkA-','+AOkAA-'.encode(),b'+\xc1',b'a+IKx',b'+a~',b'+IKwA-']:
    for e in ('strict','ignore','replace','h1'):
        out.append("%r.decode('utf-7',%r)"%(b,e))
for e in 'h1 h2 h3 h4 h5 h6 h7 nope'.split():
    out.append("'aé€b'.encode('ascii',%r)"%e)
    out.append("'aé€b'.encode('latin-1',%r)"%e)
    out.append("'a\\ud800b'.encode('utf-8',%r)"%e)
    out.append("'a\\ud800b'.encode('utf-16-le',%r)"%e)
    out.append("b'a\\xff\\xfeb'.decode('ascii',%r)"%e if e!='h2' else '1')
    out.append("b'a\\xff\\xfeb'.decode('utf8',%r)"%e if e!='h2' else '1')
    out.append("b'a\\xff\\xfeb'.decode('cp1252',%r)"%e)
    out.append("b'a\\x81b'.decode('cp1252',%r)"%e if e!='h2' else '1')
    out.append("b'a\\x00\\xd8b'.decode('utf-16-le',%r)"%e if e!='h2' else '1')
    out.append("b'a\\\\x4'.decode('unicode_escape',%r)"%e if e!='h2' else '1')
    out.append("str(b'a\\xff','ascii',%r)"%e if e!='h2' else '1')
    out.append("bytes('aé','ascii',%r)"%e if e!='h2' else '1')
out += r'''b'\\N{DIGIT ONE}'.decode('unicode_escape') ;; b'\\N{nope}'.decode('unicode_escape') ;; b'\\Nx'.decode('unicode_escape') ;; b'\\N{}'.decode('unicode_escape') ;; b'\\N{DIG'.decode('unicode_escape') ;; b'\\N'.decode('unicode_escape') ;; b'\\N{nope}x'.decode('unicode_escape','replace') ;; b'\\N{DIG'.decode('unicode_escape','replace') ;; b'\\N{}x'.decode('unicode_escape','replace')
codecs.lookup('cp1252').name ;; codecs.lookup('utf7').name ;; codecs.lookup('ISO-8859-15').name ;; codecs.lookup('latin_1').name ;; codecs.charmap_encode('ab','strict',{97:1,98:b'xy'}) ;; codecs.charmap_encode('abc','strict',{97:1}) ;; codecs.charmap_encode('a','strict',{97:300}) ;; codecs.charmap_encode('a','strict',{97:'x'}) ;; codecs.charmap_decode(b'ab','strict','x'*98+'y') ;; codecs.charmap_decode(b'ab','strict',{97:'long',98:None}) ;; codecs.charmap_decode(b'ab','replace',{97:0x110000}) ;; codecs.charmap_decode(b'a','strict',{97:1.0}) ;; codecs.utf_8_decode(b'a\xe2\x82') ;; codecs.utf_8_decode(b'a\xe2\x82','strict',True) ;; codecs.utf_8_encode('é') ;; codecs.ascii_encode('é') ;; codecs.latin_1_decode(b'\xe9') ;; codecs.utf_16_le_encode('a') ;; codecs.utf_7_decode(b'a+AOk') ;; codecs.utf_7_decode(b'a+AOk',None,True) ;; codecs.encode('abc','rot13') ;; codecs.encode(b'abc','hex') ;; codecs.decode(b'YWI=','base64') ;; codecs.encode(b'abc','base64') ;; codecs.unknown_thing
'a'.encode('rot13') ;; b'a'.decode('rot13') ;; b'a'.decode('hex') ;; 'é'.encode('cp1252', errors='nope') ;; 'a'.encode('cp1252', errors='nope') ;; codecs.lookup_error('nope') ;; codecs.lookup_error('h1') is h1 ;; 'a'.encode('a'*100) ;; codecs.encode('x','a\0b') ;; 'a'.encode('utf\0') ;; b'a'.decode('utf\0') ;; str(b'a','u\0') ;; bytes('a','u\0') ;; bytes('a','utf8','x\0') ;; 'a'.__rmod__('%s') ;; b'a'.__rmod__(b'%s')'''.replace('\n',' ;; ').split(' ;; ')
for s in out: run(s, globals())
