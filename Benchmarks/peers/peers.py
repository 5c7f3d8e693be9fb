"""The tasks of the benchmark by SciPy and statsmodels: one JSON line for each.

The data are made by the same rules as in Tasks.swift, so that the figures can be compared.
"""
import json
import time

import numpy as np
import scipy
from scipy import stats


def say(task, tool, run, runs=3):
    value = run()
    times = []
    for _ in range(runs):
        start = time.process_time()
        value = run()
        times.append(time.process_time() - start)
    print(json.dumps({"task": task, "tool": tool, "seconds": sorted(times)[len(times) // 2],
                      "value": float(value)}), flush=True)


SCIPY = "SciPy " + scipy.__version__
large = [[171, 329], [139, 361]]
small = [[45, 180 - 45], [9, 45 - 9]]


def scores(count, start):
    """Whole scores from 0 to 40 by a simple rule, the same in every language."""
    return np.array([(start + 17 * place + place * place) % 41 for place in range(count)], float)


first, second = scores(101, 3), scores(124, 7)

say("fisher", SCIPY, lambda: stats.fisher_exact(large).pvalue)
say("boschloo", SCIPY, lambda: stats.boschloo_exact(np.array(large).T).pvalue, 1)
say("barnard", SCIPY, lambda: stats.barnard_exact(
    np.array(large).T, pooled=True, n=512).pvalue, 1)
say("conditional-interval", SCIPY,
    lambda: stats.contingency.odds_ratio(large, kind="conditional").confidence_interval(0.95).low)
say("mann-whitney", SCIPY,
    lambda: stats.mannwhitneyu(first, second, method="asymptotic").pvalue, 20)


def difference(x, y, axis=-1):
    return np.mean(x, axis=axis) - np.mean(y, axis=axis)


say("bca", SCIPY, lambda: stats.bootstrap(
    (first, second), difference, n_resamples=10_000, method="BCa", vectorized=True,
    rng=np.random.default_rng(1)).confidence_interval.low)
say("permutation", SCIPY, lambda: stats.permutation_test(
    (first, second), difference, n_resamples=100_000, vectorized=True, batch=5_000,
    permutation_type="independent", rng=np.random.default_rng(1)).pvalue)

try:
    import statsmodels
    import statsmodels.api as sm
except ImportError:
    raise SystemExit(0)

rows, columns, clusters = 1_000_000, 18, 150
place = np.arange(rows)
design = np.column_stack(
    [np.ones(rows)] + [((place // (column + 1)) % (column + 2)).astype(float)
                       for column in range(1, columns)])
outcome = (place * 7919 % 101).astype(float) + design[:, 1]
groups = place * 31 % clusters


def clustered():
    fit = sm.OLS(outcome, design).fit(
        cov_type="cluster", cov_kwds={"groups": groups, "use_correction": True})
    return fit.bse[1]


say("clustered-regression", "statsmodels " + statsmodels.__version__, clustered, 1)
