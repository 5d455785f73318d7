# What each type code takes: ranges, conversions, errors.
def run(text, names):
    for line in text.strip().split("\n"):
        for source in line.split(" ;; "):
            try:
                value = eval(source, names)
                print(source, "->", repr(value), type(value).__name__)
            except Exception as e:
                print(source, "!!", type(e).__name__, e)


from array import array
class I:
    def __index__(s): return 7
class Fl:
    def __float__(s): return 2.5
for tc in 'bBhHiIlLqQ':
    for v in ['0','-1','127','128','255','256','-128','-129','32767','32768','65535','65536','-32769','2**31-1','2**31','-2**31','-2**31-1','2**32-1','2**32','2**63-1','2**63','-2**63','-2**63-1','2**64-1','2**64','2**100','-2**100','1.5','"a"','None','True','I()','[]','Fl()','b"a"']:
        run("array(%r,[%s])"%(tc,v), globals())
for tc in 'fdu w'.replace(' ',''):
    for v in ['0','1.5','2**1024','1e300','"a"','"ab"','None','True','I()','Fl()','b"a"','"\U0001f600"','float("nan")','""','0.1','1j']:
        run("array(%r,[%s])"%(tc,v), globals())
