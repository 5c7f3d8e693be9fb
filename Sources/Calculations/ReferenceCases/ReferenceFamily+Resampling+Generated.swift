// Reference cases: computed once by R, SciPy, statsmodels or arithmetic of 50 digits, as `source`
// of each case says, and never by this library. A case is only ever added or, with the
// reason in the changelog, corrected.
// swift-format-ignore-file

extension ReferenceFamily {
  /// Permutation, randomisation inference, wild cluster bootstrap, jackknife, bootstrap intervals, generators.
  ///
  /// * permutation p-values are exact (full enumeration, the observed assignment included); two_sided = share with |stat| >= |observed| (ties counted, compared exactly in rationals)
  /// * keys ending in _range: [low, high]; the implementation's random result must fall inside when it uses at least B=9999 resamples (range = Monte Carlo limit at B=1e6 widened by 6 Monte-Carlo standard errors at B=9999); tolerance does not apply
  /// * quantile types by Hyndman & Fan number; type 7 is the default of R and numpy
  /// * BCa: z0 = qnorm(share of replicates < t0) (half of ties not counted), a = sum(d^3)/(6 (sum d^2)^1.5), d = mean(jack)-jack_i; limits: type-7 or type-6 quantile as stated
  static let resampling = ReferenceFamily(
    name: "resampling", title: "Permutation, randomisation inference, wild cluster bootstrap, jackknife, bootstrap intervals, generators",
    cases: #"""
[
  {
    "id": "perm2-1",
    "method": "permutation.two_sample_mean",
    "note": "compare statistics with exact ties in mind: 0.1+0.2 vs 0.3 must count as a tie (use a relative fuzz of about 1e-9)",
    "input": {"x": [12, 9, 15, 14], "y": [8, 7, 11, 10, 6]},
    "expect": {"difference": 4.1, "permutations": 126, "p_two_sided": 0.047619047619047616, "p_greater": 0.031746031746031744, "p_less": 0.9841269841269841},
    "tolerance": {"rel": 1e-12},
    "source": "full enumeration in exact rationals (checked with R coin::oneway_test(distribution='exact'))"
  },
  {
    "id": "perm2-2",
    "method": "permutation.two_sample_mean",
    "note": "compare statistics with exact ties in mind: 0.1+0.2 vs 0.3 must count as a tie (use a relative fuzz of about 1e-9)",
    "input": {"x": [1, 1, 2, 5], "y": [0, 1, 1, 2, 2]},
    "expect": {"difference": 1.05, "permutations": 126, "p_two_sided": 0.4523809523809524, "p_greater": 0.2698412698412698, "p_less": 0.8968253968253969},
    "tolerance": {"rel": 1e-12},
    "source": "full enumeration in exact rationals (checked with R coin::oneway_test(distribution='exact'))"
  },
  {
    "id": "perm2-3",
    "method": "permutation.two_sample_mean",
    "note": "compare statistics with exact ties in mind: 0.1+0.2 vs 0.3 must count as a tie (use a relative fuzz of about 1e-9)",
    "input": {"x": [0.5, 2.25, 3.5, 1.75, 4.0, 2.5, 3.1], "y": [1.1, 0.2, 2.2, 1.3, 0.9, 1.75, 2.0]},
    "expect": {"difference": 1.1642857142857144, "permutations": 3432, "p_two_sided": 0.04603729603729604, "p_greater": 0.02301864801864802, "p_less": 0.9778554778554779},
    "tolerance": {"rel": 1e-12},
    "source": "full enumeration in exact rationals (checked with R coin::oneway_test(distribution='exact'))"
  },
  {
    "id": "perm1-1",
    "method": "permutation.paired_sign_flip",
    "input": {"d": [3, -1, 2, 4, 4, -2, 1, 5]},
    "expect": {"permutations": 256, "p_two_sided": 0.0859375, "p_greater": 0.04296875},
    "tolerance": {"rel": 1e-12},
    "source": "full enumeration in exact rationals (checked with scipy 1.17.1 permutation_test(permutation_type='samples'))"
  },
  {
    "id": "perm1-2",
    "method": "permutation.paired_sign_flip",
    "input": {"d": [0.5, 0.25, -0.75, 1.5, 2.0]},
    "expect": {"permutations": 32, "p_two_sided": 0.3125, "p_greater": 0.15625},
    "tolerance": {"rel": 1e-12},
    "source": "full enumeration in exact rationals (checked with scipy 1.17.1 permutation_test(permutation_type='samples'))"
  },
  {
    "id": "permb-1",
    "method": "permutation.stratified",
    "input": {"y": [3, 5, 2, 8, 9, 4, 7, 7, 1, 6], "treat": [1, 0, 0, 1, 1, 0, 1, 0, 0, 1], "block": [1, 1, 1, 2, 2, 2, 2, 3, 3, 3]},
    "expect": {"permutations": 36, "p_two_sided": 0.3611111111111111, "p_greater": 0.16666666666666666},
    "tolerance": {"rel": 1e-12},
    "source": "full enumeration in exact rationals (checked with R enumeration (combn per block))"
  },
  {
    "id": "ri-1",
    "method": "randomisation_inference.areas",
    "definition": "all C(G,k) assignments of k treated areas; interval = hull of constant effects tau with p(tau) > alpha (closed at the breakpoints); null = unbounded",
    "input": {"pre": [41, 38.5, 44, 40, 36, 39.5, 42, 43], "post": [36, 36.5, 40, 39.5, 37, 38, 42.5, 41], "treat": [1, 1, 1, 0, 0, 0, 0, 0], "alpha": 0.1},
    "expect": {"did": -3.1666666666666665, "permutations": 56, "p_two_sided": 0.05357142857142857, "p_greater": 1.0, "p_less": 0.03571428571428571, "smallest_possible_p_two_sided": 0.017857142857142856, "interval_lower": -5.25, "interval_upper": -1.1666666666666667},
    "tolerance": {"rel": 1e-11},
    "source": "full enumeration in exact rationals (checked with R enumeration (combn))"
  },
  {
    "id": "ri-2",
    "method": "randomisation_inference.areas",
    "definition": "all C(G,k) assignments of k treated areas; interval = hull of constant effects tau with p(tau) > alpha (closed at the breakpoints); null = unbounded",
    "input": {"pre": [24, 31, 28, 22, 26, 30], "post": [29, 38, 30, 23, 25, 30.5], "treat": [1, 1, 0, 0, 0, 0], "alpha": 0.2},
    "expect": {"did": 5.375, "permutations": 15, "p_two_sided": 0.06666666666666667, "p_greater": 0.06666666666666667, "p_less": 1.0, "smallest_possible_p_two_sided": 0.06666666666666667, "interval_lower": 3.5, "interval_upper": 7.25},
    "tolerance": {"rel": 1e-11},
    "source": "full enumeration in exact rationals (checked with R enumeration (combn))"
  },
  {
    "id": "wcb-1",
    "method": "wild_cluster_bootstrap.rademacher_full",
    "definition": "p_two_sided: share of the 2^G sign vectors (all included) with |t*| >= |t| (ties by 1e-9 relative count); p_two_sided_strict excludes ties (wildboottest, boottest use >)",
    "input": {"y": [2.887, 2.399, 1.832, 2.801, 2.321, 1.816, 2.705, 2.074, 1.699, 2.075, 0.886, 1.975, 3.097, 5.32, 2.16, 4.029, 1.138, 3.235, 1.746, 2.062, 0.985, 1.242, 1.668, 1.224, 1.53, 0.365, -1.01, 0.228, -1.67, -0.439], "x": {"treat": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "x1": [0.822, -1.303, 0.446, 0.581, 0.294, -0.736, -0.482, 0.04, -0.782, 0.008, 1.007, -1.889, -0.422, 0.217, -1.112, 0.647, -0.514, 0.167, -1.227, -0.072, 0.095, -0.506, 0.891, -0.818, -0.501, 0.914, -1.249, 0.054, -0.982, 0.2]}, "cluster": [0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5], "param": "treat"},
    "expect": {"estimate": 1.3254384008037137, "t_cr0": 1.8497372395101952, "draws": 64, "p_two_sided": 0.1875, "p_two_sided_strict": 0.15625, "p_greater": 0.09375},
    "tolerance": {"rel": 1e-09},
    "source": "full enumeration (numpy) (checked with wildboottest 0.3.2 (B=99999: full enumeration of 2^G))"
  },
  {
    "id": "wcb-2",
    "method": "wild_cluster_bootstrap.rademacher_full",
    "definition": "p_two_sided: share of the 2^G sign vectors (all included) with |t*| >= |t| (ties by 1e-9 relative count); p_two_sided_strict excludes ties (wildboottest, boottest use >)",
    "input": {"y": [1.314, 2.568, 2.236, 2.657, 1.425, 0.29, 1.374, 0.911, 2.322, 2.351, 1.122, 4.375, -2.208, 0.711, 1.423, 0.551, 0.135, 0.862, 0.966, -0.273, 3.176, 2.161, 1.068, 3.262, 3.963, 0.945, 1.35, 0.811, 0.153, -2.304, 1.568, 1.641, 0.42, -1.254, 1.496, 0.189], "x": {"treat": [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], "x1": [-0.523, -2.441, 1.144, 0.774, 0.978, -0.329, 0.455, 0.545, -0.892, 0.188, 0.411, 0.783, -1.729, 0.841, 1.078, 0.211, 0.868, -0.422, 1.801, -1.079, -0.235, -1.873, 1.035, 0.154, 1.0, 0.274, -0.771, -0.197, 0.65, -1.53, 1.199, 1.51, 0.478, -1.254, 1.767, 0.416]}, "cluster": [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 6, 6, 6, 6, 7, 7, 7, 7, 8, 8, 8, 8], "param": "treat"},
    "expect": {"estimate": 0.4880861996408371, "t_cr0": 0.7202590678022405, "draws": 512, "p_two_sided": 0.5234375, "p_two_sided_strict": 0.51953125, "p_greater": 0.26171875},
    "tolerance": {"rel": 1e-09},
    "source": "full enumeration (numpy) (checked with wildboottest 0.3.2 (B=99999: full enumeration of 2^G))"
  },
  {
    "id": "jack-1",
    "method": "jackknife",
    "input": {"x": [52, 40, 61, 33, 47, 58, 39, 44, 70, 35, 49, 41], "statistic": "mean"},
    "expect": {"estimate": 47.416666666666664, "jackknife_se": 3.2226902307284084, "jackknife_bias": 0.0, "acceleration": 0.029848277435456348},
    "tolerance": {"rel": 1e-10, "abs": 1e-13},
    "source": "mpmath (checked with R leave-one-out)"
  },
  {
    "id": "jack-2",
    "method": "jackknife",
    "input": {"x": [52, 40, 61, 33, 47, 58, 39, 44, 70, 35, 49, 41], "statistic": "ratio_sd_mean"},
    "expect": {"estimate": 0.2354388702992255, "jackknife_se": 0.044993421617243914, "jackknife_bias": -0.006186584831168661, "acceleration": 0.07084895947479142},
    "tolerance": {"rel": 1e-10, "abs": 1e-13},
    "source": "mpmath (checked with R leave-one-out)"
  },
  {
    "id": "jack-3",
    "method": "jackknife",
    "input": {"x": [52, 40, 61, 33, 47, 58, 39, 44, 70, 35, 49, 41], "statistic": "variance"},
    "expect": {"estimate": 124.62878787878788, "jackknife_se": 49.80340415731204, "jackknife_bias": 1.8816263559049057e-48, "acceleration": 0.08880902136777948},
    "tolerance": {"rel": 1e-10, "abs": 1e-13},
    "source": "mpmath (checked with R leave-one-out)"
  },
  {
    "id": "bca-1",
    "method": "bootstrap.bca_from_replicates",
    "input": {"estimate": 9.2, "replicates": [6.51372, 7.95588, 12.45974, 7.1394, 11.06307, 9.49473, 6.14063, 9.27776, 8.4226, 6.94296, 6.73177, 8.48227, 9.92941, 4.67378, 6.08818, 5.39795, 8.55561, 5.93323, 5.83453, 9.3454, 12.58862, 4.01536, 5.81107, 8.79575, 7.99749, 11.8184, 11.02603, 7.7275, 13.66948, 17.97751, 11.39985, 7.0007, 13.28093, 9.23444, 10.58671, 8.22582, 8.97351, 11.5803, 5.58977, 11.83641, 6.1108, 9.9665, 5.43527, 5.59946, 8.64678, 8.50839, 7.23229, 4.30602, 7.67046, 7.37055, 6.71188, 9.14697, 8.96574, 10.15505, 14.83729, 6.18014, 8.71875, 6.93225, 8.8091, 7.74453, 15.44412, 9.44711, 5.90736, 8.62175, 7.19401, 10.97139, 11.48374, 10.18416, 10.63373, 10.92919, 7.71002, 10.65944, 8.69754, 15.75602, 5.90854, 8.76241, 7.48714, 14.24425, 7.94127, 7.59819, 9.32777, 10.63645, 5.70327, 6.74853, 4.60262, 11.65487, 11.62474, 3.36368, 7.57394, 8.31398, 8.49596, 16.70743, 6.21586, 9.89513, 7.08584, 10.16857, 9.86938, 10.24452, 15.44963, 5.29649, 13.67515, 3.83029, 8.66671, 6.01007, 11.22513, 8.12606, 14.7824, 9.68108, 8.25909, 6.37256, 8.42745, 8.11126, 13.16431, 12.58523, 8.94914, 3.35067, 12.16225, 5.81901, 7.16545, 10.07272, 6.85181, 13.18244, 10.68704, 5.3928, 10.7287, 6.26885, 8.99661, 7.67515, 9.52962, 11.81887, 13.20947, 7.71573, 10.20453, 10.38689, 6.51539, 12.67703, 10.92482, 14.83503, 8.30079, 9.00631, 11.48397, 7.87184, 12.94117, 8.88825, 3.413, 7.73333, 8.87374, 5.87178, 11.39416, 6.26928, 9.14247, 7.03026, 12.18594, 12.68149, 6.76906, 10.09871, 8.09626, 16.37675, 5.70409, 5.18416, 6.70577, 10.32306, 5.33085, 12.09495, 10.0837, 10.34108, 5.52618, 6.68073, 6.72947, 7.73181, 5.3194, 15.37435, 10.76565, 12.46281, 11.0263, 7.90309, 4.85987, 5.48285, 9.30247, 6.7954, 7.16886, 7.51989, 7.44666, 10.29889, 6.85744, 10.01094, 8.54025, 2.90031, 9.67351, 10.96779, 8.71493, 11.53533, 10.2317, 9.49263, 7.30305, 6.38336, 14.55435, 12.64656, 10.99578], "acceleration": 0.06, "conf": 0.95},
    "expect": {"z0": 0.1836712596404831, "alpha_lower": 0.07757965947787315, "bca_lower_type7": 5.411414032559417, "bca_lower_type6": 5.39545704926221, "percentile_lower_type7": 4.0061065000000005, "percentile_lower_type6": 3.83029, "basic_lower_type7": 2.9556045, "alpha_upper": 0.9958998844674315, "bca_upper_type7": 16.946430002350297, "bca_upper_type6": 17.97751, "percentile_upper_type7": 15.4443955, "percentile_upper_type6": 15.44963, "basic_upper_type7": 14.393893499999999},
    "tolerance": {"rel": 1e-10, "abs": 1e-12},
    "source": "mpmath (checked with R quantile types 6 and 7)"
  },
  {
    "id": "bca-2",
    "method": "bootstrap.bca_from_replicates",
    "input": {"estimate": 0.85, "replicates": [0.58929, 0.60105, 1.42343, 0.85287, 0.96338, 1.43216, 0.48723, 1.18493, 1.0331, 0.80258, 1.16585, 0.93076, 0.81134, 1.36344, 0.73361, 1.09764, 0.53489, 0.72372, 0.45925, 0.95806, 0.56272, 1.32194, 0.95983, 0.67851, 0.77308, 1.03142, 1.6028, 1.31182, 0.68991, 1.16154, 1.11707, 0.93115, 0.97084, 0.69133, 1.51937, 0.70131, 0.74786, 0.93384, 0.97603, 1.07427, 0.94295, 0.6313, 1.13184, 1.06807, 0.97002, 0.98706, 0.80523, 0.77398, 1.00797, 1.31795, 0.47655, 1.17418, 1.10891, 0.63182, 1.08056, 0.62867, 0.95433, 0.88753, 0.81564, 1.00793, 0.99505, 0.61697, 1.38253, 0.46541, 1.58882, 0.84927, 0.61824, 0.91781, 0.4053, 0.66554, 0.94054, 1.33361, 1.32463, 0.71346, 0.95445, 0.40486, 1.10013, 0.7824, 0.45136, 1.20825, 0.88121, 0.5824, 1.47252, 0.95511, 0.70847, 0.76332, 0.50742, 1.02244, 0.78946, 0.84367, 0.79559, 0.90419, 0.50616, 0.6955, 0.33973, 0.60658, 1.00922, 0.8714, 1.1213], "acceleration": -0.02, "conf": 0.9},
    "expect": {"z0": -0.13971029888186204, "alpha_lower": 0.02327757121418581, "bca_lower_type7": 0.418252163152289, "bca_lower_type6": 0.40500421313342416, "percentile_lower_type7": 0.464794, "percentile_lower_type6": 0.45925, "basic_lower_type7": 0.275697, "alpha_upper": 0.9068239809946047, "bca_upper_type7": 1.3242769378697976, "bca_upper_type6": 1.330757934933155, "percentile_upper_type7": 1.424303, "percentile_upper_type6": 1.43216, "basic_upper_type7": 1.235206},
    "tolerance": {"rel": 1e-10, "abs": 1e-12},
    "source": "mpmath (checked with R quantile types 6 and 7)"
  },
  {
    "id": "exact-1",
    "method": "bootstrap.exact_enumeration_mean",
    "definition": "ideal bootstrap distribution of the mean; quantile = smallest value with cumulative share >= p",
    "input": {"x": [3, 7, 1, 12, 5], "p": [0.025, 0.5, 0.975]},
    "expect": {"resamples": 3125, "bootstrap_mean": 5.6, "bootstrap_se": 1.6876018487783189, "distinct_means": 44, "quantile_0.025": 2.6, "quantile_0.5": 5.6, "quantile_0.975": 9.2},
    "tolerance": {"rel": 1e-12},
    "source": "all n^n resamples, exact rationals (checked with R expand.grid)"
  },
  {
    "id": "boot-1",
    "method": "bootstrap.ranges",
    "input": {"x": [52, 40, 61, 33, 47, 58, 39, 44, 70, 35, 49, 41], "statistic": "mean", "conf": 0.95},
    "expect": {"estimate": 47.416666666666664, "se_range": [2.913586051661992, 3.253758828909621], "percentile_lower_range": [41.166666666666664, 42.0], "percentile_upper_range": [53.25, 54.333333333333336], "bca_lower_range": [41.166666666666664, 42.75], "bca_upper_range": [53.25, 55.75]},
    "tolerance": {"rel": 1e-09},
    "source": "numpy, 1e6 resamples (checked with R mean/median)"
  },
  {
    "id": "boot-2",
    "method": "bootstrap.ranges",
    "input": {"x": [14, 3, 9, 22, 17, 8, 5, 30, 11, 2, 6], "statistic": "median", "conf": 0.9},
    "expect": {"estimate": 9.0, "se_range": [2.9540235629293528, 3.2989175806925837], "percentile_lower_range": [5.0, 6.0], "percentile_upper_range": [14.0, 17.0]},
    "tolerance": {"rel": 1e-09},
    "source": "numpy, 1e6 resamples (checked with R mean/median)"
  },
  {
    "id": "boot-3",
    "method": "bootstrap.ranges",
    "input": {"x": [52, 40, 61, 33, 47, 58, 39, 44, 70, 35, 49, 41], "y": [44, 36, 50, 31, 40, 47, 30, 38], "statistic": "difference", "conf": 0.95},
    "expect": {"estimate": 7.916666666666664, "se_range": [3.6870066182740127, 4.117479327447375], "percentile_lower_range": [-0.25, 0.9583333333333357], "percentile_upper_range": [15.125, 16.5]},
    "tolerance": {"rel": 1e-09},
    "source": "numpy, 1e6 resamples (checked with R mean/median)"
  },
  {
    "id": "quantile-1",
    "method": "quantile.types",
    "input": {"x": [3, 1, 4, 1, 5, 9, 2, 6], "p": [0, 0.025, 0.25, 0.5, 0.9, 1]},
    "expect": {"type1": [1, 1, 1, 3, 9, 9], "type2": [1, 1, 1.5, 3.5, 9, 9], "type3": [1, 1, 1, 3, 6, 9], "type4": [1, 1, 1, 3, 6.6000000000000005, 9], "type5": [1, 1, 1.5, 3.5, 8.100000000000001, 9], "type6": [1, 1, 1.25, 3.5, 9, 9], "type7": [1, 1, 1.75, 3.5, 6.8999999999999995, 9], "type8": [1, 1, 1.4166666666666665, 3.499999999999999, 8.499999999999996, 9], "type9": [1, 1, 1.4375, 3.5, 8.399999999999999, 9]},
    "tolerance": {"rel": 1e-12, "abs": 1e-14},
    "source": "{f <- function(t) I(unname(quantile(x,p,type=t))); list(type1=f(1),type2=f(2),type3=f(3),type4=f(4),type5=f(5),type6=f(6),type7=f(7),type8=f(8),type9=f(9))} (checked with numpy quantile)"
  },
  {
    "id": "prng-1",
    "method": "generator.known_answers",
    "note": "optional: only for a library that offers these generators. Integers are decimal strings. numpy's Philox advances its counter before the first block",
    "input": {"seed": "0", "n": 6},
    "expect": {"splitmix64": ["16294208416658607535", "7960286522194355700", "487617019471545679", "17909611376780542444", "1961750202426094747", "6038094601263162090"], "xoshiro256starstar_seeded_by_splitmix64": ["11091344671253066420", "13793997310169335082", "1900383378846508768", "7684712102626143532", "13521403990117723737", "18442103541295991498"], "philox4x64_10_key_seed_0": ["213000021201967259", "4455796210202625458", "2055444239878205049", "10411612076246414556", "9267267987884836803", "5120919030223861725"], "mt19937_init_genrand_low32_u32": ["2357136044", "2546248239", "3071714933", "3626093760", "2588848963", "3684848379"], "xoshiro_unit_doubles_53bit": [0.6012629994179048, 0.7477740925472398, 0.10301998939503632, 0.4165890778296456, 0.7329967790569901, 0.9997484362337864]},
    "tolerance": {"rel": 0},
    "source": "reference algorithms in Python integers; numpy bit generators"
  },
  {
    "id": "prng-2",
    "method": "generator.known_answers",
    "note": "optional: only for a library that offers these generators. Integers are decimal strings. numpy's Philox advances its counter before the first block",
    "input": {"seed": "42", "n": 6},
    "expect": {"splitmix64": ["13679457532755275413", "2949826092126892291", "5139283748462763858", "6349198060258255764", "701532786141963250", "16015981125662989062"], "xoshiro256starstar_seeded_by_splitmix64": ["1546998764402558742", "6990951692964543102", "12544586762248559009", "17057574109182124193", "18295552978065317476", "14199186830065750584"], "philox4x64_10_key_seed_0": ["15129985323320379406", "3490965594592278910", "16005516994917231875", "7278743398533373529", "6790771320172045267", "8014118860574412892"], "mt19937_init_genrand_low32_u32": ["1608637542", "3421126067", "4083286876", "787846414", "3143890026", "3348747335"], "xoshiro_unit_doubles_53bit": [0.08386297105988216, 0.3789802506626686, 0.6800434110281394, 0.9246929453253876, 0.9918039142821028, 0.7697394604342425]},
    "tolerance": {"rel": 0},
    "source": "reference algorithms in Python integers; numpy bit generators"
  }
]
"""#)
}
