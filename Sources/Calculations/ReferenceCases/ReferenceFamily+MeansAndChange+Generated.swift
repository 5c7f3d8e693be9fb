// Reference cases: computed once by R, SciPy, statsmodels or arithmetic of 50 digits, as `source`
// of each case says, and never by this library. A case is only ever added or, with the
// reason in the changelog, corrected.
// swift-format-ignore-file

extension ReferenceFamily {
  /// Means, change scores, effect sizes, rank methods, ANOVA/ANCOVA, reliability.
  ///
  /// * sd uses n-1; a CI of a t test is at level conf (two-sided)
  /// * cohen_d (two groups) = (m1-m2)/pooled sd; hedges_g = d*J with exact J = gamma(df/2)/(sqrt(df/2)*gamma((df-1)/2)) (hedges_g_approx uses 1-3/(4df-1)); CI by inverting the noncentral t
  /// * d_z = mean difference / sd of differences; d_av = mean difference / sqrt((sd1^2+sd2^2)/2); glass_delta divides by the comparison sd
  /// * U = number of pairs x>y plus half the ties (R's W); V = sum of positive signed ranks, zero differences dropped
  /// * normal approximations: mid-ranks with tie-corrected variance; cc subtracts 0.5
  /// * hodges_lehmann: median of pairwise differences (two-sample) or of Walsh averages; exact CI from the exact rank distribution (R's wilcox.test exact, no ties)
  static let meansAndChange = ReferenceFamily(
    name: "means-and-change", title: "Means, change scores, effect sizes, rank methods, ANOVA/ANCOVA, reliability",
    cases: #"""
[
  {
    "id": "t2-1",
    "method": "means.two_sample",
    "input": {"x": [48.0, 40.0, 47.0, 30.0, 52.0, 44.0, 49.0, 50.0, 50.0, 43.0, 43.0, 38.0, 58.0, 50.0, 52.0, 48.0, 47.0, 48.0, 54.0, 44.0, 65.0, 55.0, 51.0, 33.0], "y": [27.0, 43.0, 37.0, 35.0, 40.0, 42.0, 53.0, 61.0, 34.0, 36.0, 35.0, 39.0, 18.0, 49.0, 60.0, 38.0, 31.0, 48.0, 42.0, 41.0, 33.0, 34.0, 39.0, 52.0, 39.0, 38.0, 28.0, 52.0, 34.0, 40.0], "conf": 0.95},
    "expect": {"mean_x": 47.458333333333336, "mean_y": 39.93333333333333, "sd_x": 7.569843871037504, "sd_y": 9.435564903993361, "difference": 7.525, "pooled_t": 3.172889773130385, "pooled_df": 52.0, "pooled_p": 0.002533949593170136, "pooled_lower": 2.7659260050684114, "pooled_upper": 12.284073994931589, "pooled_p_greater": 0.001266974796585068, "welch_t": 3.251740489434993, "welch_df": 51.99736630728331, "welch_p": 0.002016292635227289, "welch_lower": 2.8813221105583753, "welch_upper": 12.168677889441625, "welch_p_greater": 0.0010081463176136445, "cohen_d": 0.8689316506104804, "cohen_d_lower": 0.3030986683767861, "cohen_d_upper": 1.4271322316718091, "hedges_g": 0.856328256197547, "hedges_g_lower": 0.29870238236176566, "hedges_g_upper": 1.4064324328066937, "hedges_g_approx": 0.8563384382827923, "glass_delta": 0.7975145183745422, "d_se_large_sample": 0.28634093595896815, "cohen_d_average_sd": 0.8797336876727091},
    "tolerance": {"rel": 1e-09, "abs": 1e-13, "per_key": {"cohen_d_lower": {"rel": 1e-07}, "cohen_d_upper": {"rel": 1e-07}, "hedges_g_lower": {"rel": 1e-07}, "hedges_g_upper": {"rel": 1e-07}}},
    "source": "mpmath 50 digits (checked with R t.test, effectsize 0.8.3)"
  },
  {
    "id": "t2-2",
    "method": "means.two_sample",
    "input": {"x": [3.5, 10.2, 13.2, 16.6, 14.9, 18.0, 13.6, 20.9, 10.3], "y": [9.7, 14.0, 9.6, 13.2, 12.7, 15.1, 12.1, 9.3, 10.3, 13.0, 9.8, 14.0, 12.5, 13.7, 15.9, 12.0, 13.8, 15.6, 11.4, 13.9, 11.3, 11.4, 11.9, 14.7, 11.3, 11.1, 11.9, 13.1, 13.7, 11.4, 12.5, 12.8, 12.2, 12.1, 12.1, 11.0, 12.3, 13.8, 13.0, 11.2, 12.1], "conf": 0.9},
    "expect": {"mean_x": 13.466666666666667, "mean_y": 12.402439024390244, "sd_x": 5.096567472328802, "sd_y": 1.5759898167307504, "difference": 1.0642276422764227, "pooled_t": 1.1429000384226935, "pooled_df": 48.0, "pooled_p": 0.2587487079366709, "pooled_lower": -0.49754354663154654, "pooled_upper": 2.625998831184392, "pooled_p_greater": 0.12937435396833544, "welch_t": 0.6199651731556485, "welch_df": 8.338627886595873, "welch_p": 0.5518425675131998, "welch_lower": -2.1111346190790616, "welch_upper": 4.239589903631908, "welch_p_greater": 0.2759212837565999, "cohen_d": 0.42070731798006267, "cohen_d_lower": -0.19102395728403418, "cohen_d_upper": 1.0281015507602642, "hedges_g": 0.41409355757991184, "hedges_g_lower": -0.18802095108430575, "hedges_g_upper": 1.0119392045562599, "hedges_g_approx": 0.4140993496348261, "glass_delta": 0.675275709892636, "d_se_large_sample": 0.3705014190088479, "cohen_d_average_sd": 0.2821250630819216},
    "tolerance": {"rel": 1e-09, "abs": 1e-13, "per_key": {"cohen_d_lower": {"rel": 1e-07}, "cohen_d_upper": {"rel": 1e-07}, "hedges_g_lower": {"rel": 1e-07}, "hedges_g_upper": {"rel": 1e-07}}},
    "source": "mpmath 50 digits (checked with R t.test, effectsize 0.8.3)"
  },
  {
    "id": "t2-3",
    "method": "means.two_sample",
    "input": {"x": [1.5, 2.25, 3.0], "y": [1.0, 1.5, 1.25, 2.0], "conf": 0.95},
    "expect": {"mean_x": 2.25, "mean_y": 1.4375, "sd_x": 0.75, "sd_y": 0.42695628191498325, "difference": 0.8125, "pooled_t": 1.8397045098542604, "pooled_df": 5.0, "pooled_p": 0.12519516751019646, "pooled_lower": -0.3227897871734647, "pooled_upper": 1.9477897871734646, "pooled_p_greater": 0.06259758375509823, "welch_t": 1.682974222808202, "welch_df": 2.9732747687834453, "welch_p": 0.19178798528184748, "welch_lower": -0.7317517508288295, "welch_upper": 2.3567517508288294, "welch_p_greater": 0.09589399264092374, "cohen_d": 1.40509752879313, "cohen_d_lower": -0.36514735503697365, "cohen_d_upper": 3.0745485735910933, "hedges_g": 1.1813338960601893, "hedges_g_lower": -0.306997157650976, "hedges_g_upper": 2.5849226624050288, "hedges_g_approx": 1.1832400242468464, "glass_delta": 1.9030051422496397, "d_se_large_sample": 0.851090297882127, "cohen_d_average_sd": 1.3314380468978917},
    "tolerance": {"rel": 1e-09, "abs": 1e-13, "per_key": {"cohen_d_lower": {"rel": 1e-07}, "cohen_d_upper": {"rel": 1e-07}, "hedges_g_lower": {"rel": 1e-07}, "hedges_g_upper": {"rel": 1e-07}}},
    "source": "mpmath 50 digits (checked with R t.test, effectsize 0.8.3)"
  },
  {
    "id": "t2-4",
    "method": "means.two_sample",
    "input": {"x": [97.05, 87.32, 102.35, 88.74, 89.83, 92.77, 95.46, 85.28, 90.42, 92.65, 95.99, 88.21, 89.02, 90.69, 94.72, 93.54, 92.54, 102.23, 100.49, 97.65, 87.85, 94.69, 88.9, 89.54, 98.75, 96.68, 76.79, 106.86, 92.84, 90.3, 90.99, 88.89, 90.75, 85.72, 94.87, 90.42, 91.63, 104.4, 83.06, 84.76, 86.09, 93.26, 88.5, 104.19, 96.66, 90.61, 95.56, 90.26, 91.35, 83.91, 84.26, 86.44, 88.31, 91.02, 99.25, 86.27, 89.91, 85.71, 83.37, 91.72], "y": [94.36, 91.12, 93.78, 91.35, 94.47, 94.4, 94.04, 93.61, 93.27, 97.99, 95.08, 90.0, 91.15, 96.14, 88.9, 92.03, 91.54, 93.28, 93.7, 90.14, 100.43, 93.9, 93.51, 89.42, 93.71, 91.82, 94.03, 94.25, 91.27, 95.19, 90.78, 95.01, 92.27, 91.12, 90.36, 88.82, 89.53, 94.37, 99.58, 92.71, 90.86, 92.03, 89.43, 93.18, 89.57, 96.64, 96.96, 90.01, 86.32, 97.5, 90.02, 98.98, 94.64, 85.85, 96.21], "conf": 0.99},
    "expect": {"mean_x": 91.70483333333334, "mean_y": 92.92054545454546, "sd_x": 5.834942810248448, "sd_y": 3.078882925240918, "difference": -1.2157121212121216, "pooled_t": -1.3788674570821426, "pooled_df": 113.0, "pooled_p": 0.1706589756866125, "pooled_lower": -3.525733364709032, "pooled_upper": 1.094309122284789, "pooled_p_greater": 0.9146705121566937, "welch_t": -1.4134300043636163, "welch_df": 91.10145964369922, "welch_p": 0.16093719517591082, "welch_lower": -3.4785692116759988, "welch_upper": 1.0471449692517556, "welch_p_greater": 0.9195314024120446, "cohen_d": -0.25740351436407344, "cohen_d_lower": -0.7397068780846164, "cohen_d_upper": 0.22601964288213833, "hedges_g": -0.25569066179650546, "hedges_g_lower": -0.7347846110809776, "hedges_g_upper": 0.224515629517799, "hedges_g_approx": -0.25569129586497763, "glass_delta": -0.39485493626458495, "d_se_large_sample": 0.18744747767978948, "cohen_d_average_sd": -0.26059794000064723},
    "tolerance": {"rel": 1e-09, "abs": 1e-13, "per_key": {"cohen_d_lower": {"rel": 1e-07}, "cohen_d_upper": {"rel": 1e-07}, "hedges_g_lower": {"rel": 1e-07}, "hedges_g_upper": {"rel": 1e-07}}},
    "source": "mpmath 50 digits (checked with R t.test, effectsize 0.8.3)"
  },
  {
    "id": "t1-1",
    "method": "means.one_sample_paired",
    "input": {"x": [51.0, 66.0, 44.0, 40.0, 30.0, 40.0, 57.0, 51.0, 44.0, 66.0, 59.0, 54.0, 57.0, 65.0, 43.0, 43.0, 33.0, 41.0, 64.0, 49.0, 47.0, 54.0, 54.0, 42.0, 45.0, 59.0], "y": [48.0, 65.0, 55.0, 41.0, 35.0, 50.0, 46.0, 50.0, 51.0, 54.0, 58.0, 42.0, 51.0, 64.0, 48.0, 49.0, 36.0, 49.0, 53.0, 36.0, 38.0, 40.0, 47.0, 39.0, 39.0, 55.0], "conf": 0.95},
    "expect": {"mean": 2.269230769230769, "sd": 7.566017141443401, "t": 1.5293187626780127, "df": 25.0, "p": 0.13874120804815124, "p_less": 0.9306293959759244, "lower": -0.7867496897683975, "upper": 5.325211228229936, "d_z": 0.29992408513072155, "d_z_lower": -0.0961093728216423, "d_z_upper": 0.6902469642517165, "g_z": 0.2908200633675296, "correlation": 0.6696734060491808, "d_av": 0.24807431526236012, "d_rm": 0.24378002108109173, "standardised_by_first_sd": 0.22775149669013695},
    "tolerance": {"rel": 1e-09, "abs": 1e-13, "per_key": {"d_z_lower": {"rel": 1e-07}, "d_z_upper": {"rel": 1e-07}}},
    "source": "mpmath 50 digits (checked with R t.test, effectsize 0.8.3)"
  },
  {
    "id": "t1-2",
    "method": "means.one_sample_paired",
    "input": {"x": [12.9, 5.8, 14.1, 10.3, 20.2, 23.0, 11.5, 7.9, 15.4, 12.7, 15.0, 9.2, 3.5, 6.3, 17.8, 15.7, 17.6, 18.7, 17.4, 13.2, 8.4, 23.8, 3.7, 17.6, 14.6, 16.6, 15.6, 11.1, 4.0, 19.8, 17.5], "mu": 11.1, "conf": 0.95},
    "expect": {"mean": 13.57741935483871, "sd": 5.512876422668379, "t": 2.502085324992611, "df": 30.0, "p": 0.018028023122463346, "p_less": 0.9909859884387683, "lower": 11.555279957530338, "upper": 15.599558752147082, "d_z": 0.4493877904920592, "d_z_lower": 0.07621633949077504, "d_z_upper": 0.8157783063485085, "g_z": 0.4380427162982311},
    "tolerance": {"rel": 1e-09, "abs": 1e-13, "per_key": {"d_z_lower": {"rel": 1e-07}, "d_z_upper": {"rel": 1e-07}}},
    "source": "mpmath 50 digits (checked with R t.test, effectsize 0.8.3)"
  },
  {
    "id": "t1-3",
    "method": "means.one_sample_paired",
    "input": {"x": [3, 5, 4, 9, 1], "y": [2, 5, 6, 3, 1.5], "conf": 0.9},
    "expect": {"mean": 0.9, "sd": 3.0495901363953815, "t": 0.6599120175960898, "df": 4.0, "p": 0.5453724636095193, "p_less": 0.7273137681952403, "lower": -2.007451382205824, "upper": 3.807451382205824, "d_z": 0.2951216261027788, "d_z_lower": -0.4760450077933633, "d_z_upper": 1.0319894441522248, "g_z": 0.23547298902644312, "correlation": 0.282876190928009, "d_av": 0.3592821528251096, "d_rm": 0.35343788836954226, "standardised_by_first_sd": 0.30338993810845893},
    "tolerance": {"rel": 1e-09, "abs": 1e-13, "per_key": {"d_z_lower": {"rel": 1e-07}, "d_z_upper": {"rel": 1e-07}}},
    "source": "mpmath 50 digits (checked with R t.test, effectsize 0.8.3)"
  },
  {
    "id": "t1-4",
    "method": "means.one_sample_paired",
    "input": {"x": [85.9, 97.9, 91, 88.5], "mu": 92.5, "conf": 0.99},
    "expect": {"mean": 90.825, "sd": 5.155821951929683, "t": -0.6497509090177525, "df": 3.0, "p": 0.5621688545541929, "p_less": 0.2810844272770964, "lower": 75.76765578082315, "upper": 105.88234421917686, "d_z": -0.3248754545088762, "d_z_lower": -1.631204754600836, "d_z_upper": 1.0256777555737078, "g_z": -0.23508028645781023},
    "tolerance": {"rel": 1e-09, "abs": 1e-13, "per_key": {"d_z_lower": {"rel": 1e-07}, "d_z_upper": {"rel": 1e-07}}},
    "source": "mpmath 50 digits (checked with R t.test, effectsize 0.8.3)"
  },
  {
    "id": "mwu-1",
    "method": "rank.mann_whitney",
    "definition": "p_exact: without ties R's exact; with ties the exact permutation of mid-ranks (exactRankTests::wilcox.exact; two-sided by distance from the mean)",
    "input": {"x": [1.1, 2.3, 4.7, 5.2, 8.8], "y": [0.4, 2.1, 3.3, 3.9, 4.1, 6.5], "conf": 0.95},
    "expect": {"U": 19, "p_normal_cc": 0.5228166539190887, "p_normal": 0.4652088184521417, "p_exact": 0.5367965367965368, "hodges_lehmann": 0.9500000000000004, "hl_exact_lower": -2.8, "hl_exact_upper": 4.9, "rank_biserial": 0.2666666666666666, "auc": 0.6333333333333333},
    "tolerance": {"rel": 1e-09, "abs": 1e-13},
    "source": "wilcox.test / exactRankTests::wilcox.exact (checked with exhaustive/DP null distribution + normal approximation (numpy))"
  },
  {
    "id": "mwu-2",
    "method": "rank.mann_whitney",
    "definition": "p_exact: without ties R's exact; with ties the exact permutation of mid-ranks (exactRankTests::wilcox.exact; two-sided by distance from the mean)",
    "input": {"x": [3, 4, 4, 5, 7, 7, 9], "y": [1, 2, 4, 4, 5, 6], "conf": 0.95},
    "expect": {"U": 30.5, "p_normal_cc": 0.19106121298987744, "p_normal": 0.1675613656515966, "p_exact": 0.18123543123543123, "rank_biserial": 0.45238095238095233, "auc": 0.7261904761904762},
    "tolerance": {"rel": 1e-09, "abs": 1e-13},
    "source": "wilcox.test / exactRankTests::wilcox.exact (checked with exhaustive/DP null distribution + normal approximation (numpy))"
  },
  {
    "id": "mwu-3",
    "method": "rank.mann_whitney",
    "definition": "p_exact: without ties R's exact; with ties the exact permutation of mid-ranks (exactRankTests::wilcox.exact; two-sided by distance from the mean)",
    "input": {"x": [51.0, 31.0, 40.0, 40.0, 49.0, 33.0, 37.0, 48.0, 34.0, 58.0, 55.0, 52.0, 61.0, 63.0, 38.0, 35.0, 41.0, 45.0, 51.0, 45.0, 49.0, 40.0, 51.0, 45.0, 45.0, 49.0, 45.0, 54.0, 54.0, 39.0, 34.0, 30.0, 48.0, 41.0, 40.0, 38.0, 40.0, 49.0, 36.0, 34.0], "y": [41.0, 47.0, 40.0, 41.0, 47.0, 43.0, 40.0, 21.0, 46.0, 38.0, 47.0, 51.0, 43.0, 39.0, 57.0, 30.0, 37.0, 55.0, 40.0, 44.0, 47.0, 36.0, 42.0, 43.0, 32.0, 49.0, 39.0, 40.0, 42.0, 40.0, 44.0, 32.0, 36.0, 42.0, 39.0], "conf": 0.95},
    "expect": {"U": 814, "p_normal_cc": 0.22716438447734966, "p_normal": 0.22512377594378677, "p_exact": 0.22761065757376076, "rank_biserial": 0.1628571428571428, "auc": 0.5814285714285714},
    "tolerance": {"rel": 1e-09, "abs": 1e-13},
    "source": "wilcox.test / exactRankTests::wilcox.exact (checked with exhaustive/DP null distribution + normal approximation (numpy))"
  },
  {
    "id": "mwu-4",
    "method": "rank.mann_whitney",
    "definition": "p_exact: without ties R's exact; with ties the exact permutation of mid-ranks (exactRankTests::wilcox.exact; two-sided by distance from the mean)",
    "input": {"x": [0.5, 1.5, 9], "y": [2, 3, 4, 5], "conf": 0.9},
    "expect": {"U": 4, "p_normal_cc": 0.5958830905651777, "p_normal": 0.4795001221869535, "p_exact": 0.6285714285714286, "hodges_lehmann": -1.5, "hl_exact_lower": -4.5, "hl_exact_upper": 7, "rank_biserial": -0.33333333333333337, "auc": 0.3333333333333333},
    "tolerance": {"rel": 1e-09, "abs": 1e-13},
    "source": "wilcox.test / exactRankTests::wilcox.exact (checked with exhaustive/DP null distribution + normal approximation (numpy))"
  },
  {
    "id": "mwu-5",
    "method": "rank.mann_whitney",
    "definition": "p_exact: without ties R's exact; with ties the exact permutation of mid-ranks (exactRankTests::wilcox.exact; two-sided by distance from the mean)",
    "input": {"x": [2.0, 2.0, 0.0, 2.0, 0.0, 1.0, 1.0, 2.0, 1.0, 3.0, 1.0, 2.0, 0.0, 0.0, 0.0, 0.0, 0.0, 3.0, 1.0, 1.0, 3.0, 2.0, 0.0, 0.0, 0.0, 0.0, 1.0, 2.0, 2.0, 1.0, 3.0, 3.0, 0.0, 1.0, 1.0, 3.0, 1.0, 0.0, 2.0, 1.0, 2.0, 0.0, 0.0, 2.0, 1.0, 1.0, 0.0, 1.0, 1.0, 0.0], "y": [2.0, 2.0, 0.0, 0.0, 2.0, 0.0, 3.0, 0.0, 4.0, 3.0, 1.0, 1.0, 3.0, 0.0, 0.0, 4.0, 3.0, 2.0, 3.0, 4.0, 4.0, 3.0, 1.0, 3.0, 3.0, 3.0, 1.0, 0.0, 2.0, 4.0, 4.0, 2.0, 2.0, 2.0, 2.0, 1.0, 3.0, 3.0, 4.0, 1.0, 2.0, 3.0, 3.0, 1.0, 2.0], "conf": 0.95},
    "expect": {"U": 631, "p_normal_cc": 0.0001594091903660594, "p_normal": 0.00015697979689660203, "p_exact": 0.00015697979689660203, "rank_biserial": -0.4391111111111111, "auc": 0.28044444444444444},
    "tolerance": {"rel": 1e-09, "abs": 1e-13},
    "source": "wilcox.test / exactRankTests::wilcox.exact (checked with exhaustive/DP null distribution + normal approximation (numpy))"
  },
  {
    "id": "wsr-1",
    "method": "rank.wilcoxon_signed_rank",
    "input": {"x": [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3], "y": [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29], "conf": 0.95},
    "expect": {"V": 40, "n_used": 9, "p_normal_cc": 0.044010984012951455, "p_normal": 0.038151710173415156, "p_exact": 0.0390625, "hodges_lehmann": 0.4600000000000001, "hl_exact_lower": 0.010000000000000009, "hl_exact_upper": 0.786},
    "tolerance": {"rel": 1e-09, "abs": 1e-13},
    "source": "wilcox.test / exactRankTests::wilcox.exact (checked with DP null distribution + normal approximation (numpy))"
  },
  {
    "id": "wsr-2",
    "method": "rank.wilcoxon_signed_rank",
    "input": {"x": [3, -1, 2, 0, 4, 4, -2, 1, 0, 5], "conf": 0.95},
    "expect": {"V": 31, "n_used": 8, "p_normal_cc": 0.0789483377160011, "p_normal": 0.06768567343276798, "p_exact": 0.0859375},
    "tolerance": {"rel": 1e-09, "abs": 1e-13},
    "source": "wilcox.test / exactRankTests::wilcox.exact (checked with DP null distribution + normal approximation (numpy))"
  },
  {
    "id": "wsr-3",
    "method": "rank.wilcoxon_signed_rank",
    "input": {"x": [51.0, 66.0, 44.0, 40.0, 30.0, 40.0, 57.0, 51.0, 44.0, 66.0, 59.0, 54.0, 57.0, 65.0, 43.0, 43.0, 33.0, 41.0, 64.0, 49.0, 47.0, 54.0, 54.0, 42.0, 45.0, 59.0], "y": [48.0, 65.0, 55.0, 41.0, 35.0, 50.0, 46.0, 50.0, 51.0, 54.0, 58.0, 42.0, 51.0, 64.0, 48.0, 49.0, 36.0, 49.0, 53.0, 36.0, 38.0, 40.0, 47.0, 39.0, 39.0, 55.0], "conf": 0.95},
    "expect": {"V": 234.5, "n_used": 26, "p_normal_cc": 0.13678184433233187, "p_normal": 0.13345915630654773, "p_exact": 0.13692978024482727},
    "tolerance": {"rel": 1e-09, "abs": 1e-13},
    "source": "wilcox.test / exactRankTests::wilcox.exact (checked with DP null distribution + normal approximation (numpy))"
  },
  {
    "id": "wsr-4",
    "method": "rank.wilcoxon_signed_rank",
    "input": {"x": [1.2, -0.3, 2.2, 3.1, 0.7, -1.4], "conf": 0.9},
    "expect": {"V": 16, "n_used": 6, "p_normal_cc": 0.2945073936801101, "p_normal": 0.2488638749379221, "p_exact": 0.3125000000000001, "hodges_lehmann": 0.95, "hl_exact_lower": -0.35, "hl_exact_upper": 2.2},
    "tolerance": {"rel": 1e-09, "abs": 1e-13},
    "source": "wilcox.test / exactRankTests::wilcox.exact (checked with DP null distribution + normal approximation (numpy))"
  },
  {
    "id": "anova-1",
    "method": "anova.one_way",
    "input": {"groups": [[48.0, 39.0, 33.0, 37.0, 37.0, 39.0, 35.0, 35.0, 37.0, 32.0, 41.0, 32.0], [39.0, 23.0, 37.0, 44.0, 55.0, 54.0, 42.0, 44.0, 41.0, 37.0, 36.0, 40.0, 31.0, 50.0, 52.0], [44.0, 45.0, 41.0, 40.0, 38.0, 45.0, 43.0, 41.0, 41.0]]},
    "expect": {"df_between": 2, "df_within": 33, "ss_between": 177.97222222222234, "ss_within": 1330.2499999999993, "f": 2.2075111194637627, "p": 0.1259565860651856, "eta_squared": 0.11800132606453526, "welch_f": 5.195698318581918, "welch_df2": 21.369394070034364, "welch_p": 0.014493500081642297, "kruskal_h": 7.4055166853819285, "kruskal_p": 0.02465542447929892, "levene_f": 4.440102061173699, "levene_p": 0.019603561396647286, "brown_forsythe_f": 4.2665041651359745, "brown_forsythe_p": 0.022489980889913587, "bartlett": 13.854610078730865},
    "tolerance": {"rel": 1e-09, "abs": 1e-13},
    "source": "{g <- factor(rep(seq_along(groups),lengths(groups))); y <- unlist(groups); a <- anova(lm(y~g)); w <- oneway.test(y~g); k <- kruskal.test(y,g); L <- car::leveneTest(y,g,center=mean); B <- car::leveneTest(y,g,center=median)\n list(df_between=a$Df[1],df_within=a$Df[2],ss_between=a$`Sum Sq`[1],ss_within=a$`Sum Sq`[2],f=a$`F value`[1],p=a$`Pr(>F)`[1],eta_squared=a$`Sum Sq`[1]/sum(a$`Sum Sq`),welch_f=unname(w$statistic),welch_df2=unname(w$parameter[2]),welch_p=w$p.value,kruskal_h=unname(k$statistic),kruskal_p=k$p.value,levene_f=L$`F value`[1],levene_p=L$`Pr(>F)`[1],brown_forsythe_f=B$`F value`[1],brown_forsythe_p=B$`Pr(>F)`[1],bartlett=unname(bartlett.test(y,g)$statistic))} (checked with mpmath / scipy)"
  },
  {
    "id": "anova-2",
    "method": "anova.one_way",
    "input": {"groups": [[6.1, 5.8, 7.0], [6.5, 6.9, 7.7, 7.1], [5.0, 5.2], [8.1, 7.9, 8.8]]},
    "expect": {"df_between": 3, "df_within": 8, "ss_between": 13.212499999999999, "ss_within": 1.9966666666666677, "f": 17.646076794657752, "p": 0.0006914742348612388, "eta_squared": 0.8687195222179606, "welch_f": 39.614022164931114, "welch_df2": 4.216926974545346, "welch_p": 0.0015384386898397433, "kruskal_h": 9.371794871794869, "kruskal_p": 0.024735097389720604, "levene_f": 0.9657422512234929, "levene_p": 0.4547686007075862, "brown_forsythe_f": 0.33450292397660725, "brown_forsythe_p": 0.8010102006529609, "bartlett": 1.4843805322915342},
    "tolerance": {"rel": 1e-09, "abs": 1e-13},
    "source": "{g <- factor(rep(seq_along(groups),lengths(groups))); y <- unlist(groups); a <- anova(lm(y~g)); w <- oneway.test(y~g); k <- kruskal.test(y,g); L <- car::leveneTest(y,g,center=mean); B <- car::leveneTest(y,g,center=median)\n list(df_between=a$Df[1],df_within=a$Df[2],ss_between=a$`Sum Sq`[1],ss_within=a$`Sum Sq`[2],f=a$`F value`[1],p=a$`Pr(>F)`[1],eta_squared=a$`Sum Sq`[1]/sum(a$`Sum Sq`),welch_f=unname(w$statistic),welch_df2=unname(w$parameter[2]),welch_p=w$p.value,kruskal_h=unname(k$statistic),kruskal_p=k$p.value,levene_f=L$`F value`[1],levene_p=L$`Pr(>F)`[1],brown_forsythe_f=B$`F value`[1],brown_forsythe_p=B$`Pr(>F)`[1],bartlett=unname(bartlett.test(y,g)$statistic))} (checked with mpmath / scipy)"
  },
  {
    "id": "ancova-1",
    "method": "ancova.baseline_adjusted",
    "input": {"pre": [44.0, 47.0, 50.0, 46.0, 45.0, 48.0, 32.0, 49.0, 56.0, 54.0, 49.0, 39.0, 52.0, 36.0, 50.0, 42.0, 69.0, 47.0, 55.0, 46.0, 31.0, 66.0, 49.0, 52.0, 55.0, 60.0, 63.0, 34.0, 49.0, 43.0, 52.0, 36.0, 47.0, 39.0, 60.0, 44.0, 55.0, 44.0, 47.0, 51.0], "post": [49.0, 44.0, 42.0, 38.0, 49.0, 40.0, 43.0, 39.0, 56.0, 54.0, 60.0, 45.0, 48.0, 34.0, 32.0, 45.0, 62.0, 44.0, 47.0, 40.0, 42.0, 53.0, 43.0, 45.0, 52.0, 44.0, 51.0, 26.0, 45.0, 24.0, 51.0, 41.0, 39.0, 47.0, 59.0, 42.0, 57.0, 36.0, 39.0, 47.0], "group": [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1], "conf": 0.95},
    "expect": {"adjusted_difference": -4.616271977365841, "se": 2.0829043497583326, "t": -2.2162669053437045, "p": 0.03290309459554746, "lower": -8.836637072056721, "upper": -0.39590688267496166, "slope": 0.5249949477319911, "adjusted_mean_0": 47.15813598868293, "adjusted_mean_1": 42.54186401131709, "interaction_f": 0.021029185907829852, "interaction_p": 0.8855083416736726, "gain_score_difference": -2.55, "gain_score_p": 0.28655789784794444, "residual_sd": 6.369028138091254},
    "tolerance": {"rel": 1e-09, "abs": 1e-12},
    "source": "{g <- factor(group); m <- lm(post~pre+g); s <- summary(m)$coefficients; i <- lm(post~pre*g); f <- anova(m,i); ci <- confint(m,level=conf); gain <- t.test((post-pre)[group==1],(post-pre)[group==0],var.equal=TRUE)\n list(adjusted_difference=s['g1',1],se=s['g1',2],t=s['g1',3],p=s['g1',4],lower=ci['g1',1],upper=ci['g1',2],slope=s['pre',1],adjusted_mean_0=unname(coef(m)[1]+coef(m)[2]*mean(pre)),adjusted_mean_1=unname(coef(m)[1]+coef(m)[2]*mean(pre)+coef(m)[3]),interaction_f=f$F[2],interaction_p=f$`Pr(>F)`[2],gain_score_difference=unname(gain$estimate[1]-gain$estimate[2]),gain_score_p=gain$p.value,residual_sd=sigma(m))} (checked with statsmodels OLS)"
  },
  {
    "id": "ancova-2",
    "method": "ancova.baseline_adjusted",
    "input": {"pre": [46.0, 51.0, 44.0, 56.0, 44.0, 43.0, 48.0, 57.0, 31.0, 66.0, 61.0, 45.0, 32.0, 42.0, 60.0, 56.0, 51.0, 39.0, 35.0, 45.0, 31.0, 37.0, 39.0, 50.0, 51.0], "post": [35.0, 43.0, 45.0, 49.0, 36.0, 41.0, 46.0, 44.0, 37.0, 52.0, 65.0, 42.0, 39.0, 44.0, 56.0, 49.0, 51.0, 36.0, 39.0, 39.0, 36.0, 35.0, 50.0, 46.0, 48.0], "group": [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0], "conf": 0.95},
    "expect": {"adjusted_difference": -4.61276012685108, "se": 1.8482672826879956, "t": -2.4957213548370514, "p": 0.020558287598500338, "lower": -8.44583186670587, "upper": -0.779688386996289, "slope": 0.6405173242235332, "adjusted_mean_0": 46.33412486088852, "adjusted_mean_1": 41.721364734037444, "interaction_f": 0.7061621676833262, "interaction_p": 0.4101869211013839, "gain_score_difference": -6.352564102564102, "gain_score_p": 0.008738646397653156, "residual_sd": 4.461970570506582},
    "tolerance": {"rel": 1e-09, "abs": 1e-12},
    "source": "{g <- factor(group); m <- lm(post~pre+g); s <- summary(m)$coefficients; i <- lm(post~pre*g); f <- anova(m,i); ci <- confint(m,level=conf); gain <- t.test((post-pre)[group==1],(post-pre)[group==0],var.equal=TRUE)\n list(adjusted_difference=s['g1',1],se=s['g1',2],t=s['g1',3],p=s['g1',4],lower=ci['g1',1],upper=ci['g1',2],slope=s['pre',1],adjusted_mean_0=unname(coef(m)[1]+coef(m)[2]*mean(pre)),adjusted_mean_1=unname(coef(m)[1]+coef(m)[2]*mean(pre)+coef(m)[3]),interaction_f=f$F[2],interaction_p=f$`Pr(>F)`[2],gain_score_difference=unname(gain$estimate[1]-gain$estimate[2]),gain_score_p=gain$p.value,residual_sd=sigma(m))} (checked with statsmodels OLS)"
  },
  {
    "id": "rci-1",
    "method": "change.jacobson_truax",
    "definition": "rci = (post-pre)/(sd*sqrt(1-r)*sqrt(2)); reliable when |rci| > z(conf); recovered = reliable improvement and crosses cut-off c",
    "input": {"pre": [52, 60, 44, 71, 38, 55, 40], "post": [40, 58, 45, 50, 49, 36, 27], "sd_baseline": 9.3, "reliability": 0.83, "conf": 0.95, "lower_is_better": true, "clinical_mean": 55, "clinical_sd": 9.5, "norm_mean": 37.1, "norm_sd": 8.1},
    "expect": {"se_measurement": 3.834488231824425, "se_difference": 5.422785262206131, "rci": [-2.2128849695807586, -0.36881416159679314, 0.18440708079839657, -3.872548696766328, 2.028477888782362, -3.5037345351695346, -2.3972920503791553], "class": ["recovered", "no reliable change", "no reliable change", "improved", "deteriorated", "recovered", "improved"], "minimum_reliable_change": 10.62846380981861, "cutoff_a": 36.0, "cutoff_b": 53.3, "cutoff_c": 45.33806818181818},
    "tolerance": {"rel": 1e-10},
    "source": "formula (Jacobson & Truax 1991) (checked with R)"
  },
  {
    "id": "alpha-1",
    "method": "reliability.cronbach_alpha",
    "input": {"items": [[4, 3, 3, 2, 2], [1, 2, 2, 2, 2], [5, 3, 5, 4, 5], [5, 5, 5, 4, 5], [4, 4, 3, 3, 2], [4, 3, 4, 3, 5], [5, 4, 4, 4, 3], [2, 2, 1, 3, 2], [3, 2, 3, 3, 4], [5, 3, 4, 4, 4], [4, 3, 5, 5, 5], [2, 1, 1, 1, 2], [3, 5, 5, 4, 3], [3, 4, 4, 5, 3], [4, 4, 2, 2, 3], [2, 4, 2, 3, 2], [2, 3, 4, 3, 3], [1, 1, 3, 1, 1], [3, 1, 3, 2, 2], [3, 3, 4, 3, 4], [3, 3, 1, 1, 2], [5, 4, 5, 4, 4], [4, 4, 4, 3, 5], [3, 3, 4, 4, 2], [2, 4, 4, 3, 1], [3, 1, 2, 2, 2], [1, 3, 1, 1, 3], [3, 3, 2, 2, 2], [4, 4, 4, 5, 3], [1, 2, 1, 2, 1]], "conf": 0.95},
    "expect": {"alpha": 0.8764525323393992, "feldt_lower": 0.7894558121913776, "feldt_upper": 0.9345861546631244, "alpha_if_deleted": [0.8453164958019327, 0.8767802848455752, 0.827485380116959, 0.8365837857158814, 0.8595431871882384], "item_rest_correlation": [0.7262407587731324, 0.5852686143395656, 0.7953559537197222, 0.7655238384519548, 0.6675131408168345]},
    "tolerance": {"rel": 1e-09},
    "source": "mpmath; Feldt interval (checked with R psych::alpha, pingouin 0.7.0 cronbach_alpha)"
  },
  {
    "id": "alpha-2",
    "method": "reliability.cronbach_alpha",
    "input": {"items": [[4, 3, 3, 4, 2, 4, 3, 2, 4], [2, 2, 2, 4, 3, 3, 4, 4, 4], [4, 4, 2, 4, 3, 4, 4, 4, 3], [4, 4, 3, 4, 3, 4, 4, 2, 3], [2, 2, 3, 2, 3, 3, 3, 2, 2], [3, 2, 4, 4, 3, 4, 3, 2, 2], [4, 4, 3, 4, 3, 4, 3, 4, 4], [2, 3, 4, 3, 2, 4, 3, 4, 3], [4, 4, 4, 3, 3, 4, 4, 4, 4], [4, 2, 3, 4, 3, 4, 3, 4, 1], [4, 2, 4, 4, 2, 3, 3, 2, 2], [4, 4, 4, 3, 3, 4, 3, 4, 3], [4, 1, 4, 2, 2, 2, 4, 3, 4], [2, 3, 1, 2, 1, 2, 3, 2, 3], [3, 3, 2, 2, 4, 1, 1, 4, 4], [3, 1, 2, 2, 4, 2, 4, 2, 3], [3, 2, 4, 3, 2, 1, 2, 3, 2], [4, 3, 3, 3, 3, 2, 3, 3, 2], [4, 4, 1, 1, 3, 3, 2, 3, 2], [2, 1, 2, 1, 2, 1, 2, 3, 3], [4, 4, 3, 3, 3, 3, 3, 4, 4], [3, 4, 2, 3, 2, 2, 1, 4, 3], [4, 4, 2, 3, 4, 4, 3, 4, 3], [4, 2, 2, 2, 2, 4, 1, 3, 4], [4, 3, 3, 3, 4, 3, 1, 4, 1], [2, 3, 2, 1, 3, 1, 2, 1, 3], [2, 4, 4, 3, 3, 4, 3, 3, 3], [4, 3, 3, 2, 2, 4, 3, 2, 3], [1, 2, 2, 2, 3, 3, 2, 3, 4], [4, 3, 4, 4, 4, 3, 2, 3, 4], [3, 3, 3, 2, 3, 2, 4, 1, 4], [4, 1, 3, 4, 4, 4, 2, 3, 4], [1, 4, 3, 2, 2, 3, 4, 3, 2], [2, 1, 2, 2, 1, 4, 2, 3, 1], [3, 3, 4, 3, 3, 3, 4, 4, 4], [3, 2, 4, 3, 4, 4, 2, 2, 1], [2, 2, 4, 2, 3, 3, 3, 3, 3], [1, 1, 2, 2, 3, 3, 3, 3, 4], [2, 1, 2, 4, 2, 2, 3, 2, 3], [4, 3, 3, 2, 4, 3, 3, 3, 4], [3, 2, 4, 4, 4, 4, 4, 4, 3], [2, 3, 4, 2, 3, 4, 4, 3, 1], [4, 4, 3, 2, 1, 3, 3, 1, 4], [3, 4, 3, 3, 3, 3, 4, 3, 3], [4, 4, 4, 4, 3, 2, 4, 4, 4], [4, 3, 4, 2, 4, 3, 3, 3, 4], [2, 1, 4, 3, 1, 2, 2, 2, 2], [2, 4, 4, 4, 3, 3, 2, 2, 3], [4, 4, 4, 4, 4, 4, 3, 4, 4], [3, 2, 1, 4, 2, 1, 2, 2, 2], [4, 1, 4, 2, 2, 4, 3, 4, 2], [4, 3, 4, 3, 4, 3, 4, 4, 2], [2, 2, 3, 4, 4, 4, 4, 2, 3], [4, 4, 4, 3, 4, 4, 3, 4, 4], [1, 3, 1, 3, 1, 3, 2, 2, 2], [2, 1, 4, 4, 3, 1, 3, 4, 3], [3, 2, 4, 2, 4, 4, 4, 4, 4], [3, 2, 1, 2, 3, 2, 2, 2, 3], [3, 2, 1, 1, 1, 3, 2, 3, 3], [3, 1, 3, 2, 3, 2, 3, 2, 3]], "conf": 0.95},
    "expect": {"alpha": 0.6994713851608002, "feldt_lower": 0.5706993736967862, "feldt_upper": 0.8015286370785017, "alpha_if_deleted": [0.6637988581566222, 0.6815600083480509, 0.6604017087921821, 0.6770703151411254, 0.6609117013639627, 0.6660223115487105, 0.6795154255626051, 0.6686427071754971, 0.7056400513457795], "item_rest_correlation": [0.423797472998177, 0.34156004870946877, 0.43857477484648416, 0.3569677247845404, 0.4427548959640046, 0.41247459651588225, 0.3437801749415, 0.40227232813544933, 0.20216367368214758]},
    "tolerance": {"rel": 1e-09},
    "source": "mpmath; Feldt interval (checked with R psych::alpha, pingouin 0.7.0 cronbach_alpha)"
  },
  {
    "id": "cor-1",
    "method": "correlation",
    "input": {"x": [51.0, 66.0, 44.0, 40.0, 30.0, 40.0, 57.0, 51.0, 44.0, 66.0, 59.0, 54.0, 57.0, 65.0, 43.0, 43.0, 33.0, 41.0, 64.0, 49.0, 47.0, 54.0, 54.0, 42.0, 45.0, 59.0], "y": [48.0, 65.0, 55.0, 41.0, 35.0, 50.0, 46.0, 50.0, 51.0, 54.0, 58.0, 42.0, 51.0, 64.0, 48.0, 49.0, 36.0, 49.0, 53.0, 36.0, 38.0, 40.0, 47.0, 39.0, 39.0, 55.0], "conf": 0.95},
    "expect": {"pearson": 0.6696734060491807, "pearson_p": 0.00018267401200887766, "lower": 0.38120604557466403, "upper": 0.8393091463880502, "spearman": 0.6071674953493348, "kendall_tau_b": 0.45498141308559986},
    "tolerance": {"rel": 1e-09, "abs": 1e-13},
    "source": "{p <- cor.test(x,y,conf.level=conf); s <- suppressWarnings(cor.test(x,y,method='spearman',exact=FALSE)); k <- suppressWarnings(cor.test(x,y,method='kendall',exact=FALSE)); list(pearson=unname(p$estimate),pearson_p=p$p.value,lower=p$conf.int[1],upper=p$conf.int[2],spearman=unname(s$estimate),kendall_tau_b=unname(k$estimate))} (checked with scipy)"
  },
  {
    "id": "cor-2",
    "method": "correlation",
    "input": {"x": [1, 2, 2, 4, 5, 7, 9], "y": [3, 1, 4, 4, 6, 5, 9], "conf": 0.9},
    "expect": {"pearson": 0.8595925841783482, "pearson_p": 0.013135749212321433, "lower": 0.43767832904289894, "upper": 0.9712679216739061, "spearman": 0.881818181818182, "kendall_tau_b": 0.7499999999999999},
    "tolerance": {"rel": 1e-09, "abs": 1e-13},
    "source": "{p <- cor.test(x,y,conf.level=conf); s <- suppressWarnings(cor.test(x,y,method='spearman',exact=FALSE)); k <- suppressWarnings(cor.test(x,y,method='kendall',exact=FALSE)); list(pearson=unname(p$estimate),pearson_p=p$p.value,lower=p$conf.int[1],upper=p$conf.int[2],spearman=unname(s$estimate),kendall_tau_b=unname(k$estimate))} (checked with scipy)"
  },
  {
    "id": "nist-anova-AtmWtAg",
    "method": "anova.one_way",
    "input": {"groups": [[107.8681568, 107.8681465, 107.8681572, 107.8681785, 107.8681446, 107.8681903, 107.8681526, 107.8681494, 107.8681616, 107.8681587, 107.8681519, 107.8681486, 107.8681419, 107.8681569, 107.8681508, 107.8681672, 107.8681385, 107.8681518, 107.8681662, 107.8681424, 107.868136, 107.8681333, 107.868161, 107.8681477], [107.8681079, 107.8681344, 107.8681513, 107.8681197, 107.8681604, 107.8681385, 107.8681642, 107.8681365, 107.8681151, 107.8681082, 107.8681517, 107.8681448, 107.8681198, 107.8681482, 107.8681334, 107.8681609, 107.8681101, 107.8681512, 107.8681469, 107.868136, 107.8681254, 107.8681261, 107.868145, 107.8681368]]},
    "expect": {"df_between": 1, "ss_between": 3.638341875e-09, "f": 15.946733567793, "df_within": 46, "ss_within": 1.04951729166667e-08},
    "tolerance": {"rel": 1e-09},
    "source": "NIST StRD AtmWtAg certified values (file shipped with SciPy's tests) (checked with mpmath on the decimal data read as doubles)"
  },
  {
    "id": "nist-anova-SmLs01",
    "method": "anova.one_way",
    "input": {"groups": [[1.4, 1.3, 1.5, 1.3, 1.5, 1.3, 1.5, 1.3, 1.5, 1.3, 1.5, 1.3, 1.5, 1.3, 1.5, 1.3, 1.5, 1.3, 1.5, 1.3, 1.5], [1.3, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4], [1.5, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6], [1.3, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4], [1.5, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6], [1.3, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4], [1.5, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6], [1.3, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4, 1.2, 1.4], [1.5, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6, 1.4, 1.6]]},
    "expect": {"df_between": 8, "ss_between": 1.68, "f": 21.0, "df_within": 180, "ss_within": 1.8},
    "tolerance": {"rel": 1e-09},
    "source": "NIST StRD SmLs01 certified values (file shipped with SciPy's tests) (checked with mpmath on the decimal data read as doubles)"
  },
  {
    "id": "nist-anova-SmLs04",
    "method": "anova.one_way",
    "note": "certified for the decimal data; the doubles nearest to the data cannot give more than the stated tolerance (leading digits constant)",
    "input": {"groups": [[1000000.4, 1000000.3, 1000000.5, 1000000.3, 1000000.5, 1000000.3, 1000000.5, 1000000.3, 1000000.5, 1000000.3, 1000000.5, 1000000.3, 1000000.5, 1000000.3, 1000000.5, 1000000.3, 1000000.5, 1000000.3, 1000000.5, 1000000.3, 1000000.5], [1000000.3, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4], [1000000.5, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6], [1000000.3, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4], [1000000.5, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6], [1000000.3, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4], [1000000.5, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6], [1000000.3, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4, 1000000.2, 1000000.4], [1000000.5, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6, 1000000.4, 1000000.6]]},
    "expect": {"df_between": 8, "ss_between": 1.68, "f": 21.0, "df_within": 180, "ss_within": 1.8},
    "tolerance": {"rel": 1e-07},
    "source": "NIST StRD SmLs04 certified values (file shipped with SciPy's tests) (checked with mpmath on the decimal data read as doubles)"
  },
  {
    "id": "nist-anova-SmLs07",
    "method": "anova.one_way",
    "note": "certified for the decimal data; the doubles nearest to the data cannot give more than the stated tolerance (leading digits constant)",
    "input": {"groups": [[1000000000000.4, 1000000000000.3, 1000000000000.5, 1000000000000.3, 1000000000000.5, 1000000000000.3, 1000000000000.5, 1000000000000.3, 1000000000000.5, 1000000000000.3, 1000000000000.5, 1000000000000.3, 1000000000000.5, 1000000000000.3, 1000000000000.5, 1000000000000.3, 1000000000000.5, 1000000000000.3, 1000000000000.5, 1000000000000.3, 1000000000000.5], [1000000000000.3, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4], [1000000000000.5, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6], [1000000000000.3, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4], [1000000000000.5, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6], [1000000000000.3, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4], [1000000000000.5, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6], [1000000000000.3, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4, 1000000000000.2, 1000000000000.4], [1000000000000.5, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6, 1000000000000.4, 1000000000000.6]]},
    "expect": {"df_between": 8, "ss_between": 1.68, "f": 21.0, "df_within": 180, "ss_within": 1.8},
    "tolerance": {"rel": 0.01},
    "source": "NIST StRD SmLs07 certified values (file shipped with SciPy's tests) (checked with mpmath on the decimal data read as doubles)"
  }
]
"""#)
}
