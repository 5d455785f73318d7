# Random operations in contexts of small precision and range: results and flags.
import random
from decimal import *
random.seed(5)
def num():
    k=random.random()
    if k<.05: return Decimal(random.choice(['0','-0','inf','-inf','nan','0e5','0e-7']))
    n=random.randrange(10**random.choice([1,2,5,10,30]))
    return Decimal((random.random()<.4, tuple(map(int,str(n))), random.choice([0,0,-1,-2,-5,3,10,-20,25])))
ops=['+','-','*','/','//','%','**']
for prec in (1,9):
    for r in (ROUND_HALF_EVEN,ROUND_UP,ROUND_FLOOR,ROUND_05UP):
        c=Context(prec=prec,rounding=r,traps=[],Emin=-50,Emax=50); setcontext(c)
        for i in range(25):
            a,b=num(),num(); op=random.choice(ops)
            if op=='**': b=Decimal(random.randrange(0,3))
            c.clear_flags()
            print(prec,r,a,op,b,eval('a%sb'%op),sorted(k.__name__ for k,v in c.flags.items() if v))
        for i in range(4):
            a=num()
            for f in ('sqrt','exp','ln','log10','normalize','next_plus','next_minus','to_integral_value','logb'):
                c.clear_flags()
                if f=='exp' and a.is_finite() and a.adjusted()>3: continue
                print(prec,r,a,f,getattr(a,f)(),sorted(k.__name__ for k,v in c.flags.items() if v))
            b=num()
            for f in ('quantize','compare','max','min','remainder_near','same_quantum','compare_total','scaleb','next_toward'):
                print(prec,r,a,f,b,getattr(a,f)(b))
