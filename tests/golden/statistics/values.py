# Averages, medians, spread, regression, normal distributions; errors.
def run(text, names):
    for line in text.strip().split("\n"):
        for source in line.split(" ;; "):
            try:
                value = eval(source, names)
                print(source, "->", repr(value), type(value).__name__)
            except Exception as e:
                print(source, "!!", type(e).__name__, e)


from statistics import *
from fractions import Fraction as F
import pickle
D=[1,5,2,8,7,3,3]; FL=[1.5,2.25,-3.75,10.0]; X=[1,2,3,4,5]; Y=[2,4,5,4,5]
N=NormalDist
run(r'''
mean(D) ;; mean(FL) ;; mean([F(1,2),F(1,3)]) ;; mean([1,2]) ;; mean([]) ;; mean(['a']) ;; mean([1,F(1,2)]) ;; mean([1.0,F(1,2)]) ;; mean([True,False]) ;; mean([float('inf'),1]) ;; mean([float('inf'),-float('inf')]) ;; mean([1e308,1e308]) ;; mean({1:2,3:4}) ;; mean(range(5)) ;; mean([2**70,1]) ;; fmean(D) ;; fmean([]) ;; fmean(D,range(7)) ;; fmean([1,2],[1]) ;; fmean([1,2],[0,0]) ;; geometric_mean([54,24,36]) ;; geometric_mean([]) ;; geometric_mean([1,-1]) ;; geometric_mean([1,0]) ;; harmonic_mean([40,60]) ;; harmonic_mean([40,60],[5,30]) ;; harmonic_mean([]) ;; harmonic_mean([1,-1]) ;; harmonic_mean([1,0,2]) ;; harmonic_mean([5]) ;; harmonic_mean([F(1,2),F(1,3)])
median(D) ;; median([1,2]) ;; median([]) ;; median([1,3,2,4]) ;; median_low([1,3,2,4]) ;; median_high([1,3,2,4]) ;; median_grouped([1,3,3,5,7]) ;; median_grouped([1,3,3,5,7],2) ;; median_grouped([]) ;; mode(D) ;; mode('aabbb') ;; mode([]) ;; mode([1,1,2,2]) ;; multimode('aabbb') ;; multimode([1,1,2,2]) ;; multimode([]) ;; quantiles(D) ;; quantiles(D,n=10) ;; quantiles(D,method='inclusive') ;; quantiles([1]) ;; quantiles([]) ;; quantiles(D,n=0) ;; quantiles(D,method='x') ;; quantiles([1,2],n=3) ;; quantiles(FL,n=7,method='inclusive')
variance(D) ;; pvariance(D) ;; stdev(D) ;; pstdev(D) ;; variance(FL) ;; pvariance(FL) ;; stdev(FL) ;; pstdev(FL) ;; variance([1]) ;; pvariance([]) ;; stdev([1]) ;; pstdev([]) ;; variance([F(1,2),F(1,3),F(1,5)]) ;; stdev([F(1,2),F(1,3)]) ;; variance(D,4) ;; pvariance(D,4.0) ;; pstdev([5,5,5]) ;; stdev([0.1,0.1,0.1]) ;; stdev([1e-300,3e-300]) ;; pstdev([1e200,2e200]) ;; variance([1,2,3,4]) ;; variance([0,0,1])
covariance(X,Y) ;; correlation(X,Y) ;; correlation(X,Y,method='ranked') ;; correlation(X,[1,1,1,1,1]) ;; covariance(X,[1]) ;; covariance([1],[1]) ;; correlation(X,Y,method='z') ;; linear_regression(X,Y) ;; linear_regression(X,Y,proportional=True) ;; linear_regression([1,1],[1,2]) ;; linear_regression([1],[1])
N() ;; N(5,2) ;; N(1,-1) ;; N(100,15).pdf(110) ;; N(100,15).cdf(110) ;; N(100,15).inv_cdf(0.9) ;; N().inv_cdf(0.001) ;; N().inv_cdf(1e-20) ;; N().inv_cdf(0.999999) ;; N().inv_cdf(0) ;; N(1,2).quantiles() ;; N(1,2).zscore(4) ;; N(1,2)+N(2,3) ;; N(1,2)-N(2,3) ;; N(1,2)*3 ;; 2*N(1,2) ;; N(1,2)/2 ;; 5-N(1,2) ;; -N(1,2) ;; +N(1,2) ;; N(1,2)==N(1,2) ;; N(1,2)==5 ;; hash(N(1,2))==hash(N(1,2)) ;; N.from_samples(D) ;; N(1,2).mean ;; N(1,2).stdev ;; N(1,2).variance ;; N(1,2).median ;; N(2.4,1.6).overlap(N(3.2,2.0)) ;; N(1,2).overlap(N(3,2)) ;; N(1,2).overlap(5) ;; N(5,0).pdf(1) ;; N(1,2).samples(3,seed=5) ;; pickle.loads(pickle.dumps(N(1,2))) ;; kde([1,2,3],h=0.5)(1.5) ;; kde([1,2,3],h=0.5,kernel='triangular',cumulative=True)(1.7) ;; kde([],1) ;; kde([1],0) ;; kde([1],1,kernel='z')
''', globals())
