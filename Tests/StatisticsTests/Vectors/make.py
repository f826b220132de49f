#!/usr/bin/env python3
"""Write figures.jsonl: a small set of reference figures from SciPy and mpmath, by the textbook formulas.
usage: make.py > figures.jsonl        (needs scipy and mpmath from PyPI)"""
import json, math, random
from mpmath import mp, mpf, quad, betainc, beta
from scipy import stats
mp.dps = 30
random.seed(20261124)
def say(kind, **fields): print(json.dumps({"kind": kind, **fields}))
def wilson(k, n, conf):
    z = stats.norm.ppf((1 + conf) / 2); p = k / n; s = 1 + z * z / n
    c = (p + z * z / 2 / n) / s; r = z / s * math.sqrt(p * (1 - p) / n + z * z / 4 / n / n)
    return (0.0 if k == 0 else max(0, c - r)), (1.0 if k == n else min(1, c + r))
PAIRS = [(0, 26), (1, 26), (3, 96), (12, 100), (50, 50), (254, 5265)]
for k, n in PAIRS:
    for conf in (0.9, 0.95):
        lo, hi = wilson(k, n, conf); say("wilson", k=k, n=n, conf=conf, lo=lo, hi=hi)
        b = stats.beta(k + .5, n - k + .5); lo, hi = b.ppf((1 - conf) / 2), b.ppf((1 + conf) / 2)
        say("jeffreys", k=k, n=n, conf=conf, lo=lo, hi=hi, lo_bcd=0.0 if k == 0 else lo, hi_bcd=1.0 if k == n else hi)
for (k1, n1), (k2, n2) in zip(PAIRS, PAIRS[1:]):
    l1, u1 = wilson(k1, n1, .95); l2, u2 = wilson(k2, n2, .95); a, b = k1 / n1, k2 / n2
    say("newcombe", k1=k1, n1=n1, k2=k2, n2=n2, conf=.95, diff=a - b, lo=a - b - math.hypot(a - l1, u2 - b), hi=a - b + math.hypot(u1 - a, b - l2))
    t = [[k1, n1 - k1], [k2, n2 - k2]]
    say("fisher", k1=k1, n1=n1, k2=k2, n2=n2, **{name: stats.fisher_exact(t, alternative=alt)[1] for name, alt in (("two_sided", "two-sided"), ("less", "less"), ("greater", "greater"))})
    A, B, C, D = (mpf(v) + mpf("0.5") for v in (k1, n1 - k1, k2, n2 - k2))
    m = A / (A + B); s = mp.sqrt(m * (1 - m) / (A + B))
    cuts = sorted({mpf(0), mpf(1)} | {x for x in (m + i * s for i in (-8, -4, -2, 0, 2, 4, 8)) if 0 < x < 1})
    p = quad(lambda x: x ** (A - 1) * (1 - x) ** (B - 1) / beta(A, B) * betainc(C, D, 0, x, regularized=True), cuts)
    say("prob_gt", k1=k1, n1=n1, k2=k2, n2=n2, a=.5, b=.5, p=float(p))
for n in (10, 96, 1000):
    for tail in (.001, .025, .975, .999):
        p0 = .048; d = stats.binom(n, p0); r = int(d.ppf(tail)); al = (d.cdf(r) - tail) / (d.cdf(r) - d.cdf(r - 1))
        say("funnel", p0=p0, n=n, tail=tail, r=r, alpha=al, limit=max(0.0, (r - al) / n))
for k, p, conf in ((5, .2, .9), (3, .048, .9), (20, .1, .95), (1, .5, .5)):
    n = k
    while stats.binom.sf(k - 1, n, p) < conf: n += 1
    m = math.ceil(k / p - 1e-9); say("required_n", k=k, p=p, conf=conf, n=n, prob=stats.binom.sf(k - 1, n, p), naive_n=m, naive_prob=stats.binom.sf(k - 1, m, p))
for k, s, t, conf in ((5, 10, 50, .9), (2, 1, 26, .8), (10, 30, 300, .95)):
    a, b = s + .5, t - s + .5; n = k
    while stats.betabinom.sf(k - 1, n, a, b) < conf: n += 1
    say("required_n_bb", k=k, a=a, b=b, conf=conf, n=n, prob=stats.betabinom.sf(k - 1, n, a, b))
for groups in (4, 12):
    n = [random.randint(10, 200) for _ in range(groups)]; k = [sum(random.random() < .05 + .3 * (i % 3) / 3 for _ in range(m)) for i, m in enumerate(n)]
    W = sum(n); p = sum(k) / W; S = sum(m * (c / m - p) ** 2 for c, m in zip(k, n)); ch = sum(1 - m / W for m in n); ro = sum(m * (1 - m / W) for m in n)
    g = (S - p * (1 - p) * ch) / (p * (1 - p) * (ro - ch)); M = 1 / g - 1; a, b = p * M, (1 - p) * M
    posts = [stats.beta(a + c, b + m - c) for c, m in zip(k, n)]
    say("eb_mom", k=k, n=n, pooled=p, gamma=g, degenerate=False, a=a, b=b, post_mean=[q.mean() for q in posts], post_lo=[q.ppf(.025) for q in posts], post_hi=[q.ppf(.975) for q in posts])
ps = [round(random.random() ** 3, 6) for _ in range(9)]; say("bh", p=ps, bh=list(stats.false_discovery_control(ps)))
n = [random.randint(60, 130) for _ in range(30)]; k = [sum(random.random() < (.05 if i < 15 else .025) for _ in range(m)) for i, m in enumerate(n)]; s = 0.0; path = []
for c, m in zip(k, n):
    s = max(0.0, s + c * math.log(.5) + (m - c) * math.log(.975 / .95)); path.append(s)
say("cusum", p0=.05, p1=.025, n=n, k=k, path=path)
for p in (.025, .5, .9, .999): say("norm_ppf", p=p, z=stats.norm.ppf(p))
for a, b, x in ((.5, .5, .25), (10.5, 40.5, .2), (254.5, 5011.5, .05)): say("betainc", a=a, b=b, x=x, I=float(betainc(a, b, 0, x, regularized=True)))
for (k1, n1), (k2, n2) in (((7, 15), (2, 13)), ((12, 40), (9, 60))):
    b = stats.barnard_exact([[k1, k2], [n1 - k1, n2 - k2]], pooled=True, n=128)
    say("barnard", k1=k1, n1=n1, k2=k2, n2=n2, p=b.pvalue)
STRATA = [((12, 40), (9, 60)), ((3, 26), (1, 30)), ((20, 96), (18, 110))]
top = sum(a * (m - c) / (n + m) for (a, n), (c, m) in STRATA); under = sum(c * (n - a) / (n + m) for (a, n), (c, m) in STRATA)
w = [n * m / (n + m) for (a, n), (c, m) in STRATA]; d = sum(x * (a / n - c / m) for x, ((a, n), (c, m)) in zip(w, STRATA)) / sum(w)
ex = sum(a - n * (a + c) / (n + m) for (a, n), (c, m) in STRATA); va = sum(n * m * (a + c) * (n + m - a - c) / (n + m) ** 2 / (n + m - 1) for (a, n), (c, m) in STRATA)
say("mantel_haenszel", k1=[s[0][0] for s in STRATA], n1=[s[0][1] for s in STRATA], k2=[s[1][0] for s in STRATA], n2=[s[1][1] for s in STRATA], odds=top / under, diff=d, chi2=ex * ex / va, p=float(stats.chi2.sf(ex * ex / va, 1)))
for p, q, power, alpha in ((.2, .3, .8, .05), (.048, .024, .9, .05), (.1, .12, .8, .01)):
    m = (p + q) / 2; z = stats.norm.ppf
    say("needed_n", p=p, q=q, power=power, alpha=alpha, n=math.ceil((z(1 - alpha / 2) * math.sqrt(2 * m * (1 - m)) + z(power) * math.sqrt(p * (1 - p) + q * (1 - q))) ** 2 / (p - q) ** 2))
for length, n, p in ((20, 100, .12), (5, 12, .5), (26, 300, .048)):
    # Markov chain over the length of the open run; the last state is the run complete.
    v = [1.0] + [0.0] * length
    for _ in range(n): v = [p * sum(v[:length])] + [(1 - p) * x for x in v[: length - 1]] + [v[length] + (1 - p) * v[length - 1]]
    say("some_run", length=length, n=n, p=p, chance=v[length])
from scipy.optimize import brentq
def nearest(ta, tb, na, nb, d):
    f = lambda x: na * ((1 - ta) / (1 - x - d) - ta / (x + d)) + nb * ((1 - tb) / (1 - x) - tb / x)
    return brentq(f, max(0, -d) + 1e-13, min(1, 1 - d) - 1e-13, xtol=1e-15, rtol=1e-15)
batches = [(w % 3, int(stats.binom(18 + w, .1).ppf(random.random())), 18 + w, int(stats.binom(25, .22).ppf(random.random())), 25) for w in range(24)]
for delta in (-.3, -.1, 0.0, .05):
    own = {}; al = [0, 0, 0, 0]; total = 0.0
    for s, a, n, c, m in batches:
        o = own.setdefault(s, [0, 0, 0, 0])
        ta = (o[0] + 10 * (al[0] + .5) / (al[1] + 1)) / (o[1] + 10); tb = (o[2] + 10 * (al[2] + .5) / (al[3] + 1)) / (o[3] + 10)
        x = nearest(ta, tb, n, m, delta); y = x + delta
        total += a * math.log(ta / y) + (n - a) * math.log((1 - ta) / (1 - y)) + c * math.log(tb / x) + (m - c) * math.log((1 - tb) / (1 - x))
        for i, v in enumerate((a, n, c, m)): o[i] += v; al[i] += v
    say("safe_difference", batches=[list(b) for b in batches], delta=delta, log_evidence=total)
