# CSV: reading and writing with all kinds of settings, dialects, rows as dicts.
import csv, io
def r(data, **k):
    try: print(repr(data)[:60], k, list(csv.reader(data if isinstance(data,list) else io.StringIO(data,newline=''), **k)))
    except Exception as e: print(repr(data)[:60], k, type(e).__name__, e)
def w(rows, **k):
    f=io.StringIO()
    try:
        wr=csv.writer(f,**k); wr.writerows(rows); print(rows,k,repr(f.getvalue()))
    except Exception as e: print(rows,k,type(e).__name__,e)
for d in ['a,b,c\r\n1,2,3\r\n','a,"b,c",d\n','a,"b""c"\n','"a\nb",c\n','','\n','\n\n','a,\n',',a\n',',\n','"",a\n','a b, c\n','"a"b,c\n','a"b,c\n','"a','a\rb\n','"a\r\nb"\r\n',' "a",b\n','a,b','"a" ,b\n','a\\,b\n','"a\\"b"\n','1,"2",x\n']:
    r(d); r(d,strict=True); r(d,skipinitialspace=True); r(d,escapechar='\\'); r(d,doublequote=False); r(d,quoting=csv.QUOTE_NONE); r(d,quoting=csv.QUOTE_NONNUMERIC); r(d,quoting=csv.QUOTE_STRINGS); r(d,quoting=csv.QUOTE_NOTNULL); r(d,quotechar="'",delimiter=' ')
r('a;b',delimiter=';'); r('a',delimiter=';;'); r('a',delimiter=''); r('a',delimiter=5); r('a',quotechar=None); r('a',quoting=9); r('a',quoting='x'); r('a',foo=1); r('a',dialect='nope'); r('a\tb',dialect='excel-tab'); r('a',dialect='unix'); r(['a,b','c']); r([b'a']); r(['a\nb']); r(['a\n','b"c\n']); r('a',delimiter='\n'); r('a',quotechar=' ',skipinitialspace=True)
for rows in [[['a','b']],[[1,2.5,None]],[['a,b','c"d']],[['a\nb']],[['']],[[]],[['',None]],[[None]],[["it's"]],[('x',True)],['abc'],[5],[[' a']],[['a\\b']],[[1e300,float('nan')]],[['a\rb','"']]]:
    for k in ({},dict(quoting=csv.QUOTE_ALL),dict(quoting=csv.QUOTE_NONNUMERIC),dict(quoting=csv.QUOTE_NONE),dict(quoting=csv.QUOTE_NONE,escapechar='\\'),dict(delimiter=';',lineterminator='\n'),dict(doublequote=False,escapechar='\\'),dict(doublequote=False),dict(quoting=csv.QUOTE_STRINGS),dict(quoting=csv.QUOTE_NOTNULL),dict(dialect='unix'),dict(quotechar="'")):
        w(rows,**k)
try: csv.writer(5)
except Exception as e: print(type(e).__name__, e)
print(sorted(csv.list_dialects())); csv.register_dialect('x',delimiter='|'); r('a|b',dialect='x'); csv.unregister_dialect('x')
for f in (lambda: csv.unregister_dialect('x'), lambda: csv.get_dialect('x'), lambda: csv.register_dialect(5), lambda: csv.field_size_limit('a')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(csv.field_size_limit(10)); r('a'*20); print(csv.field_size_limit(131072))
print(list(csv.DictReader(io.StringIO('a,b\n1,2\n3\n4,5,6\n\n7,8\n')))); print(list(csv.DictReader(io.StringIO('1,2\n3\n4,5,6\n'),['x','y'],restkey='R',restval='V')))
d=csv.DictReader(io.StringIO('a,b\n1,2\n')); print(d.fieldnames, next(d), d.line_num)
f=io.StringIO(); dw=csv.DictWriter(f,['a','b']); dw.writeheader(); dw.writerow({'a':1,'b':2}); dw.writerow({'a':1}); dw.writerows([{'b':5}]); print(repr(f.getvalue()))
try: dw.writerow({'z':1})
except Exception as e: print(type(e).__name__, e)
dw=csv.DictWriter(f,['a'],extrasaction='ignore'); dw.writerow({'a':1,'z':2})
try: csv.DictWriter(f,['a'],extrasaction='x')
except Exception as e: print(type(e).__name__, e)
class D(csv.Dialect):
    delimiter=':'; quotechar='"'; lineterminator='\n'; quoting=csv.QUOTE_MINIMAL
print(list(csv.reader(['a:b'], dialect=D)))
class Bad(csv.Dialect): delimiter='::'
try: Bad()
except Exception as e: print(type(e).__name__, e)
rd=csv.reader(['a,b','c']); print(rd.line_num,next(rd),rd.line_num,rd.dialect.delimiter)
