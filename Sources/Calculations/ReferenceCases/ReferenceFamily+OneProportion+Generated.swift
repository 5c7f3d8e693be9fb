// Reference cases: computed once by R, SciPy, statsmodels or arithmetic of 50 digits, as `source`
// of each case says, and never by this library. A case is only ever added or, with the
// reason in the changelog, corrected.
// swift-format-ignore-file

extension ReferenceFamily {
  /// One proportion: intervals and tests against a known baseline.
  ///
  /// * x events in n, confidence level conf (two-sided); z is the normal quantile of (1+conf)/2 with conf read as the decimal it prints as
  /// * wilson_cc: Newcombe (1998) method 4, lower set to 0 at x=0 and upper to 1 at x=n. R's prop.test(correct=TRUE) uses a correction min(0.5,|x-n p0|) instead, so it differs when x is within 0.5 of n*p0 (p0 defaults to 0.5)
  /// * agresti_coull: centre (x+z^2/2)/(n+z^2), clipped to [0,1]; the *_raw keys are before clipping
  /// * jeffreys: Beta(x+1/2, n-x+1/2) quantiles; lower := 0 when x=0, upper := 1 when x=n (Brown, Cai & DasGupta); *_raw = plain quantiles (statsmodels gives these)
  /// * clopper_pearson: exact; lower 0 at x=0, upper 1 at x=n. midp_exact: the p for which the tail including half the point probability equals alpha/2
  /// * binom_test two_sided: R's binom.test: sum of all outcomes with probability <= d(x)*(1+1e-7); two_sided_midp = two_sided minus half of the probability of x; twice_smaller_tail = min(1, 2*min(tails))
  /// * z_score: (p-p0)/sqrt(p0(1-p0)/n), no continuity correction; z_cc uses correction min(0.5,|x-n p0|) as prop.test does
  static let oneProportion = ReferenceFamily(
    name: "one-proportion", title: "One proportion: intervals and tests against a known baseline",
    cases: #"""
[
  {
    "id": "ci-1",
    "method": "proportion.intervals",
    "input": {"x": 149, "n": 225, "conf": 0.95},
    "expect": {"estimate": 0.6622222222222223, "wilson_lower": 0.5981614997395795, "wilson_upper": 0.720836641489708, "wilson_cc_lower": 0.5958803189291757, "wilson_cc_upper": 0.722923816020415, "clopper_pearson_lower": 0.5963708599100969, "clopper_pearson_upper": 0.7237334017903752, "jeffreys_raw_lower": 0.598662413797865, "jeffreys_raw_upper": 0.7216387622161107, "jeffreys_lower": 0.598662413797865, "jeffreys_upper": 0.7216387622161107, "agresti_coull_raw_lower": 0.5981020945169193, "agresti_coull_raw_upper": 0.7208960467123683, "agresti_coull_lower": 0.5981020945169193, "agresti_coull_upper": 0.7208960467123683, "wald_raw_lower": 0.6004242472411428, "wald_raw_upper": 0.7240201972033016, "midp_exact_lower": 0.5985076667817669, "midp_exact_upper": 0.7217867544972351},
    "tolerance": {"rel": 1e-09, "abs": 1e-15},
    "source": "mpmath 50 digits, formulas in conventions (checked with R prop.test(correct=FALSE), binom.test, qbeta, DescTools 0.99.61.14 BinomCI, PropCIs 0.3-0 midPci, binom 1.1-1.1 binom.confint, PHEindicatormethods 1.4.2 phe_proportion, statsmodels 0.15.0 proportion_confint)"
  },
  {
    "id": "ci-2",
    "method": "proportion.intervals",
    "input": {"x": 194, "n": 225, "conf": 0.95},
    "expect": {"estimate": 0.8622222222222222, "wilson_lower": 0.8110736854743059, "wilson_upper": 0.9012098353527337, "wilson_cc_lower": 0.8085958396201072, "wilson_cc_upper": 0.9030980901941444, "clopper_pearson_lower": 0.8101698538938932, "clopper_pearson_upper": 0.9044291878836745, "jeffreys_raw_lower": 0.8126627067513, "jeffreys_raw_upper": 0.9025379456262969, "jeffreys_lower": 0.8126627067513, "jeffreys_upper": 0.9025379456262969, "agresti_coull_raw_lower": 0.8106721797919156, "agresti_coull_raw_upper": 0.901611341035124, "agresti_coull_lower": 0.8106721797919156, "agresti_coull_upper": 0.901611341035124, "wald_raw_lower": 0.8171866146935889, "wald_raw_upper": 0.9072578297508556, "midp_exact_lower": 0.8124426505371327, "midp_exact_upper": 0.9027296403152232},
    "tolerance": {"rel": 1e-09, "abs": 1e-15},
    "source": "mpmath 50 digits, formulas in conventions (checked with R prop.test(correct=FALSE), binom.test, qbeta, DescTools 0.99.61.14 BinomCI, PropCIs 0.3-0 midPci, binom 1.1-1.1 binom.confint, PHEindicatormethods 1.4.2 phe_proportion, statsmodels 0.15.0 proportion_confint)"
  },
  {
    "id": "ci-3",
    "method": "proportion.intervals",
    "input": {"x": 70, "n": 225, "conf": 0.95},
    "expect": {"estimate": 0.3111111111111111, "wilson_lower": 0.2542172379357702, "wilson_upper": 0.37434657022190854, "wilson_cc_lower": 0.2521484510117874, "wilson_cc_upper": 0.37664604239114957, "clopper_pearson_lower": 0.25125122342405, "clopper_pearson_upper": 0.3760293608860367, "jeffreys_raw_lower": 0.2533271720327819, "jeffreys_raw_upper": 0.3737192068649151, "jeffreys_lower": 0.2533271720327819, "jeffreys_upper": 0.3737192068649151, "agresti_coull_raw_lower": 0.25413500660152444, "agresti_coull_raw_upper": 0.3744288015561543, "agresti_coull_lower": 0.25413500660152444, "agresti_coull_upper": 0.3744288015561543, "wald_raw_lower": 0.25062033133675876, "wald_raw_upper": 0.3716018908854634, "midp_exact_lower": 0.2531767032980852, "midp_exact_upper": 0.3738778837698297},
    "tolerance": {"rel": 1e-09, "abs": 1e-15},
    "source": "mpmath 50 digits, formulas in conventions (checked with R prop.test(correct=FALSE), binom.test, qbeta, DescTools 0.99.61.14 BinomCI, PropCIs 0.3-0 midPci, binom 1.1-1.1 binom.confint, PHEindicatormethods 1.4.2 phe_proportion, statsmodels 0.15.0 proportion_confint)"
  },
  {
    "id": "ci-4",
    "method": "proportion.intervals",
    "input": {"x": 16, "n": 225, "conf": 0.95},
    "expect": {"estimate": 0.07111111111111111, "wilson_lower": 0.04424224566069609, "wilson_upper": 0.11237910697968038, "wilson_cc_lower": 0.04252344315712918, "wilson_cc_upper": 0.11502148962435578, "clopper_pearson_lower": 0.041189925879533934, "clopper_pearson_upper": 0.11291276547533079, "jeffreys_raw_lower": 0.04290443701816964, "jeffreys_raw_upper": 0.11024764394572016, "jeffreys_lower": 0.04290443701816964, "jeffreys_upper": 0.11024764394572016, "agresti_coull_raw_lower": 0.04350232104313601, "agresti_coull_raw_upper": 0.11311903159724046, "agresti_coull_lower": 0.04350232104313601, "agresti_coull_upper": 0.11311903159724046, "wald_raw_lower": 0.03752904221825727, "wald_raw_upper": 0.10469318000396495, "midp_exact_lower": 0.04266260087068332, "midp_exact_upper": 0.11054972972218129},
    "tolerance": {"rel": 1e-09, "abs": 1e-15},
    "source": "mpmath 50 digits, formulas in conventions (checked with R prop.test(correct=FALSE), binom.test, qbeta, DescTools 0.99.61.14 BinomCI, PropCIs 0.3-0 midPci, binom 1.1-1.1 binom.confint, PHEindicatormethods 1.4.2 phe_proportion, statsmodels 0.15.0 proportion_confint)"
  },
  {
    "id": "ci-5",
    "method": "proportion.intervals",
    "input": {"x": 10, "n": 225, "conf": 0.95},
    "expect": {"estimate": 0.044444444444444446, "wilson_lower": 0.02431774090678895, "wilson_upper": 0.07986556112055393, "wilson_cc_lower": 0.02274257336661117, "wilson_cc_upper": 0.08264425612510148, "clopper_pearson_lower": 0.02151560939256979, "clopper_pearson_upper": 0.08021414902335154, "jeffreys_raw_lower": 0.0230764365828269, "jeffreys_raw_upper": 0.07740184485764495, "jeffreys_lower": 0.0230764365828269, "jeffreys_upper": 0.07740184485764495, "agresti_coull_raw_lower": 0.02330123286241764, "agresti_coull_raw_upper": 0.08088206916492524, "agresti_coull_lower": 0.02330123286241764, "agresti_coull_upper": 0.08088206916492524, "wald_raw_lower": 0.01751709887772429, "wald_raw_upper": 0.0713717900111646, "midp_exact_lower": 0.022793185284317383, "midp_exact_upper": 0.07778431050430976},
    "tolerance": {"rel": 1e-09, "abs": 1e-15},
    "source": "mpmath 50 digits, formulas in conventions (checked with R prop.test(correct=FALSE), binom.test, qbeta, DescTools 0.99.61.14 BinomCI, PropCIs 0.3-0 midPci, binom 1.1-1.1 binom.confint, PHEindicatormethods 1.4.2 phe_proportion, statsmodels 0.15.0 proportion_confint)"
  },
  {
    "id": "ci-6",
    "method": "proportion.intervals",
    "input": {"x": 0, "n": 20, "conf": 0.95},
    "expect": {"estimate": 0.0, "wilson_lower": 0.0, "wilson_upper": 0.16112515805281938, "wilson_cc_lower": 0.0, "wilson_cc_upper": 0.20045334501348708, "clopper_pearson_lower": 0.0, "clopper_pearson_upper": 0.16843347098308534, "jeffreys_raw_lower": 2.4246478459242743e-05, "jeffreys_raw_upper": 0.11663898290487543, "jeffreys_lower": 0.0, "jeffreys_upper": 0.11663898290487543, "agresti_coull_raw_lower": -0.028684402489669476, "agresti_coull_raw_upper": 0.18980956054248888, "agresti_coull_lower": 0, "agresti_coull_upper": 0.18980956054248888, "wald_raw_lower": 0.0, "wald_raw_upper": 0.0, "midp_exact_lower": 0.0, "midp_exact_upper": 0.13910834066826522},
    "tolerance": {"rel": 1e-09, "abs": 1e-15},
    "source": "mpmath 50 digits, formulas in conventions (checked with R prop.test(correct=FALSE), binom.test, qbeta, DescTools 0.99.61.14 BinomCI, PropCIs 0.3-0 midPci, binom 1.1-1.1 binom.confint, PHEindicatormethods 1.4.2 phe_proportion, statsmodels 0.15.0 proportion_confint)"
  },
  {
    "id": "ci-7",
    "method": "proportion.intervals",
    "input": {"x": 20, "n": 20, "conf": 0.95},
    "expect": {"estimate": 1.0, "wilson_lower": 0.8388748419471806, "wilson_upper": 1.0, "wilson_cc_lower": 0.7995466549865129, "wilson_cc_upper": 1.0, "clopper_pearson_lower": 0.8315665290169146, "clopper_pearson_upper": 1.0, "jeffreys_raw_lower": 0.8833610170951246, "jeffreys_raw_upper": 0.9999757535215408, "jeffreys_lower": 0.8833610170951246, "jeffreys_upper": 1.0, "agresti_coull_raw_lower": 0.8101904394575111, "agresti_coull_raw_upper": 1.0286844024896695, "agresti_coull_lower": 0.8101904394575111, "agresti_coull_upper": 1, "wald_raw_lower": 1.0, "wald_raw_upper": 1.0, "midp_exact_lower": 0.8608916593317348, "midp_exact_upper": 1.0},
    "tolerance": {"rel": 1e-09, "abs": 1e-15},
    "source": "mpmath 50 digits, formulas in conventions (checked with R prop.test(correct=FALSE), binom.test, qbeta, DescTools 0.99.61.14 BinomCI, PropCIs 0.3-0 midPci, binom 1.1-1.1 binom.confint, PHEindicatormethods 1.4.2 phe_proportion, statsmodels 0.15.0 proportion_confint)"
  },
  {
    "id": "ci-8",
    "method": "proportion.intervals",
    "input": {"x": 1, "n": 1, "conf": 0.95},
    "expect": {"estimate": 1.0, "wilson_lower": 0.2065493143772374, "wilson_upper": 1.0, "wilson_cc_lower": 0.05462075552885196, "wilson_cc_upper": 1.0, "clopper_pearson_lower": 0.025, "clopper_pearson_upper": 1.0, "jeffreys_raw_lower": 0.1467463163095751, "jeffreys_raw_upper": 0.9996144190192441, "jeffreys_lower": 0.1467463163095751, "jeffreys_upper": 1.0, "agresti_coull_raw_lower": 0.16749948547941299, "agresti_coull_raw_upper": 1.0390498288978245, "agresti_coull_lower": 0.16749948547941299, "agresti_coull_upper": 1, "wald_raw_lower": 1.0, "wald_raw_upper": 1.0, "midp_exact_lower": 0.05, "midp_exact_upper": 1.0},
    "tolerance": {"rel": 1e-09, "abs": 1e-15},
    "source": "mpmath 50 digits, formulas in conventions (checked with R prop.test(correct=FALSE), binom.test, qbeta, DescTools 0.99.61.14 BinomCI, PropCIs 0.3-0 midPci, binom 1.1-1.1 binom.confint, PHEindicatormethods 1.4.2 phe_proportion, statsmodels 0.15.0 proportion_confint)"
  },
  {
    "id": "ci-9",
    "method": "proportion.intervals",
    "input": {"x": 0, "n": 1, "conf": 0.95},
    "expect": {"estimate": 0.0, "wilson_lower": 0.0, "wilson_upper": 0.7934506856227627, "wilson_cc_lower": 0.0, "wilson_cc_upper": 0.9453792444711481, "clopper_pearson_lower": 0.0, "clopper_pearson_upper": 0.975, "jeffreys_raw_lower": 0.0003855809807559008, "jeffreys_raw_upper": 0.8532536836904249, "jeffreys_lower": 0.0, "jeffreys_upper": 0.8532536836904249, "agresti_coull_raw_lower": -0.03904982889782439, "agresti_coull_raw_upper": 0.832500514520587, "agresti_coull_lower": 0, "agresti_coull_upper": 0.832500514520587, "wald_raw_lower": 0.0, "wald_raw_upper": 0.0, "midp_exact_lower": 0.0, "midp_exact_upper": 0.95},
    "tolerance": {"rel": 1e-09, "abs": 1e-15},
    "source": "mpmath 50 digits, formulas in conventions (checked with R prop.test(correct=FALSE), binom.test, qbeta, DescTools 0.99.61.14 BinomCI, PropCIs 0.3-0 midPci, binom 1.1-1.1 binom.confint, PHEindicatormethods 1.4.2 phe_proportion, statsmodels 0.15.0 proportion_confint)"
  },
  {
    "id": "ci-10",
    "method": "proportion.intervals",
    "input": {"x": 1, "n": 2, "conf": 0.95},
    "expect": {"estimate": 0.5, "wilson_lower": 0.09453120573423071, "wilson_upper": 0.9054687942657693, "wilson_cc_lower": 0.026677342008984625, "wilson_cc_upper": 0.9733226579910154, "clopper_pearson_lower": 0.01257911709342505, "clopper_pearson_upper": 0.9874208829065749, "jeffreys_raw_lower": 0.060830275920097356, "jeffreys_raw_upper": 0.9391697240799026, "jeffreys_lower": 0.060830275920097356, "jeffreys_upper": 0.9391697240799026, "agresti_coull_raw_lower": 0.09453120573423071, "agresti_coull_raw_upper": 0.9054687942657693, "agresti_coull_lower": 0.09453120573423071, "agresti_coull_upper": 0.9054687942657693, "wald_raw_lower": -0.19295191217483898, "wald_raw_upper": 1.1929519121748389, "midp_exact_lower": 0.025, "midp_exact_upper": 0.975},
    "tolerance": {"rel": 1e-09, "abs": 1e-15},
    "source": "mpmath 50 digits, formulas in conventions (checked with R prop.test(correct=FALSE), binom.test, qbeta, DescTools 0.99.61.14 BinomCI, PropCIs 0.3-0 midPci, binom 1.1-1.1 binom.confint, PHEindicatormethods 1.4.2 phe_proportion, statsmodels 0.15.0 proportion_confint)"
  },
  {
    "id": "ci-11",
    "method": "proportion.intervals",
    "input": {"x": 3, "n": 10, "conf": 0.9},
    "expect": {"estimate": 0.3, "wilson_lower": 0.12687658390319784, "wilson_upper": 0.558300204130165, "wilson_cc_lower": 0.09644903973785031, "wilson_cc_upper": 0.60434755566045, "clopper_pearson_lower": 0.0872644339141503, "clopper_pearson_upper": 0.6066242161054134, "jeffreys_raw_lower": 0.11732937668021017, "jeffreys_raw_upper": 0.558126766484634, "jeffreys_lower": 0.11732937668021017, "jeffreys_upper": 0.558126766484634, "agresti_coull_raw_lower": 0.12359266736338514, "agresti_coull_raw_upper": 0.5615841206699776, "agresti_coull_lower": 0.12359266736338514, "agresti_coull_upper": 0.5615841206699776, "wald_raw_lower": 0.06163806399510071, "wald_raw_upper": 0.5383619360048993, "midp_exact_lower": 0.10744479845034997, "midp_exact_upper": 0.570574825344489},
    "tolerance": {"rel": 1e-09, "abs": 1e-15},
    "source": "mpmath 50 digits, formulas in conventions (checked with R prop.test(correct=FALSE), binom.test, qbeta, DescTools 0.99.61.14 BinomCI, PropCIs 0.3-0 midPci, binom 1.1-1.1 binom.confint, PHEindicatormethods 1.4.2 phe_proportion, statsmodels 0.15.0 proportion_confint)"
  },
  {
    "id": "ci-12",
    "method": "proportion.intervals",
    "input": {"x": 5, "n": 10, "conf": 0.95},
    "expect": {"estimate": 0.5, "wilson_lower": 0.23659309051256397, "wilson_upper": 0.7634069094874361, "wilson_cc_lower": 0.20142296959860717, "wilson_cc_upper": 0.7985770304013928, "clopper_pearson_lower": 0.18708602844739852, "clopper_pearson_upper": 0.8129139715526015, "jeffreys_raw_lower": 0.2235286702527052, "jeffreys_raw_upper": 0.7764713297472948, "jeffreys_lower": 0.2235286702527052, "jeffreys_upper": 0.7764713297472948, "agresti_coull_raw_lower": 0.23659309051256397, "agresti_coull_raw_upper": 0.7634069094874361, "agresti_coull_lower": 0.23659309051256397, "agresti_coull_upper": 0.7634069094874361, "wald_raw_lower": 0.1901024838477192, "wald_raw_upper": 0.8098975161522808, "midp_exact_lower": 0.21200850677886798, "midp_exact_upper": 0.787991493221132},
    "tolerance": {"rel": 1e-09, "abs": 1e-15},
    "source": "mpmath 50 digits, formulas in conventions (checked with R prop.test(correct=FALSE), binom.test, qbeta, DescTools 0.99.61.14 BinomCI, PropCIs 0.3-0 midPci, binom 1.1-1.1 binom.confint, PHEindicatormethods 1.4.2 phe_proportion, statsmodels 0.15.0 proportion_confint)"
  },
  {
    "id": "ci-13",
    "method": "proportion.intervals",
    "input": {"x": 7, "n": 50, "conf": 0.99},
    "expect": {"estimate": 0.14, "wilson_lower": 0.056143718606337455, "wilson_upper": 0.3082057874303547, "wilson_cc_lower": 0.05034708272941291, "wilson_cc_upper": 0.3199146619153642, "clopper_pearson_lower": 0.04246878737883437, "clopper_pearson_upper": 0.30910696596481874, "jeffreys_raw_lower": 0.04807943737733346, "jeffreys_raw_upper": 0.2966522299165156, "jeffreys_lower": 0.04807943737733346, "jeffreys_upper": 0.2966522299165156, "agresti_coull_raw_lower": 0.05006059081606967, "agresti_coull_raw_upper": 0.31428891522062247, "agresti_coull_lower": 0.05006059081606967, "agresti_coull_upper": 0.31428891522062247, "wald_raw_lower": 0.013600510225479605, "wald_raw_upper": 0.2663994897745204, "midp_exact_lower": 0.04638588957745297, "midp_exact_upper": 0.2994080298259084},
    "tolerance": {"rel": 1e-09, "abs": 1e-15},
    "source": "mpmath 50 digits, formulas in conventions (checked with R prop.test(correct=FALSE), binom.test, qbeta, DescTools 0.99.61.14 BinomCI, PropCIs 0.3-0 midPci, binom 1.1-1.1 binom.confint, PHEindicatormethods 1.4.2 phe_proportion, statsmodels 0.15.0 proportion_confint)"
  },
  {
    "id": "ci-14",
    "method": "proportion.intervals",
    "input": {"x": 43, "n": 1000, "conf": 0.95},
    "expect": {"estimate": 0.043, "wilson_lower": 0.03207865341171336, "wilson_upper": 0.05741900384408402, "wilson_cc_lower": 0.03164954163983009, "wilson_cc_upper": 0.05798561703743105, "clopper_pearson_lower": 0.031291170456092594, "clopper_pearson_upper": 0.057486257961972334, "jeffreys_raw_lower": 0.03172010480037692, "jeffreys_raw_upper": 0.05691850412574849, "jeffreys_lower": 0.03172010480037692, "jeffreys_upper": 0.05691850412574849, "agresti_coull_raw_lower": 0.03195898743207317, "agresti_coull_raw_upper": 0.057538669823724214, "agresti_coull_lower": 0.03195898743207317, "agresti_coull_upper": 0.057538669823724214, "wald_raw_lower": 0.030427018176646243, "wald_raw_upper": 0.05557298182335376, "midp_exact_lower": 0.03168503489046681, "midp_exact_upper": 0.05695882045753444},
    "tolerance": {"rel": 1e-09, "abs": 1e-15},
    "source": "mpmath 50 digits, formulas in conventions (checked with R prop.test(correct=FALSE), binom.test, qbeta, DescTools 0.99.61.14 BinomCI, PropCIs 0.3-0 midPci, binom 1.1-1.1 binom.confint, PHEindicatormethods 1.4.2 phe_proportion, statsmodels 0.15.0 proportion_confint)"
  },
  {
    "id": "ci-15",
    "method": "proportion.intervals",
    "input": {"x": 246, "n": 1000, "conf": 0.998},
    "expect": {"estimate": 0.246, "wilson_lower": 0.2064466635352635, "wilson_upper": 0.290358612448839, "wilson_cc_lower": 0.20597979266763738, "wilson_cc_upper": 0.2908822073731827, "clopper_pearson_lower": 0.20523306184378873, "clopper_pearson_upper": 0.2902156539740361, "jeffreys_raw_lower": 0.20570103330797698, "jeffreys_raw_upper": 0.2896903744036714, "jeffreys_lower": 0.20570103330797698, "jeffreys_upper": 0.2896903744036714, "agresti_coull_raw_lower": 0.20637857515801838, "agresti_coull_raw_upper": 0.2904267008260841, "agresti_coull_lower": 0.20637857515801838, "agresti_coull_upper": 0.2904267008260841, "wald_raw_lower": 0.2039133503245133, "wald_raw_upper": 0.2880866496754867, "midp_exact_lower": 0.2056738872589671, "midp_exact_upper": 0.28971946586320346},
    "tolerance": {"rel": 1e-09, "abs": 1e-15},
    "source": "mpmath 50 digits, formulas in conventions (checked with R prop.test(correct=FALSE), binom.test, qbeta, DescTools 0.99.61.14 BinomCI, PropCIs 0.3-0 midPci, binom 1.1-1.1 binom.confint, PHEindicatormethods 1.4.2 phe_proportion, statsmodels 0.15.0 proportion_confint)"
  },
  {
    "id": "ci-16",
    "method": "proportion.intervals",
    "input": {"x": 123456, "n": 1000000, "conf": 0.95},
    "expect": {"estimate": 0.123456, "wilson_lower": 0.12281269653142285, "wilson_upper": 0.12410219641400438, "wilson_cc_lower": 0.12281219765507254, "wilson_cc_upper": 0.12410269753380919, "clopper_pearson_lower": 0.12281184162962973, "clopper_pearson_upper": 0.12410234027680268, "jeffreys_raw_lower": 0.1228123405064481, "jeffreys_raw_upper": 0.12410183915651879, "jeffreys_lower": 0.1228123405064481, "jeffreys_upper": 0.12410183915651879, "agresti_coull_raw_lower": 0.12281269490887703, "agresti_coull_raw_upper": 0.12410219803655019, "agresti_coull_lower": 0.12281269490887703, "agresti_coull_upper": 0.12410219803655019, "wald_raw_lower": 0.1228112504428795, "wald_raw_upper": 0.1241007495571205},
    "tolerance": {"rel": 1e-09, "abs": 1e-15},
    "source": "mpmath 50 digits, formulas in conventions (checked with R prop.test(correct=FALSE), binom.test, qbeta, DescTools 0.99.61.14 BinomCI, binom 1.1-1.1 binom.confint, PHEindicatormethods 1.4.2 phe_proportion, statsmodels 0.15.0 proportion_confint)"
  },
  {
    "id": "test-1",
    "method": "proportion.tests_vs_baseline",
    "input": {"x": 149, "n": 225, "p0": 0.246},
    "expect": {"two_sided": 1.7849118187723602e-39, "less": 1.0, "greater": 1.7849118187723602e-39, "two_sided_midp": 1.0394146981695788e-39, "less_midp": 1.0, "greater_midp": 1.0394146981695788e-39, "twice_smaller_tail": 3.5698236375447203e-39, "z_score": 14.4965045492975, "z_p_two_sided": 1.2747819908869483e-47, "z_cc": 14.419107301303386, "z_cc_p_two_sided": 3.923848219612645e-47},
    "tolerance": {"rel": 1e-09, "abs": 5e-308, "per_key": {"z_cc": {"abs": 1e-12}, "z_score": {"abs": 1e-12}}},
    "source": "mpmath 50 digits (checked with R binom.test, prop.test, scipy 1.17.1 stats.binomtest)"
  },
  {
    "id": "test-2",
    "method": "proportion.tests_vs_baseline",
    "input": {"x": 194, "n": 225, "p0": 0.246},
    "expect": {"two_sided": 1.3321406069384959e-84, "less": 1.0, "greater": 1.3321406069384959e-84, "two_sided_midp": 7.005473909863943e-85, "less_midp": 1.0, "greater_midp": 7.005473909863943e-85, "twice_smaller_tail": 2.6642812138769917e-84, "z_score": 21.462256868767735, "z_p_two_sided": 3.5085329794560664e-102, "z_cc": 21.38485962077362, "z_cc_p_two_sided": 1.848426061790563e-101},
    "tolerance": {"rel": 1e-09, "abs": 5e-308, "per_key": {"z_cc": {"abs": 1e-12}, "z_score": {"abs": 1e-12}}},
    "source": "mpmath 50 digits (checked with R binom.test, prop.test, scipy 1.17.1 stats.binomtest)"
  },
  {
    "id": "test-3",
    "method": "proportion.tests_vs_baseline",
    "input": {"x": 70, "n": 225, "p0": 0.136},
    "expect": {"two_sided": 1.4133168550088315e-11, "less": 0.9999999999963604, "greater": 1.0700264331358868e-11, "two_sided_midp": 1.0602873265821093e-11, "less_midp": 0.9999999999928301, "greater_midp": 7.169969047091645e-12, "twice_smaller_tail": 2.1400528662717735e-11, "z_score": 7.662643793153276, "z_p_two_sided": 1.8214401683364222e-14, "z_cc": 7.56540212065133, "z_cc_p_two_sided": 3.866665759512156e-14},
    "tolerance": {"rel": 1e-09, "abs": 5e-308, "per_key": {"z_cc": {"abs": 1e-12}, "z_score": {"abs": 1e-12}}},
    "source": "mpmath 50 digits (checked with R binom.test, prop.test, scipy 1.17.1 stats.binomtest)"
  },
  {
    "id": "test-4",
    "method": "proportion.tests_vs_baseline",
    "input": {"x": 16, "n": 225, "p0": 0.038},
    "expect": {"two_sided": 0.020882817716001843, "less": 0.9940542556419475, "greater": 0.012821095404098638, "two_sided_midp": 0.01744514219297877, "less_midp": 0.9906165801189244, "greater_midp": 0.009383419881075564, "twice_smaller_tail": 0.025642190808197275, "z_score": 2.597680171664338, "z_p_two_sided": 0.009385586742366532, "z_cc": 2.423339220545926, "z_cc_p_two_sided": 0.015378558965883023},
    "tolerance": {"rel": 1e-09, "abs": 5e-308, "per_key": {"z_cc": {"abs": 1e-12}, "z_score": {"abs": 1e-12}}},
    "source": "mpmath 50 digits (checked with R binom.test, prop.test, scipy 1.17.1 stats.binomtest)"
  },
  {
    "id": "test-5",
    "method": "proportion.tests_vs_baseline",
    "input": {"x": 10, "n": 225, "p0": 0.043},
    "expect": {"two_sided": 0.8688720420893307, "less": 0.624547168789304, "greater": 0.502716830487007, "two_sided_midp": 0.8052400424511752, "less_midp": 0.5609151691511486, "greater_midp": 0.43908483084885147, "twice_smaller_tail": 1.0, "z_score": 0.10680753822180268, "z_p_two_sided": 0.9149416670523637, "z_cc": 0.0, "z_cc_p_two_sided": 1.0},
    "tolerance": {"rel": 1e-09, "abs": 5e-308, "per_key": {"z_cc": {"abs": 1e-12}, "z_score": {"abs": 1e-12}}},
    "source": "mpmath 50 digits (checked with R binom.test, prop.test, scipy 1.17.1 stats.binomtest)"
  },
  {
    "id": "test-6",
    "method": "proportion.tests_vs_baseline",
    "input": {"x": 0, "n": 20, "p0": 0.1},
    "expect": {"two_sided": 0.25452997802490435, "less": 0.12157665459056927, "greater": 1.0, "two_sided_midp": 0.19374165072961974, "less_midp": 0.06078832729528463, "greater_midp": 0.9392116727047154, "twice_smaller_tail": 0.24315330918113853, "z_score": -1.4907119849998598, "z_p_two_sided": 0.1360371281141436, "z_cc": -1.118033988749895, "z_cc_p_two_sided": 0.2635524772829727},
    "tolerance": {"rel": 1e-09, "abs": 5e-308, "per_key": {"z_cc": {"abs": 1e-12}, "z_score": {"abs": 1e-12}}},
    "source": "mpmath 50 digits (checked with R binom.test, prop.test, scipy 1.17.1 stats.binomtest)"
  },
  {
    "id": "test-7",
    "method": "proportion.tests_vs_baseline",
    "input": {"x": 20, "n": 20, "p0": 0.9},
    "expect": {"two_sided": 0.25452997802490435, "less": 1.0, "greater": 0.12157665459056935, "two_sided_midp": 0.19374165072961969, "less_midp": 0.9392116727047153, "greater_midp": 0.060788327295284675, "twice_smaller_tail": 0.2431533091811387, "z_score": 1.4907119849998596, "z_p_two_sided": 0.13603712811414367, "z_cc": 1.1180339887498947, "z_cc_p_two_sided": 0.2635524772829728},
    "tolerance": {"rel": 1e-09, "abs": 5e-308, "per_key": {"z_cc": {"abs": 1e-12}, "z_score": {"abs": 1e-12}}},
    "source": "mpmath 50 digits (checked with R binom.test, prop.test, scipy 1.17.1 stats.binomtest)"
  },
  {
    "id": "test-8",
    "method": "proportion.tests_vs_baseline",
    "input": {"x": 1, "n": 1, "p0": 0.5},
    "expect": {"two_sided": 1.0, "less": 1.0, "greater": 0.5, "two_sided_midp": 0.75, "less_midp": 0.75, "greater_midp": 0.25, "twice_smaller_tail": 1.0, "z_score": 1.0, "z_p_two_sided": 0.3173105078629141, "z_cc": 0.0, "z_cc_p_two_sided": 1.0},
    "tolerance": {"rel": 1e-09, "abs": 5e-308, "per_key": {"z_cc": {"abs": 1e-12}, "z_score": {"abs": 1e-12}}},
    "source": "mpmath 50 digits (checked with R binom.test, prop.test, scipy 1.17.1 stats.binomtest)"
  },
  {
    "id": "test-9",
    "method": "proportion.tests_vs_baseline",
    "input": {"x": 5, "n": 10, "p0": 0.5},
    "expect": {"two_sided": 1.0, "less": 0.623046875, "greater": 0.623046875, "two_sided_midp": 0.876953125, "less_midp": 0.5, "greater_midp": 0.5, "twice_smaller_tail": 1.0, "z_score": 0.0, "z_p_two_sided": 1.0, "z_cc": 0.0, "z_cc_p_two_sided": 1.0},
    "tolerance": {"rel": 1e-09, "abs": 5e-308, "per_key": {"z_cc": {"abs": 1e-12}, "z_score": {"abs": 1e-12}}},
    "source": "mpmath 50 digits (checked with R binom.test, prop.test, scipy 1.17.1 stats.binomtest)"
  },
  {
    "id": "test-10",
    "method": "proportion.tests_vs_baseline",
    "input": {"x": 3, "n": 10, "p0": 0.5},
    "expect": {"two_sided": 0.34375, "less": 0.171875, "greater": 0.9453125, "two_sided_midp": 0.28515625, "less_midp": 0.11328125, "greater_midp": 0.88671875, "twice_smaller_tail": 0.34375, "z_score": -1.2649110640673518, "z_p_two_sided": 0.2059032107320683, "z_cc": -0.9486832980505138, "z_cc_p_two_sided": 0.3427817111479114},
    "tolerance": {"rel": 1e-09, "abs": 5e-308, "per_key": {"z_cc": {"abs": 1e-12}, "z_score": {"abs": 1e-12}}},
    "source": "mpmath 50 digits (checked with R binom.test, prop.test, scipy 1.17.1 stats.binomtest)"
  },
  {
    "id": "test-11",
    "method": "proportion.tests_vs_baseline",
    "input": {"x": 1, "n": 10, "p0": 0.5},
    "expect": {"two_sided": 0.021484375, "less": 0.0107421875, "greater": 0.9990234375, "two_sided_midp": 0.0166015625, "less_midp": 0.005859375, "greater_midp": 0.994140625, "twice_smaller_tail": 0.021484375, "z_score": -2.5298221281347035, "z_p_two_sided": 0.011412036386001655, "z_cc": -2.2135943621178655, "z_cc_p_two_sided": 0.026856695507524425},
    "tolerance": {"rel": 1e-09, "abs": 5e-308, "per_key": {"z_cc": {"abs": 1e-12}, "z_score": {"abs": 1e-12}}},
    "source": "mpmath 50 digits (checked with R binom.test, prop.test, scipy 1.17.1 stats.binomtest)"
  },
  {
    "id": "test-12",
    "method": "proportion.tests_vs_baseline",
    "input": {"x": 9, "n": 1000, "p0": 0.02},
    "expect": {"two_sided": 0.009012433222548442, "less": 0.004680750431414355, "greater": 0.9980663140356806, "two_sided_midp": 0.007638900989000987, "less_midp": 0.0033072181978669006, "greater_midp": 0.996692781802133, "twice_smaller_tail": 0.00936150086282871, "z_score": -2.484646732989441, "z_p_two_sided": 0.01296800523273707, "z_cc": -2.3717082451262845, "z_cc_p_two_sided": 0.01770606580736662},
    "tolerance": {"rel": 1e-09, "abs": 5e-308, "per_key": {"z_cc": {"abs": 1e-12}, "z_score": {"abs": 1e-12}}},
    "source": "mpmath 50 digits (checked with R binom.test, prop.test, scipy 1.17.1 stats.binomtest)"
  },
  {
    "id": "test-13",
    "method": "proportion.tests_vs_baseline",
    "input": {"x": 43, "n": 1000, "p0": 0.043},
    "expect": {"two_sided": 1.0, "less": 0.5404482561663027, "greater": 0.5216210087657673, "two_sided_midp": 0.968965367533965, "less_midp": 0.5094136237002677, "greater_midp": 0.4905863762997324, "twice_smaller_tail": 1.0, "z_score": 5.365148250667876e-16, "z_p_two_sided": 0.9999999999999996, "z_cc": 0.0, "z_cc_p_two_sided": 1.0},
    "tolerance": {"rel": 1e-09, "abs": 5e-308, "per_key": {"z_cc": {"abs": 1e-12}, "z_score": {"abs": 1e-12}}},
    "source": "mpmath 50 digits (checked with R binom.test, prop.test, scipy 1.17.1 stats.binomtest)"
  },
  {
    "id": "test-14",
    "method": "proportion.tests_vs_baseline",
    "input": {"x": 24650, "n": 100000, "p0": 0.246},
    "expect": {"two_sided": 0.7135243649432086, "less": 0.6448057956020378, "greater": 0.3579307587717691, "two_sided_midp": 0.7121560877563051, "less_midp": 0.6434375184151343, "greater_midp": 0.35656248158486564, "twice_smaller_tail": 0.7158615175435382, "z_score": 0.3671273824354492, "z_p_two_sided": 0.7135240030175725, "z_cc": 0.36345610861109473, "z_cc_p_two_sided": 0.7162641945600624},
    "tolerance": {"rel": 1e-09, "abs": 5e-308, "per_key": {"z_cc": {"abs": 1e-12}, "z_score": {"abs": 1e-12}}},
    "source": "mpmath 50 digits (checked with R binom.test, prop.test, scipy 1.17.1 stats.binomtest)"
  }
]
"""#)
}
