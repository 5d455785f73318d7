# Decimals: making, arithmetic, functions, comparison, formats, contexts and signals.
def run(text, names):
    for line in text.strip().split("\n"):
        for source in line.split(" ;; "):
            try:
                value = eval(source, names)
                print(source, "->", repr(value), type(value).__name__)
            except Exception as e:
                print(source, "!!", type(e).__name__, e)


from decimal import *
import decimal, math, pickle, copy
from fractions import Fraction as F
D=Decimal
def with_(s, **kw):
    with localcontext(**kw): return eval(s)
run(r'''
D() ;; D('1.50') ;; D(5) ;; D(-3) ;; D(0.1) ;; D('1e3') ;; D('1E-10') ;; D('.5') ;; D('5.') ;; D(' 1_000.5 ') ;; D('x') ;; D('') ;; D('inf') ;; D('-Infinity') ;; D('nan') ;; D('sNaN12') ;; D('-0') ;; D('0E+5') ;; D('0.000') ;; D('0.0000001') ;; D('0.000001') ;; D((0,(1,2,3),-2)) ;; D((1,(),'F')) ;; D((0,(1,),'n')) ;; D((2,(1,),0)) ;; D([0,(1,),0]) ;; D(None) ;; D(1j) ;; D(True) ;; D(D(1)) ;; D('1.5').as_tuple() ;; D('123E+3') ;; D('12345678901234567890123456789012345') ;; D('١٢') ;; D(float('inf')) ;; D.from_float(0.5) ;; D.from_float('a') ;; str(D('1.0')) ;; D('123E+5').to_eng_string() ;; D('1.23E-8').to_eng_string()
D(1)+D(2) ;; D('0.1')+D('0.2') ;; D(1)+1 ;; 1+D(1) ;; D('1.10')+D('2.2') ;; D(1)-D('0.9') ;; D('1e30')+1 ;; D('1e30')-1 ;; D('inf')-D('inf') ;; D('inf')+1 ;; D('nan')+1 ;; D('sNaN')+1 ;; D('1.20')*D('3.0') ;; D(2)*3 ;; D('inf')*0 ;; D(1)/D(3) ;; D(2)/D(3) ;; D(1)/D(4) ;; D(10)/D(5) ;; D('1.00')/D(2) ;; 1/D(3) ;; D(1)/0 ;; D(0)/0 ;; D(1)/D('inf') ;; D('inf')/D('inf') ;; D(7)//D(2) ;; D(-7)//D(2) ;; D(7)%D(3) ;; D(-7)%D(3) ;; D('7.5')%D(2) ;; D(7)%0 ;; D(7)//0 ;; D(0)//0 ;; divmod(D(7),D(2)) ;; divmod(7,D('2.5')) ;; D(1e30)//1 ;; D('1e50')//1 ;; D(2)**3 ;; D(2)**-1 ;; D(2)**D('0.5') ;; D(4)**D('0.5') ;; D('1.1')**10 ;; D(0)**0 ;; D(0)**-1 ;; D(-2)**3 ;; D(-2)**D('0.5') ;; 2**D(3) ;; D(10)**-5 ;; D(2)**100 ;; D(3)**200 ;; pow(D(3),D(5),D(7)) ;; -D('1.5') ;; +D('1.5') ;; -D(0) ;; abs(D('-1.5')) ;; D(1).__add__('a') ;; sum([D('0.1')]*10) ;; D('9.99E+999999')*10 ;; D('1E-1000020')/10
D(1)<D(2) ;; D(1)<1.5 ;; D(1)==1 ;; D('1.0')==D(1) ;; D('0.1')==0.1 ;; D('0.5')==0.5 ;; D(1)==F(1) ;; D(1)<F(3,2) ;; D('nan')==D('nan') ;; D('nan')<1 ;; D('sNaN')==1 ;; D('inf')>10**100 ;; D(1)=='a' ;; D(1)==1+0j ;; D(1)!=2 ;; hash(D(1))==hash(1) ;; hash(D('0.5'))==hash(0.5) ;; hash(D('1e20'))==hash(10**20) ;; hash(D('-1')) ;; hash(D('0.1'))==hash(F(1,10)) ;; hash(D('sNaN')) ;; bool(D(0)) ;; bool(D('nan')) ;; D(1).compare(D(2)) ;; D('1.0').compare_total(D('1')) ;; D(1).max(2) ;; D(1).min(D('nan')) ;; max(D(1),D(2)) ;; sorted([D(3),D(1)])
int(D('1.9')) ;; int(D('-1.9')) ;; int(D('inf')) ;; int(D('nan')) ;; float(D('0.1')) ;; float(D('1e400')) ;; float(D('nan')) ;; complex(D(1)) ;; round(D('2.5')) ;; round(D('3.5')) ;; round(D('2.675'),2) ;; round(D('1234'),-2) ;; math.floor(D('-1.5')) ;; math.ceil(D('-1.5')) ;; math.trunc(D('1.5')) ;; D('1.5').as_integer_ratio() ;; D('inf').as_integer_ratio() ;; D('3.14159').quantize(D('0.01')) ;; D('3.145').quantize(D('0.01'),ROUND_HALF_UP) ;; D('3.145').quantize(D('0.01'),rounding=ROUND_DOWN) ;; D('1e28').quantize(D('0.1')) ;; D('1.5').quantize(D('1'),'foo') ;; D('inf').quantize(D(1)) ;; D('1.5').to_integral_value() ;; D('2.5').to_integral_value(ROUND_HALF_UP) ;; D('2.5').to_integral_exact() ;; D('1.500').normalize() ;; D('1000').normalize() ;; D('0.00').normalize() ;; D(2).sqrt() ;; D(4).sqrt() ;; D('0.25').sqrt() ;; D('1e10').sqrt() ;; D(-1).sqrt() ;; D(100).sqrt() ;; D('2.00').sqrt() ;; D(1).exp() ;; D('-2.5').exp() ;; D(0).exp() ;; D(100).exp() ;; D('1e-40').exp() ;; D(10).ln() ;; D(2).ln() ;; D(1).ln() ;; D('0.5').ln() ;; D('1.0000001').ln() ;; D(0).ln() ;; D(-1).ln() ;; D(1000).log10() ;; D(2).log10() ;; D('0.003').log10() ;; D('1e-5').log10() ;; D('1e500').ln()
D('1.5').adjusted() ;; D('123e5').adjusted() ;; D(0).is_zero() ;; D('nan').is_nan() ;; D('-1').is_signed() ;; D('inf').is_infinite() ;; D('1').is_finite() ;; D('sNaN').is_snan() ;; D(1).is_normal() ;; D('1e-1000010').is_subnormal() ;; D(1).number_class() ;; D('-0').number_class() ;; D('1.5').copy_negate() ;; D('-1.5').copy_abs() ;; D(1).copy_sign(D(-2)) ;; D(2).fma(3,4) ;; D(10).remainder_near(3) ;; D(11).remainder_near(4) ;; D('1.5').same_quantum(D('2.7')) ;; D(1).scaleb(5) ;; D('123').logb() ;; D(1).next_plus() ;; D(1).next_minus() ;; D(1).next_toward(2) ;; D('1234').shift(2) ;; D('1234').rotate(2) ;; D('1011').logical_and(D('1101')) ;; D(1).real ;; D(1).imag ;; D(1).conjugate() ;; D(1).radix() ;; copy.copy(D(1)) ;; pickle.loads(pickle.dumps(D('1.50'))) ;; F(D('0.25')) ;; isinstance(D(1),D) ;; D('1.5').__class__
format(D('1234.5678'),'.2f') ;; format(D('1234.5678'),',.2f') ;; format(D('1.5'),'10') ;; format(D('1.5'),'<10') ;; format(D('1.5'),'^10') ;; format(D('1.5'),'010') ;; format(D('-1.5'),'010') ;; format(D('1.5'),'+') ;; format(D('1.5'),'e') ;; format(D('1234.5'),'.2e') ;; format(D('1234.5'),'E') ;; format(D('1234.5'),'g') ;; format(D('1234.5'),'.2g') ;; format(D('0.00001234'),'.2g') ;; format(D('0.5'),'%') ;; format(D('0.12345'),'.1%') ;; format(D('1e10'),'f') ;; format(D('1e10'),'') ;; format(D('1e10'),'g') ;; format(D('nan'),'10') ;; format(D('inf'),'010') ;; format(D('1.5'),'x') ;; format(D('2.5'),'.0f') ;; format(D('3.5'),'.0f') ;; format(D('0'),'.2f') ;; format(D('0.00'),'e') ;; format(D(0),'.3e') ;; format(D('-0.001'),'.1f') ;; format(D('-0.001'),'z.1f') ;; format(D('9.995'),'.2f') ;; format(D('99.99'),'.1f') ;; format(D('9.99'),'.1g') ;; f"{D('1.10')}" ;; '%s' % D('1.10') ;; '%.2f' % D('1.256') ;; '%d' % D('5.9') ;; '{:*>10}'.format(D('1.5')) ;; format(D(1),'.3') ;; format(D('123456'),'.3') ;; format(D('1234567'),'015,') ;; format(D(5),'=+8') ;; format(D('1E+3'),',f')
getcontext().prec ;; getcontext().rounding ;; getcontext() ;; with_('D(1)/3',prec=5) ;; with_('D(2).sqrt()',prec=50) ;; with_('D(1).exp()',prec=50) ;; with_('D(2).ln()',prec=50) ;; with_('D(1)/3',prec=5,rounding=ROUND_UP) ;; with_('D("1.23456")+0',prec=3,rounding=ROUND_CEILING) ;; with_('D("-1.23456")+0',prec=3,rounding=ROUND_FLOOR) ;; with_('D("1.25")+0',prec=2,rounding=ROUND_HALF_DOWN) ;; with_('D("1.25")+0',prec=2,rounding=ROUND_05UP) ;; with_('D(2)**D("0.3")',prec=40) ;; with_('x',foo=1) ;; with_('D(1)',prec=0) ;; with_('D(1)',rounding='x') ;; Context(prec=5).create_decimal('1.23456789') ;; Context(prec=3).add(D('1.234'),D('1.1')) ;; Context(prec=3).divide(1,3) ;; Context(prec=5).sqrt(2) ;; Context(prec=4).power(2,10) ;; Context().copy().prec ;; ExtendedContext.divide(D(1),D(0)) ;; ExtendedContext.prec ;; BasicContext.rounding ;; repr(ExtendedContext) ;; DivisionByZero.__mro__ ;; InvalidOperation.__mro__[1] ;; issubclass(DivisionByZero,ZeroDivisionError) ;; decimal.MAX_PREC ;; decimal.DecimalTuple(0,(1,),2) ;; decimal.foo
''',globals())
c=getcontext(); c.clear_flags(); D(1)/3; print(sorted(k.__name__ for k,v in c.flags.items() if v)); c.clear_flags()
D('1.10')+D('2.2'); print([k for k,v in c.flags.items() if v])
c.traps[Inexact]=True
try: D(1)/3
except Inexact as e: print(type(e).__name__, e)
c.traps[Inexact]=False
with localcontext() as k:
    k.prec=6; k.traps[InvalidOperation]=False; print(D('x'), D(-1).sqrt(), D(2).sqrt())
print(getcontext().prec)
c.prec=4; print(D('1.23456')*1, +D('12345678')); c.prec=28
with localcontext(Context(prec=9,Emax=99,Emin=-99)) as k:
    for e in ('D("1e99")*10','D("1e-99")/10','D("1e-105")/1000','D("123456789123")+0','D("1e-99")*D("1.23456789")/100'):
        try: print(e, eval(e))
        except Exception as x: print(e, type(x).__name__, x)
