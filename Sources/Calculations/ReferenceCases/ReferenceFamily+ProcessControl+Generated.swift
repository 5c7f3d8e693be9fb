// Reference cases: computed once by R, SciPy, statsmodels or arithmetic of 50 digits, as `source`
// of each case says, and never by this library. A case is only ever added or, with the
// reason in the changelog, corrected.
// swift-format-ignore-file

extension ReferenceFamily {
  /// Statistical process control (XmR, p, u, c, Laney), Making-data-count special-cause rules, run charts, monotone trend.
  ///
  /// * xmr: centre = mean; limits = mean +- 2.66*mean moving range (NHS 'Making data count' constant; qicharts2 uses 3/1.128 = 2.659574...), near limits at two thirds of that. screen_outliers: moving ranges not < 3.267*mean(MR) are dropped once and the mean MR recomputed (limits and flags then use it)
  /// * baseline_n: mean and MR from the first n points only. rebase_at: 1-based indices where a new, independent segment starts (limits, runs and trends restart there)
  /// * flags (1-based by position in the arrays): outside = y strictly beyond a limit; shift = member of a run of >= 7 consecutive points strictly on one side of the mean (a point on the mean breaks a run); trend = member of 7 consecutive strictly monotone points; two_of_three = close to a limit (strictly beyond a near limit, not outside) in a window of 3 points all on the same side of the mean of which at least 2 are close
  /// * special_cause: first that applies of outside, trend, two_of_three, shift; trend direction of a point in two trends: the one to its right
  /// * p chart limits clipped to [0,1]; u and c lower limit clipped to 0; 3 sigma; Laney: sigma multiplied by sigma_z = mean|diff z|/1.128
  /// * anhoej: useful points = not on the centre line; longest run limit round(log2(n))+3; crossings limit = 5% quantile of Binomial(n-1, 1/2)
  /// * run_chart: median centre; points on the median are skipped; shift = run >= 6; trend = >= 5 consecutive strictly rising/falling values, repeated equal neighbours are ignored (collapsed)
  static let processControl = ReferenceFamily(
    name: "process-control", title: "Statistical process control (XmR, p, u, c, Laney), Making-data-count special-cause rules, run charts, monotone trend",
    cases: #"""
[
  {
    "id": "xmr-common",
    "method": "spc.xmr",
    "input": {"y": [33.1, 34.9, 33.4, 27.1, 25.8, 30.2, 32.6, 31.5, 35.4, 32.3, 31.9, 27.8, 26.7, 34.5, 30.1, 32.4, 25.9, 28.7, 26.1, 27.7, 32.7, 25.6, 28.4, 30.5]},
    "expect": {"mean": [30.22083333333333, 30.22083333333333, 30.22083333333333, 30.22083333333333, 30.22083333333333, 30.22083333333333, 30.22083333333333, 30.22083333333333, 30.22083333333333, 30.22083333333333, 30.22083333333333, 30.22083333333333, 30.22083333333333, 30.22083333333333, 30.22083333333333, 30.22083333333333, 30.22083333333333, 30.22083333333333, 30.22083333333333, 30.22083333333333, 30.22083333333333, 30.22083333333333, 30.22083333333333, 30.22083333333333], "lower": [21.385007246376812, 21.385007246376812, 21.385007246376812, 21.385007246376812, 21.385007246376812, 21.385007246376812, 21.385007246376812, 21.385007246376812, 21.385007246376812, 21.385007246376812, 21.385007246376812, 21.385007246376812, 21.385007246376812, 21.385007246376812, 21.385007246376812, 21.385007246376812, 21.385007246376812, 21.385007246376812, 21.385007246376812, 21.385007246376812, 21.385007246376812, 21.385007246376812, 21.385007246376812, 21.385007246376812], "upper": [39.056659420289854, 39.056659420289854, 39.056659420289854, 39.056659420289854, 39.056659420289854, 39.056659420289854, 39.056659420289854, 39.056659420289854, 39.056659420289854, 39.056659420289854, 39.056659420289854, 39.056659420289854, 39.056659420289854, 39.056659420289854, 39.056659420289854, 39.056659420289854, 39.056659420289854, 39.056659420289854, 39.056659420289854, 39.056659420289854, 39.056659420289854, 39.056659420289854, 39.056659420289854, 39.056659420289854], "average_moving_range": [3.321739130434782], "outside": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "relative_to_mean": [1, 1, 1, -1, -1, -1, 1, 1, 1, 1, 1, -1, -1, 1, -1, 1, -1, -1, -1, -1, 1, -1, -1, 1], "close": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "shift": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "trend": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "two_of_three": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "special_cause": ["Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause"]},
    "tolerance": {"rel": 1e-09, "abs": 1e-11},
    "source": "own implementation of the stated rules (checked with NHSRplotthedots 0.2.2 (limits re-computed as in ptd_spc_standard, flags by its point-type functions))"
  },
  {
    "id": "xmr-outlier",
    "method": "spc.xmr",
    "input": {"y": [33.1, 34.9, 33.4, 27.1, 25.8, 30.2, 32.6, 31.5, 35.4, 32.3, 55.0, 27.8, 26.7, 34.5, 30.1, 32.4, 25.9, 28.7, 26.1, 27.7, 32.7, 25.6, 28.4, 30.5]},
    "expect": {"mean": [31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334], "lower": [22.076, 22.076, 22.076, 22.076, 22.076, 22.076, 22.076, 22.076, 22.076, 22.076, 22.076, 22.076, 22.076, 22.076, 22.076, 22.076, 22.076, 22.076, 22.076, 22.076, 22.076, 22.076, 22.076, 22.076], "upper": [40.29066666666667, 40.29066666666667, 40.29066666666667, 40.29066666666667, 40.29066666666667, 40.29066666666667, 40.29066666666667, 40.29066666666667, 40.29066666666667, 40.29066666666667, 40.29066666666667, 40.29066666666667, 40.29066666666667, 40.29066666666667, 40.29066666666667, 40.29066666666667, 40.29066666666667, 40.29066666666667, 40.29066666666667, 40.29066666666667, 40.29066666666667, 40.29066666666667, 40.29066666666667, 40.29066666666667], "average_moving_range": [3.4238095238095236], "outside": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "relative_to_mean": [1, 1, 1, -1, -1, -1, 1, 1, 1, 1, 1, -1, -1, 1, -1, 1, -1, -1, -1, -1, 1, -1, -1, -1], "close": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "shift": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "trend": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "two_of_three": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "special_cause": ["Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Above UCL", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause"]},
    "tolerance": {"rel": 1e-09, "abs": 1e-11},
    "source": "own implementation of the stated rules (checked with NHSRplotthedots 0.2.2 (limits re-computed as in ptd_spc_standard, flags by its point-type functions))"
  },
  {
    "id": "xmr-outlier-unscreened",
    "method": "spc.xmr",
    "input": {"y": [33.1, 34.9, 33.4, 27.1, 25.8, 30.2, 32.6, 31.5, 35.4, 32.3, 55.0, 27.8, 26.7, 34.5, 30.1, 32.4, 25.9, 28.7, 26.1, 27.7, 32.7, 25.6, 28.4, 30.5], "screen_outliers": false},
    "expect": {"mean": [31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334, 31.183333333333334], "lower": [17.09689855072464, 17.09689855072464, 17.09689855072464, 17.09689855072464, 17.09689855072464, 17.09689855072464, 17.09689855072464, 17.09689855072464, 17.09689855072464, 17.09689855072464, 17.09689855072464, 17.09689855072464, 17.09689855072464, 17.09689855072464, 17.09689855072464, 17.09689855072464, 17.09689855072464, 17.09689855072464, 17.09689855072464, 17.09689855072464, 17.09689855072464, 17.09689855072464, 17.09689855072464, 17.09689855072464], "upper": [45.26976811594203, 45.26976811594203, 45.26976811594203, 45.26976811594203, 45.26976811594203, 45.26976811594203, 45.26976811594203, 45.26976811594203, 45.26976811594203, 45.26976811594203, 45.26976811594203, 45.26976811594203, 45.26976811594203, 45.26976811594203, 45.26976811594203, 45.26976811594203, 45.26976811594203, 45.26976811594203, 45.26976811594203, 45.26976811594203, 45.26976811594203, 45.26976811594203, 45.26976811594203, 45.26976811594203], "average_moving_range": [5.2956521739130435], "outside": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "relative_to_mean": [1, 1, 1, -1, -1, -1, 1, 1, 1, 1, 1, -1, -1, 1, -1, 1, -1, -1, -1, -1, 1, -1, -1, -1], "close": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "shift": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "trend": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "two_of_three": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "special_cause": ["Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Above UCL", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause"]},
    "tolerance": {"rel": 1e-09, "abs": 1e-11},
    "source": "own implementation of the stated rules (checked with NHSRplotthedots 0.2.2 (limits re-computed as in ptd_spc_standard, flags by its point-type functions))"
  },
  {
    "id": "xmr-shift",
    "method": "spc.xmr",
    "input": {"y": [28.7, 29.5, 29.6, 30.8, 29.1, 30.5, 30.1, 30.8, 30.4, 33.3, 28.7, 32.4, 36.2, 35.1, 39.4, 36.1, 36.2, 34.2, 32.8, 38.3, 34.7, 38.6]},
    "expect": {"mean": [32.97727272727273, 32.97727272727273, 32.97727272727273, 32.97727272727273, 32.97727272727273, 32.97727272727273, 32.97727272727273, 32.97727272727273, 32.97727272727273, 32.97727272727273, 32.97727272727273, 32.97727272727273, 32.97727272727273, 32.97727272727273, 32.97727272727273, 32.97727272727273, 32.97727272727273, 32.97727272727273, 32.97727272727273, 32.97727272727273, 32.97727272727273, 32.97727272727273], "lower": [27.03660606060606, 27.03660606060606, 27.03660606060606, 27.03660606060606, 27.03660606060606, 27.03660606060606, 27.03660606060606, 27.03660606060606, 27.03660606060606, 27.03660606060606, 27.03660606060606, 27.03660606060606, 27.03660606060606, 27.03660606060606, 27.03660606060606, 27.03660606060606, 27.03660606060606, 27.03660606060606, 27.03660606060606, 27.03660606060606, 27.03660606060606, 27.03660606060606], "upper": [38.91793939393939, 38.91793939393939, 38.91793939393939, 38.91793939393939, 38.91793939393939, 38.91793939393939, 38.91793939393939, 38.91793939393939, 38.91793939393939, 38.91793939393939, 38.91793939393939, 38.91793939393939, 38.91793939393939, 38.91793939393939, 38.91793939393939, 38.91793939393939, 38.91793939393939, 38.91793939393939, 38.91793939393939, 38.91793939393939, 38.91793939393939, 38.91793939393939], "average_moving_range": [2.233333333333333], "outside": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0], "relative_to_mean": [-1, -1, -1, -1, -1, -1, -1, -1, -1, 1, -1, -1, 1, 1, 1, 1, 1, 1, -1, 1, 1, 1], "close": [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1], "shift": [1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "trend": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "two_of_three": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1], "special_cause": ["7 Points Below CL", "7 Points Below CL", "7 Points Below CL", "7 Points Below CL", "7 Points Below CL", "7 Points Below CL", "7 Points Below CL", "7 Points Below CL", "7 Points Below CL", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Above UCL", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "2 in 3 Above CL", "Common Cause", "2 in 3 Above CL"]},
    "tolerance": {"rel": 1e-09, "abs": 1e-11},
    "source": "own implementation of the stated rules (checked with NHSRplotthedots 0.2.2 (limits re-computed as in ptd_spc_standard, flags by its point-type functions))"
  },
  {
    "id": "xmr-shift-rebased",
    "method": "spc.xmr",
    "input": {"y": [28.7, 29.5, 29.6, 30.8, 29.1, 30.5, 30.1, 30.8, 30.4, 33.3, 28.7, 32.4, 36.2, 35.1, 39.4, 36.1, 36.2, 34.2, 32.8, 38.3, 34.7, 38.6], "rebase_at": [13]},
    "expect": {"mean": [30.325, 30.325, 30.325, 30.325, 30.325, 30.325, 30.325, 30.325, 30.325, 30.325, 30.325, 30.325, 36.160000000000004, 36.160000000000004, 36.160000000000004, 36.160000000000004, 36.160000000000004, 36.160000000000004, 36.160000000000004, 36.160000000000004, 36.160000000000004, 36.160000000000004], "lower": [25.996454545454547, 25.996454545454547, 25.996454545454547, 25.996454545454547, 25.996454545454547, 25.996454545454547, 25.996454545454547, 25.996454545454547, 25.996454545454547, 25.996454545454547, 25.996454545454547, 25.996454545454547, 28.712000000000003, 28.712000000000003, 28.712000000000003, 28.712000000000003, 28.712000000000003, 28.712000000000003, 28.712000000000003, 28.712000000000003, 28.712000000000003, 28.712000000000003], "upper": [34.65354545454545, 34.65354545454545, 34.65354545454545, 34.65354545454545, 34.65354545454545, 34.65354545454545, 34.65354545454545, 34.65354545454545, 34.65354545454545, 34.65354545454545, 34.65354545454545, 34.65354545454545, 43.608, 43.608, 43.608, 43.608, 43.608, 43.608, 43.608, 43.608, 43.608, 43.608], "average_moving_range": [1.6272727272727268, 2.7999999999999994], "outside": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "relative_to_mean": [-1, -1, -1, 1, -1, 1, -1, 1, 1, 1, -1, 1, 1, -1, 1, -1, 1, -1, -1, 1, -1, 1], "close": [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "shift": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "trend": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "two_of_three": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "special_cause": ["Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause"]},
    "tolerance": {"rel": 1e-09, "abs": 1e-11},
    "source": "own implementation of the stated rules (checked with NHSRplotthedots 0.2.2 (limits re-computed as in ptd_spc_standard, flags by its point-type functions))"
  },
  {
    "id": "xmr-trend",
    "method": "spc.xmr",
    "input": {"y": [20, 22, 21, 23, 22, 24, 25, 26, 27, 28, 29, 31, 30, 29, 31]},
    "expect": {"mean": [25.866666666666667, 25.866666666666667, 25.866666666666667, 25.866666666666667, 25.866666666666667, 25.866666666666667, 25.866666666666667, 25.866666666666667, 25.866666666666667, 25.866666666666667, 25.866666666666667, 25.866666666666667, 25.866666666666667, 25.866666666666667, 25.866666666666667], "lower": [22.256666666666668, 22.256666666666668, 22.256666666666668, 22.256666666666668, 22.256666666666668, 22.256666666666668, 22.256666666666668, 22.256666666666668, 22.256666666666668, 22.256666666666668, 22.256666666666668, 22.256666666666668, 22.256666666666668, 22.256666666666668, 22.256666666666668], "upper": [29.476666666666667, 29.476666666666667, 29.476666666666667, 29.476666666666667, 29.476666666666667, 29.476666666666667, 29.476666666666667, 29.476666666666667, 29.476666666666667, 29.476666666666667, 29.476666666666667, 29.476666666666667, 29.476666666666667, 29.476666666666667, 29.476666666666667], "average_moving_range": [1.3571428571428572], "outside": [1, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 1], "relative_to_mean": [-1, -1, -1, -1, -1, -1, -1, 1, 1, 1, 1, 1, 1, 1, 1], "close": [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0], "shift": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], "trend": [0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0], "two_of_three": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "special_cause": ["Below LCL", "Below LCL", "Below LCL", "7 Points Below CL", "Below LCL", "7 Point Trend (Increasing)", "7 Point Trend (Increasing)", "7 Point Trend (Increasing)", "7 Point Trend (Increasing)", "7 Point Trend (Increasing)", "7 Point Trend (Increasing)", "Above UCL", "Above UCL", "7 Points Above CL", "Above UCL"]},
    "tolerance": {"rel": 1e-09, "abs": 1e-11},
    "source": "own implementation of the stated rules (checked with NHSRplotthedots 0.2.2 (limits re-computed as in ptd_spc_standard, flags by its point-type functions))"
  },
  {
    "id": "xmr-near-limits",
    "method": "spc.xmr",
    "input": {"y": [50, 51, 49, 50, 52, 48, 50, 51, 49, 54.9, 51, 55.1, 50, 49, 51, 50, 45.2, 44.9, 48, 50]},
    "expect": {"mean": [49.955, 49.955, 49.955, 49.955, 49.955, 49.955, 49.955, 49.955, 49.955, 49.955, 49.955, 49.955, 49.955, 49.955, 49.955, 49.955, 49.955, 49.955, 49.955, 49.955], "lower": [43.207, 43.207, 43.207, 43.207, 43.207, 43.207, 43.207, 43.207, 43.207, 43.207, 43.207, 43.207, 43.207, 43.207, 43.207, 43.207, 43.207, 43.207, 43.207, 43.207], "upper": [56.703, 56.703, 56.703, 56.703, 56.703, 56.703, 56.703, 56.703, 56.703, 56.703, 56.703, 56.703, 56.703, 56.703, 56.703, 56.703, 56.703, 56.703, 56.703, 56.703], "average_moving_range": [2.5368421052631582], "outside": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "relative_to_mean": [1, 1, -1, 1, 1, -1, 1, 1, -1, 1, 1, 1, 1, -1, 1, 1, -1, -1, -1, 1], "close": [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 0], "shift": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "trend": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "two_of_three": [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 1, 1, 0, 0], "special_cause": ["Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "2 in 3 Above CL", "Common Cause", "2 in 3 Above CL", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "2 in 3 Below CL", "2 in 3 Below CL", "Common Cause", "Common Cause"]},
    "tolerance": {"rel": 1e-09, "abs": 1e-11},
    "source": "own implementation of the stated rules (checked with NHSRplotthedots 0.2.2 (limits re-computed as in ptd_spc_standard, flags by its point-type functions))"
  },
  {
    "id": "xmr-on-mean",
    "method": "spc.xmr",
    "input": {"y": [10, 10, 10, 12, 10, 10, 9, 10, 10, 10, 11, 10], "screen_outliers": false},
    "expect": {"mean": [10.166666666666666, 10.166666666666666, 10.166666666666666, 10.166666666666666, 10.166666666666666, 10.166666666666666, 10.166666666666666, 10.166666666666666, 10.166666666666666, 10.166666666666666, 10.166666666666666, 10.166666666666666], "lower": [8.232121212121212, 8.232121212121212, 8.232121212121212, 8.232121212121212, 8.232121212121212, 8.232121212121212, 8.232121212121212, 8.232121212121212, 8.232121212121212, 8.232121212121212, 8.232121212121212, 8.232121212121212], "upper": [12.101212121212122, 12.101212121212122, 12.101212121212122, 12.101212121212122, 12.101212121212122, 12.101212121212122, 12.101212121212122, 12.101212121212122, 12.101212121212122, 12.101212121212122, 12.101212121212122, 12.101212121212122], "average_moving_range": [0.7272727272727273], "outside": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "relative_to_mean": [-1, -1, -1, 1, -1, -1, -1, -1, -1, -1, 1, -1], "close": [0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0], "shift": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "trend": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "two_of_three": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "special_cause": ["Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause"]},
    "tolerance": {"rel": 1e-09, "abs": 1e-11},
    "source": "own implementation of the stated rules (checked with NHSRplotthedots 0.2.2 (limits re-computed as in ptd_spc_standard, flags by its point-type functions))"
  },
  {
    "id": "xmr-baseline",
    "method": "spc.xmr",
    "input": {"y": [28.7, 29.5, 29.6, 30.8, 29.1, 30.5, 30.1, 30.8, 30.4, 33.3, 28.7, 32.4, 36.2, 35.1, 39.4, 36.1, 36.2, 34.2, 32.8, 38.3, 34.7, 38.6], "baseline_n": 12, "target": 33, "improvement_direction": 1},
    "expect": {"mean": [30.325, 30.325, 30.325, 30.325, 30.325, 30.325, 30.325, 30.325, 30.325, 30.325, 30.325, 30.325, 30.325, 30.325, 30.325, 30.325, 30.325, 30.325, 30.325, 30.325, 30.325, 30.325], "lower": [25.996454545454547, 25.996454545454547, 25.996454545454547, 25.996454545454547, 25.996454545454547, 25.996454545454547, 25.996454545454547, 25.996454545454547, 25.996454545454547, 25.996454545454547, 25.996454545454547, 25.996454545454547, 25.996454545454547, 25.996454545454547, 25.996454545454547, 25.996454545454547, 25.996454545454547, 25.996454545454547, 25.996454545454547, 25.996454545454547, 25.996454545454547, 25.996454545454547], "upper": [34.65354545454545, 34.65354545454545, 34.65354545454545, 34.65354545454545, 34.65354545454545, 34.65354545454545, 34.65354545454545, 34.65354545454545, 34.65354545454545, 34.65354545454545, 34.65354545454545, 34.65354545454545, 34.65354545454545, 34.65354545454545, 34.65354545454545, 34.65354545454545, 34.65354545454545, 34.65354545454545, 34.65354545454545, 34.65354545454545, 34.65354545454545, 34.65354545454545], "average_moving_range": [1.6272727272727268], "outside": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1], "relative_to_mean": [-1, -1, -1, 1, -1, 1, -1, 1, 1, 1, -1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], "close": [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0], "shift": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], "trend": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "two_of_three": [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "special_cause": ["Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "Common Cause", "7 Points Above CL", "Above UCL", "Above UCL", "Above UCL", "Above UCL", "Above UCL", "7 Points Above CL", "7 Points Above CL", "Above UCL", "Above UCL", "Above UCL"], "assurance": "inconsistent"},
    "tolerance": {"rel": 1e-09, "abs": 1e-11},
    "source": "own implementation of the stated rules (checked with NHSRplotthedots 0.2.2 (limits re-computed as in ptd_spc_standard, flags by its point-type functions))"
  },
  {
    "id": "attr-p",
    "method": "spc.attribute_charts",
    "input": {"chart": "p", "count": [12, 9, 15, 11, 30, 8, 10, 13], "n": [100, 90, 120, 95, 130, 80, 100, 110]},
    "expect": {"centre": 0.13090909090909092, "value": [0.12, 0.1, 0.125, 0.11578947368421053, 0.23076923076923078, 0.1, 0.1, 0.11818181818181818], "lower": [0.029718819270063448, 0.024245179098935418, 0.038535433614473244, 0.02709006276583241, 0.04215935169222523, 0.017774927885823678, 0.029718819270063448, 0.03442795250567896], "upper": [0.23209936254811836, 0.2375730027192464, 0.22328274820370858, 0.23472811905234942, 0.21965883012595658, 0.24404325393235815, 0.23209936254811836, 0.22739022931250286], "outside": [0, 0, 0, 0, 1, 0, 0, 0]},
    "tolerance": {"rel": 1e-10, "abs": 1e-13},
    "source": "formulas in conventions (checked with qicharts2 0.8.1 qic.* helpers)"
  },
  {
    "id": "attr-p-laney",
    "method": "spc.attribute_charts",
    "input": {"chart": "p'", "count": [1200, 990, 1500, 1130, 1900, 870, 1000, 1340], "n": [10000, 9000, 12000, 9500, 13000, 8000, 10000, 11000]},
    "expect": {"centre": 0.12036363636363637, "value": [0.12, 0.11, 0.125, 0.11894736842105263, 0.14615384615384616, 0.10875, 0.1, 0.12181818181818181], "sigma_z": 5.187587640614978, "lower": [0.06972454098093815, 0.0669853430103556, 0.07413667830903717, 0.06840902073181271, 0.07595021166778734, 0.06374740656623189, 0.06972454098093815, 0.07208115336299441], "upper": [0.17100273174633457, 0.17374192971691713, 0.16659059441823557, 0.17231825199546003, 0.1647770610594854, 0.17697986616104083, 0.17100273174633457, 0.1686461193642783], "outside": [0, 0, 0, 0, 0, 0, 0, 0]},
    "tolerance": {"rel": 1e-10, "abs": 1e-13},
    "source": "formulas in conventions (checked with qicharts2 0.8.1 qic.* helpers)"
  },
  {
    "id": "attr-u",
    "method": "spc.attribute_charts",
    "input": {"chart": "u", "count": [4, 7, 2, 9, 5, 20, 6], "n": [210.5, 250, 190, 260, 240, 300, 255]},
    "expect": {"centre": 0.03107593081207857, "value": [0.019002375296912115, 0.028, 0.010526315789473684, 0.03461538461538462, 0.020833333333333332, 0.06666666666666667, 0.023529411764705882], "lower": [0.0, 0.0, 0.0, 0.0, 0.0, 0.0005427042488350922, 0.0], "upper": [0.06752674870388975, 0.06452340469628735, 0.0694428146483896, 0.06387387735361043, 0.06521311589598591, 0.06160915737532205, 0.06419386489730437], "outside": [0, 0, 0, 0, 0, 1, 0]},
    "tolerance": {"rel": 1e-10, "abs": 1e-13},
    "source": "formulas in conventions (checked with qicharts2 0.8.1 qic.* helpers)"
  },
  {
    "id": "attr-u-laney",
    "method": "spc.attribute_charts",
    "input": {"chart": "u'", "count": [40, 75, 22, 91, 55, 120, 61], "n": [210.5, 250, 190, 260, 240, 300, 255]},
    "expect": {"centre": 0.2720609791849897, "value": [0.19002375296912113, 0.3, 0.11578947368421053, 0.35, 0.22916666666666666, 0.4, 0.23921568627450981], "sigma_z": 4.300320855101389, "lower": [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], "upper": [0.7358593228805007, 0.6976449272417472, 0.76023924801985, 0.6893803745336944, 0.7064207772925715, 0.6605641932896447, 0.6934518796837007], "outside": [0, 0, 0, 0, 0, 0, 0]},
    "tolerance": {"rel": 1e-10, "abs": 1e-13},
    "source": "formulas in conventions (checked with qicharts2 0.8.1 qic.* helpers)"
  },
  {
    "id": "attr-c",
    "method": "spc.attribute_charts",
    "input": {"chart": "c", "count": [5, 3, 8, 4, 6, 19, 2, 7]},
    "expect": {"centre": 6.75, "value": [5.0, 3.0, 8.0, 4.0, 6.0, 19.0, 2.0, 7.0], "lower": [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0], "upper": [14.544228634059948, 14.544228634059948, 14.544228634059948, 14.544228634059948, 14.544228634059948, 14.544228634059948, 14.544228634059948, 14.544228634059948], "outside": [0, 0, 0, 0, 0, 1, 0, 0]},
    "tolerance": {"rel": 1e-10, "abs": 1e-13},
    "source": "formulas in conventions (checked with qicharts2 0.8.1 qic.* helpers)"
  },
  {
    "id": "runs-1",
    "method": "spc.run_chart",
    "input": {"y": [33.1, 34.9, 33.4, 27.1, 25.8, 30.2, 32.6, 31.5, 35.4, 32.3, 31.9, 27.8, 26.7, 34.5, 30.1, 32.4, 25.9, 28.7, 26.1, 27.7, 32.7, 25.6, 28.4, 30.5]},
    "expect": {"centre": 30.35, "n_useful": 24, "longest_run": 5, "longest_run_limit": 8, "crossings": 10, "crossings_limit": 8, "signal": false, "runs": 11, "runs_p_low": 0.2632044896818083, "runs_p_high": 0.8495552771363782, "shift6": false, "longest_trend_points": 5, "trend5": true},
    "tolerance": {"rel": 1e-10},
    "source": "own implementation (checked with qicharts2 0.8.1 runs.analysis (anhoej))"
  },
  {
    "id": "runs-2",
    "method": "spc.run_chart",
    "input": {"y": [28.7, 29.5, 29.6, 30.8, 29.1, 30.5, 30.1, 30.8, 30.4, 33.3, 28.7, 32.4, 36.2, 35.1, 39.4, 36.1, 36.2, 34.2, 32.8, 38.3, 34.7, 38.6]},
    "expect": {"centre": 32.599999999999994, "n_useful": 22, "longest_run": 10, "longest_run_limit": 7, "crossings": 3, "crossings_limit": 7, "signal": true, "runs": 4, "runs_p_low": 0.00031470077909706394, "runs_p_high": 0.9999688134363057, "shift6": true, "longest_trend_points": 4, "trend5": false},
    "tolerance": {"rel": 1e-10},
    "source": "own implementation (checked with qicharts2 0.8.1 runs.analysis (anhoej))"
  },
  {
    "id": "runs-3",
    "method": "spc.run_chart",
    "input": {"y": [20, 22, 21, 23, 22, 24, 25, 26, 27, 28, 29, 31, 30, 29, 31]},
    "expect": {"centre": 26.0, "n_useful": 14, "longest_run": 7, "longest_run_limit": 7, "crossings": 1, "crossings_limit": 4, "signal": true, "runs": 2, "runs_p_low": 0.0005827505827505828, "runs_p_high": 1.0, "shift6": true, "longest_trend_points": 8, "trend5": true},
    "tolerance": {"rel": 1e-10},
    "source": "own implementation (checked with qicharts2 0.8.1 runs.analysis (anhoej))"
  },
  {
    "id": "runs-4",
    "method": "spc.run_chart",
    "input": {"y": [5, 7, 6, 5, 8, 4, 6, 6, 7, 5, 3, 9]},
    "expect": {"centre": 6.0, "n_useful": 9, "longest_run": 2, "longest_run_limit": 6, "crossings": 7, "crossings_limit": 2, "signal": false, "runs": 8, "runs_p_low": 0.9920634920634921, "runs_p_high": 0.07142857142857142, "shift6": false, "longest_trend_points": 3, "trend5": false},
    "tolerance": {"rel": 1e-10},
    "source": "own implementation (checked with qicharts2 0.8.1 runs.analysis (anhoej))"
  },
  {
    "id": "mk-1",
    "method": "trend.mann_kendall_sen",
    "input": {"y": [20, 22, 21, 23, 22, 24, 25, 26, 27, 28, 29, 31, 30, 29, 31]},
    "expect": {"s": 92, "var_s": 405.3333333333333, "z": 4.519966668484462, "p": 6.1849368327023865e-06, "sen_slope": 0.8333333333333334, "kendall_tau_a": 0.8761904761904762},
    "tolerance": {"rel": 1e-10, "abs": 1e-13},
    "source": "formula (checked with pymannkendall 1.4.3)"
  },
  {
    "id": "mk-2",
    "method": "trend.mann_kendall_sen",
    "input": {"y": [33.1, 34.9, 33.4, 27.1, 25.8, 30.2, 32.6, 31.5, 35.4, 32.3, 31.9, 27.8, 26.7, 34.5, 30.1, 32.4, 25.9, 28.7, 26.1, 27.7, 32.7, 25.6, 28.4, 30.5]},
    "expect": {"s": -74, "var_s": 1625.3333333333333, "z": -1.8107214195079284, "p": 0.07018398549149238, "sen_slope": -0.19374999999999964, "kendall_tau_a": -0.26811594202898553},
    "tolerance": {"rel": 1e-10, "abs": 1e-13},
    "source": "formula (checked with pymannkendall 1.4.3)"
  },
  {
    "id": "mk-3",
    "method": "trend.mann_kendall_sen",
    "input": {"y": [1, 1, 2, 2, 2, 3, 4, 4]},
    "expect": {"s": 23, "var_s": 59.666666666666664, "z": 2.8481102232138804, "p": 0.004397968961524269, "sen_slope": 0.5, "kendall_tau_a": 0.8214285714285714},
    "tolerance": {"rel": 1e-10, "abs": 1e-13},
    "source": "formula (checked with pymannkendall 1.4.3)"
  }
]
"""#)
}
