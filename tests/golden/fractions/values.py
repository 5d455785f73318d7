# Fractions: from text and numbers, arithmetic with all kinds of numbers, comparison, formats.
def run(text, names):
    for line in text.strip().split("\n"):
        for source in line.split(" ;; "):
            try:
                value = eval(source, names)
                print(source, "->", repr(value), type(value).__name__)
            except Exception as e:
                print(source, "!!", type(e).__name__, e)


from fractions import Fraction as F
import math, copy, pickle
run(r'''
F() ;; F(1,2) ;; F(2,-4) ;; F('3/7') ;; F(' -3/7 ') ;; F('1.25') ;; F('1e3') ;; F('1.5e-2') ;; F('.5') ;; F('5.') ;; F('1_000/3') ;; F('a') ;; F('1/0') ;; F('-1/0') ;; F('1/ 2') ;; F('') ;; F(0.5) ;; F(0.1) ;; F(float('inf')) ;; F(float('nan')) ;; F(1,0) ;; F(1.5,2) ;; F(F(1,2),F(3,4)) ;; F('1',2) ;; F(None) ;; F(True) ;; F(1j) ;; F.from_float(0.25) ;; F.from_float(3) ;; F.from_float('a') ;; F(numerator=3,denominator=6)
F(1,2)+F(1,3) ;; F(1,2)+1 ;; 1+F(1,2) ;; F(1,2)+0.5 ;; 0.5+F(1,2) ;; F(1,2)+1j ;; 1j*F(1,2) ;; F(1,2)+'a' ;; 'a'+F(1,2) ;; F(1,2)-F(3,4) ;; 2-F(1,2) ;; F(2,3)*F(3,4) ;; 3*F(1,3) ;; F(1,2)/F(1,4) ;; 1/F(2,3) ;; F(1,2)/0 ;; 1/F(0) ;; F(7,2)//F(1,2) ;; 7//F(2) ;; F(7,2)//0 ;; F(-7,2)//1 ;; F(7,2)%F(1,3) ;; F(-7,2)%2 ;; F(7,2)%0 ;; divmod(F(7,2),F(2,3)) ;; divmod(7,F(2,3)) ;; F(2,3)**2 ;; F(2,3)**-2 ;; F(-2,3)**-3 ;; F(0)**-1 ;; F(4,9)**F(1,2) ;; F(2,3)**0.5 ;; 2**F(3) ;; 2**F(1,2) ;; 2.0**F(2) ;; F(2)**F(-1) ;; F(1,2)**'a' ;; -F(1,2) ;; +F(1,2) ;; abs(F(-1,2)) ;; int(F(-7,2)) ;; float(F(1,3)) ;; complex(F(1,2)) ;; round(F(5,2)) ;; round(F(7,2)) ;; round(F(-5,2)) ;; round(F(22,7),2) ;; round(F(1234),-2) ;; math.floor(F(-7,2)) ;; math.ceil(F(-7,2)) ;; math.trunc(F(-7,2)) ;; bool(F(0)) ;; F(1,2).numerator ;; F(1,2).denominator ;; F(3).is_integer() ;; F(1,2).as_integer_ratio() ;; F(3).real ;; F(3).imag ;; F(3).conjugate()
F(1,2)==0.5 ;; F(1,2)==F(2,4) ;; F(2)==2 ;; F(1,2)=='a' ;; F(1,2)==0.5+0j ;; F(1,2)<1 ;; F(1,2)<0.6 ;; F(1,2)<float('inf') ;; F(1,2)>float('nan') ;; F(1,2)<'a' ;; F(1,2)<1j ;; 1<F(1,2) ;; hash(F(1,2))==hash(0.5) ;; hash(F(3))==3 ;; hash(F(-1)) ;; hash(F(1,3)) ;; hash(F(1,2**61-1)) ;; F(22,7).limit_denominator(5) ;; F('3.141592653589793').limit_denominator(1000) ;; F(1,3).limit_denominator(0) ;; F(4321,8765).limit_denominator(10000) ;; F(201,200).limit_denominator(100) ;; repr(F(1,2)) ;; str(F(3)) ;; str(F(-1,2)) ;; copy.copy(F(1,2)) ;; pickle.loads(pickle.dumps(F(1,2))) ;; sum([F(1,2),F(1,3)]) ;; max(F(1,2),0.3) ;; sorted([F(1,2),F(1,3)]) ;; isinstance(F(1),int) ;; F(10**30,7)*F(7,10**30) ;; math.gcd(F(2).numerator,4) ;; math.sqrt(F(1,4)) ;; F(1,2).foo ;; F(5,3).__round__(1)
format(F(1,3),'.3f') ;; format(F(-1,3),'.3f') ;; format(F(22,7),'.10g') ;; format(F(22,7),'e') ;; format(F(22,7),'.2e') ;; format(F(1,1000000),'g') ;; format(F(10**10),'g') ;; format(F(10**10,3),',.2f') ;; format(F(10**10,3),'_.2f') ;; format(F(1,8),'.0%') ;; format(F(1,3),'10.2f') ;; format(F(1,3),'<10.2f') ;; format(F(1,3),'^10.2f') ;; format(F(1,3),'*>10.2f') ;; format(F(-1,3),'=10.2f') ;; format(F(1,3),'010.2f') ;; format(F(1,3),'+.2f') ;; format(F(1,3),' .2f') ;; format(F(3),'#.0f') ;; format(F(1,3),'') ;; format(F(1,3),'10') ;; format(F(1,3),'<10') ;; format(F(3),'#') ;; format(F(1,3),'+') ;; format(F(10**6,3),',') ;; format(F(1,3),'x') ;; format(F(1,3),'.3') ;; format(F(-1,10**9),'z.2f') ;; format(F(-1,10**9),'.2f') ;; format(F(5,2),'.0f') ;; format(F(7,2),'.0f') ;; format(F(99999,100000),'.2e') ;; format(F(0),'e') ;; format(F(0),'g') ;; format(F(123456789),'.3G') ;; format(F(1,3),'<010.2f') ;; format(F(1234567,10),'015,.2f') ;; format(F(12345,1),'08,.0f')
''',globals())
