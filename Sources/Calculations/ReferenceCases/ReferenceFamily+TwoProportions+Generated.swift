// Reference cases: computed once by R, SciPy, statsmodels or arithmetic of 50 digits, as `source`
// of each case says, and never by this library. A case is only ever added or, with the
// reason in the changelog, corrected.
// swift-format-ignore-file

extension ReferenceFamily {
  /// Two proportions: differences, ratios, tests, paired and stratified tables, trend.
  ///
  /// * x1/n1 is the group of interest, x2/n2 the comparison; rd = p1-p2, rr = p1/p2, or = [x1/(n1-x1)]/[x2/(n2-x2)]
  /// * newcombe: hybrid score interval from Wilson limits (Newcombe 1998 method 10); newcombe_cc: from Wilson limits with continuity correction (method 11; R-style clipping to [0,1])
  /// * mn: Miettinen-Nurminen score interval with variance factor N/(N-1); mee / koopman: the same without that factor
  /// * or_cond_mle and or_exact: conditional maximum likelihood and central exact (Fisher) interval from the noncentral hypergeometric law, solved to 30 digits. R's fisher.test finds the same roots only to about 1e-4 relative (uniroot tolerance)
  /// * or_midp: exact interval with mid-p tails. or_haldane: 0.5 added to all four cells, Woolf variance
  /// * fisher_two_sided: R's rule, sum of all tables with probability <= observed*(1+1e-7); fisher_midp_minlike = that minus half the observed probability; fisher_midp_doubling = min(1, 2*min(mid-p tails)) (epitools)
  /// * chi2_n1 = chi2*(N-1)/N (Campbell 2007). g_williams = G divided by Williams' q. z_unpooled uses p1q1/n1+p2q2/n2
  /// * null where the quantity is undefined (0/0, log of 0); Inf where the limit is infinite
  static let twoProportions = ReferenceFamily(
    name: "two-proportions", title: "Two proportions: differences, ratios, tests, paired and stratified tables, trend",
    cases: #"""
[
  {
    "id": "int-1",
    "method": "two_proportions.intervals",
    "input": {"x1": 56, "n1": 70, "x2": 48, "n2": 80, "conf": 0.95},
    "expect": {"rd": 0.2, "rd_wald_lower": 0.05750489914903708, "rd_wald_upper": 0.3424951008509629, "rd_agresti_caffo_lower": 0.0524529266380537, "rd_agresti_caffo_upper": 0.33575845547576744, "rd_newcombe_lower": 0.05243147240236488, "rd_newcombe_upper": 0.33387265403690597, "rd_newcombe_cc_lower": 0.04276787200288974, "rd_newcombe_cc_upper": 0.34218627843818045, "rd_mn_lower": 0.0528297132458446, "rd_mn_upper": 0.33817294001586834, "rd_mee_lower": 0.05333384929132506, "rd_mee_upper": 0.3377294637411413, "rr": 1.3333333333333333, "rr_log_se": 0.1091089451179962, "rr_katz_lower": 1.0766264227631928, "rr_katz_upper": 1.651248511266387, "rr_mn_lower": 1.0790471195344264, "rr_mn_upper": 1.6721453590897677, "rr_koopman_lower": 1.0798215063618983, "rr_koopman_upper": 1.6708055780191118, "or": 2.6666666666666665, "or_log_se": 0.375990754698899, "or_woolf_lower": 1.2762178705364338, "or_woolf_upper": 5.5720196960743795, "or_haldane": 2.611091361535727, "or_haldane_lower": 1.260534331312269, "or_haldane_upper": 5.408657209033636, "or_mn_lower": 1.2815731932629815, "or_mn_upper": 5.540202222190704, "or_cond_mle": 2.6491872957236944, "or_exact_lower": 1.2091154789241256, "or_exact_upper": 6.039873013133444, "or_midp_lower": 1.2761591542927118, "or_midp_upper": 5.6708664608394255},
    "tolerance": {"rel": 1e-08, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R prop.test, fisher.test, DescTools 0.99.61.14 BinomDiffCI, ratesci 1.1.0.9000 scoreci(skew=FALSE), statsmodels 0.15.0 confint_proportions_2indep)"
  },
  {
    "id": "int-2",
    "method": "two_proportions.intervals",
    "input": {"x1": 9, "n1": 10, "x2": 3, "n2": 10, "conf": 0.95},
    "expect": {"rd": 0.6, "rd_wald_lower": 0.2605242797771484, "rd_wald_upper": 0.9394757202228515, "rd_agresti_caffo_lower": 0.16000080110040035, "rd_agresti_caffo_upper": 0.8399991988995996, "rd_newcombe_lower": 0.17052272393450288, "rd_newcombe_upper": 0.809017973535488, "rd_newcombe_cc_lower": 0.10128722588570038, "rd_newcombe_cc_upper": 0.8386689697680606, "rd_mn_lower": 0.17002501642439874, "rd_mn_upper": 0.8406495439433282, "rd_mee_lower": 0.1821264994567669, "rd_mee_upper": 0.836950330889672, "rr": 3.0, "rr_log_se": 0.4944132324730442, "rr_katz_lower": 1.1383503574476699, "rr_katz_upper": 7.906177514784793, "rr_mn_lower": 1.3279565734835246, "rr_mn_upper": 8.691914949017297, "rr_koopman_lower": 1.3532371938667287, "rr_koopman_upper": 8.467668686709777, "or": 21.0, "or_log_se": 1.259881576697424, "or_woolf_lower": 1.7774858510064258, "or_woolf_upper": 248.10324073764218, "or_haldane": 13.571428571428571, "or_haldane_lower": 1.5984278493242807, "or_haldane_upper": 115.22801829763512, "or_mn_lower": 2.0215888483554174, "or_mn_upper": 189.62181970588304, "or_cond_mle": 17.269033937971685, "or_exact_lower": 1.3871135379434163, "or_exact_upper": 1047.839981703822, "or_midp_lower": 1.788954148413173, "or_midp_upper": 522.4394140142},
    "tolerance": {"rel": 1e-08, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R prop.test, fisher.test, DescTools 0.99.61.14 BinomDiffCI, ratesci 1.1.0.9000 scoreci(skew=FALSE), statsmodels 0.15.0 confint_proportions_2indep)"
  },
  {
    "id": "int-3",
    "method": "two_proportions.intervals",
    "input": {"x1": 10, "n1": 10, "x2": 0, "n2": 20, "conf": 0.95},
    "expect": {"rd": 1.0, "rd_wald_lower": 1.0, "rd_wald_upper": 1.0, "rd_agresti_caffo_lower": 0.6922432378831911, "rd_agresti_caffo_upper": 1, "rd_newcombe_lower": 0.6790860371419146, "rd_newcombe_upper": 1.0, "rd_newcombe_cc_lower": 0.6013931281001692, "rd_newcombe_cc_upper": 1.0, "rd_mn_lower": 0.7156186604656226, "rd_mn_upper": 1.0, "rd_mee_lower": 0.7224672001371107, "rd_mee_upper": 1.0, "rr": "Inf", "rr_log_se": null, "rr_katz_lower": null, "rr_katz_upper": null, "rr_mn_lower": 6.032810251455443, "rr_mn_upper": "Inf", "rr_koopman_lower": 6.206355432540113, "rr_koopman_upper": "Inf", "or": "Inf", "or_log_se": null, "or_woolf_lower": null, "or_woolf_upper": null, "or_haldane": 861.0, "or_haldane_lower": 15.930296472292284, "or_haldane_upper": 46535.29212650792, "or_mn_lower": 50.783051128398405, "or_mn_upper": "Inf", "or_cond_mle": "Inf", "or_exact_lower": 23.358071647209744, "or_exact_upper": "Inf", "or_midp_lower": 32.72226003623223, "or_midp_upper": "Inf"},
    "tolerance": {"rel": 1e-08, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R prop.test, fisher.test, DescTools 0.99.61.14 BinomDiffCI, ratesci 1.1.0.9000 scoreci(skew=FALSE), statsmodels 0.15.0 confint_proportions_2indep)"
  },
  {
    "id": "int-4",
    "method": "two_proportions.intervals",
    "input": {"x1": 10, "n1": 10, "x2": 0, "n2": 10, "conf": 0.95},
    "expect": {"rd": 1.0, "rd_wald_lower": 1.0, "rd_wald_upper": 1.0, "rd_agresti_caffo_lower": 0.6121830183040733, "rd_agresti_caffo_upper": 1, "rd_newcombe_lower": 0.6075093504305241, "rd_newcombe_upper": 1.0, "rd_newcombe_cc_lower": 0.5127507931280503, "rd_newcombe_cc_upper": 1.0, "rd_mn_lower": 0.6636415518947675, "rd_mn_upper": 1.0, "rd_mee_lower": 0.6777496838943612, "rd_mee_upper": 1.0, "rr": "Inf", "rr_log_se": null, "rr_katz_lower": null, "rr_katz_upper": null, "rr_mn_lower": 3.473018830456554, "rr_mn_upper": "Inf", "rr_koopman_lower": 3.6031777162700567, "rr_koopman_upper": "Inf", "or": "Inf", "or_log_se": null, "or_woolf_lower": null, "or_woolf_upper": null, "or_haldane": 441.0, "or_haldane_lower": 7.979459570756912, "or_haldane_upper": 24372.703223252498, "or_mn_lower": 24.463288543170805, "or_mn_upper": "Inf", "or_cond_mle": "Inf", "or_exact_lower": 11.13584059256043, "or_exact_upper": "Inf", "or_midp_lower": 15.742893247601508, "or_midp_upper": "Inf"},
    "tolerance": {"rel": 1e-08, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R prop.test, fisher.test, DescTools 0.99.61.14 BinomDiffCI, ratesci 1.1.0.9000 scoreci(skew=FALSE), statsmodels 0.15.0 confint_proportions_2indep)"
  },
  {
    "id": "int-5",
    "method": "two_proportions.intervals",
    "input": {"x1": 5, "n1": 56, "x2": 0, "n2": 29, "conf": 0.95},
    "expect": {"rd": 0.08928571428571429, "rd_wald_lower": 0.014600240442591988, "rd_wald_upper": 0.16397118812883657, "rd_agresti_caffo_lower": -0.028865846303125844, "rd_agresti_caffo_upper": 0.17124626899500572, "rd_newcombe_lower": -0.0381371479035369, "rd_newcombe_upper": 0.19256001385511162, "rd_newcombe_cc_lower": -0.0667085392570008, "rd_newcombe_cc_upper": 0.20369828566095222, "rd_mn_lower": -0.03259656174351376, "rd_mn_upper": 0.19333097669088073, "rd_mee_lower": -0.031327068773778236, "rd_mee_upper": 0.19256001385511162, "rr": "Inf", "rr_log_se": null, "rr_katz_lower": null, "rr_katz_upper": null, "rr_mn_lower": 0.7174950782771135, "rr_mn_upper": "Inf", "rr_koopman_lower": 0.7256888835936183, "rr_koopman_upper": "Inf", "or": "Inf", "or_log_se": null, "or_woolf_lower": null, "or_woolf_upper": null, "or_haldane": 6.300970873786408, "or_haldane_lower": 0.3363799840030889, "or_haldane_upper": 118.0279322206641, "or_mn_lower": 0.6958712002764933, "or_mn_upper": "Inf", "or_cond_mle": "Inf", "or_exact_lower": 0.4832715010420047, "or_exact_upper": "Inf", "or_midp_lower": 0.6477156937793946, "or_midp_upper": "Inf"},
    "tolerance": {"rel": 1e-08, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R prop.test, fisher.test, DescTools 0.99.61.14 BinomDiffCI, ratesci 1.1.0.9000 scoreci(skew=FALSE), statsmodels 0.15.0 confint_proportions_2indep)"
  },
  {
    "id": "int-6",
    "method": "two_proportions.intervals",
    "input": {"x1": 0, "n1": 10, "x2": 0, "n2": 20, "conf": 0.95},
    "expect": {"rd": 0.0, "rd_wald_lower": 0.0, "rd_wald_upper": 0.0, "rd_agresti_caffo_lower": -0.14109009545014223, "rd_agresti_caffo_upper": 0.21684767120771797, "rd_newcombe_lower": -0.16112515805281938, "rd_newcombe_upper": 0.27753279986288926, "rd_newcombe_cc_lower": -0.20045334501348708, "rd_newcombe_cc_upper": 0.3445372183069226, "rd_mn_lower": -0.16576022754217165, "rd_mn_upper": 0.28438133953437733, "rd_mee_lower": -0.16112515805281938, "rd_mee_upper": 0.27753279986288926, "rr": null, "rr_log_se": null, "rr_katz_lower": null, "rr_katz_upper": null, "rr_mn_lower": 0.0, "rr_mn_upper": "Inf", "rr_koopman_lower": 0.0, "rr_koopman_upper": "Inf", "or": null, "or_log_se": null, "or_woolf_lower": null, "or_woolf_upper": null, "or_haldane": 1.9523809523809523, "or_haldane_lower": 0.03612312125236345, "or_haldane_upper": 105.52220436849869, "or_mn_lower": 0.0, "or_mn_upper": "Inf", "or_cond_mle": null, "or_exact_lower": 0.0, "or_exact_upper": "Inf", "or_midp_lower": 0.0, "or_midp_upper": "Inf"},
    "tolerance": {"rel": 1e-08, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R prop.test, fisher.test, DescTools 0.99.61.14 BinomDiffCI, ratesci 1.1.0.9000 scoreci(skew=FALSE), statsmodels 0.15.0 confint_proportions_2indep)"
  },
  {
    "id": "int-7",
    "method": "two_proportions.intervals",
    "input": {"x1": 0, "n1": 10, "x2": 3, "n2": 12, "conf": 0.9},
    "expect": {"rd": -0.25, "rd_wald_lower": -0.4556067033689341, "rd_wald_upper": -0.044393296631065914, "rd_agresti_caffo_lower": -0.44041917860398533, "rd_agresti_caffo_upper": 0.03565727384208056, "rd_newcombe_lower": -0.48733803180324936, "rd_newcombe_upper": 0.007818074072093699, "rd_newcombe_cc_lower": -0.5286896852414581, "rd_newcombe_cc_upper": 0.08176848253281406, "rd_mn_lower": -0.4929771804474507, "rd_mn_upper": -0.00412680248328297, "rd_mee_lower": -0.48733803180324936, "rd_mee_upper": -0.01305822586057476, "rr": 0.0, "rr_log_se": null, "rr_katz_lower": null, "rr_katz_upper": null, "rr_mn_lower": 0.0, "rr_mn_upper": 0.9805876719853542, "rr_koopman_lower": 0.0, "rr_koopman_upper": 0.9390653355913643, "or": 0.0, "or_log_se": null, "or_woolf_lower": null, "or_woolf_upper": null, "or_haldane": 0.1292517006802721, "or_haldane_lower": 0.009661989776244597, "or_haldane_upper": 1.7290436561852696, "or_mn_lower": 0.0, "or_mn_upper": 0.9762528131803274, "or_cond_mle": 0.0, "or_exact_lower": 0.0, "or_exact_upper": 1.9378307303888103, "or_midp_lower": 0.0, "or_midp_upper": 1.2795462217241989},
    "tolerance": {"rel": 1e-08, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R prop.test, fisher.test, DescTools 0.99.61.14 BinomDiffCI, ratesci 1.1.0.9000 scoreci(skew=FALSE), statsmodels 0.15.0 confint_proportions_2indep)"
  },
  {
    "id": "int-8",
    "method": "two_proportions.intervals",
    "input": {"x1": 149, "n1": 225, "x2": 55, "n2": 225, "conf": 0.95},
    "expect": {"rd": 0.4177777777777778, "rd_wald_lower": 0.33427775963975176, "rd_wald_upper": 0.5012777959158038, "rd_agresti_caffo_lower": 0.33080210609292804, "rd_agresti_caffo_upper": 0.4973917265061909, "rd_newcombe_lower": 0.32991392060212493, "rd_newcombe_upper": 0.4958395709946455, "rd_newcombe_cc_lower": 0.3266410062397525, "rd_newcombe_cc_upper": 0.49873841037011657, "rd_mn_lower": 0.33098482043168204, "rd_mn_upper": 0.49762812520357086, "rd_mee_lower": 0.3310845070250198, "rd_mee_upper": 0.4975437485469471, "rr": 2.709090909090909, "rr_log_se": 0.12650825541798624, "rr_katz_lower": 2.1141682999108378, "rr_katz_upper": 3.471423516296469, "rr_mn_lower": 2.1279451708142356, "rr_mn_upper": 3.4903815898830772, "rr_koopman_lower": 2.1284994036551113, "rr_koopman_upper": 3.4893825945433625, "or": 6.059808612440191, "or_log_se": 0.20960313751423168, "or_woolf_lower": 4.018318842997927, "or_woolf_upper": 9.13846856214323, "or_haldane": 6.003591827121239, "or_haldane_lower": 3.9864419002331926, "or_haldane_upper": 9.041424841678626, "or_mn_lower": 4.019571929539691, "or_mn_upper": 9.135417893385824, "or_cond_mle": 6.03231933101511, "or_exact_lower": 3.939300837035203, "or_exact_upper": 9.34021061355452, "or_midp_lower": 4.0142393831090954, "or_midp_upper": 9.149678565444438},
    "tolerance": {"rel": 1e-08, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R prop.test, fisher.test, DescTools 0.99.61.14 BinomDiffCI, ratesci 1.1.0.9000 scoreci(skew=FALSE), statsmodels 0.15.0 confint_proportions_2indep)"
  },
  {
    "id": "int-9",
    "method": "two_proportions.intervals",
    "input": {"x1": 16, "n1": 225, "x2": 860, "n2": 22600, "conf": 0.95},
    "expect": {"rd": 0.03305801376597837, "rd_wald_lower": -0.0006165661813914232, "rd_wald_upper": 0.06673259371334817, "rd_agresti_caffo_lower": 0.002464310844185218, "rd_agresti_caffo_upper": 0.0711274768694279, "rd_newcombe_lower": 0.006066144694409243, "rd_newcombe_upper": 0.07439672350571803, "rd_newcombe_cc_lower": 0.004352651936670768, "rd_newcombe_cc_upper": 0.07703604010061436, "rd_mn_lower": 0.0060466413387895695, "rd_mn_upper": 0.07438783031998772, "rd_mee_lower": 0.0060471021435252095, "rd_mee_upper": 0.07438675279517908, "rr": 1.868733850129199, "rr_log_se": 0.24325726806329828, "rr_katz_lower": 1.1600761292939843, "rr_katz_upper": 3.010290544245585, "rr_mn_lower": 1.1576326865016577, "rr_mn_upper": 2.967174697654528, "rr_koopman_lower": 1.157644731283037, "rr_koopman_upper": 2.9671459476784867, "or": 1.9352397908089463, "or_log_se": 0.2617125863480076, "or_woolf_lower": 1.158682980141545, "or_woolf_upper": 3.2322499873716497, "or_haldane": 1.9898418941088534, "or_haldane_lower": 1.1999686625264698, "or_haldane_upper": 3.2996451384107437, "or_mn_lower": 1.1649619504090727, "or_mn_upper": 3.2150303940042444},
    "tolerance": {"rel": 1e-08, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R prop.test, fisher.test, DescTools 0.99.61.14 BinomDiffCI, ratesci 1.1.0.9000 scoreci(skew=FALSE), statsmodels 0.15.0 confint_proportions_2indep)"
  },
  {
    "id": "int-10",
    "method": "two_proportions.intervals",
    "input": {"x1": 110, "n1": 225, "x2": 8080, "n2": 10000, "conf": 0.95},
    "expect": {"rd": -0.3191111111111111, "rd_wald_lower": -0.3848817324991949, "rd_wald_upper": -0.2533404897230273, "rd_agresti_caffo_lower": -0.3844361794527715, "rd_agresti_caffo_upper": -0.2534670769003632, "rd_newcombe_lower": -0.3841360993134019, "rd_newcombe_upper": -0.25368771594957606, "rd_newcombe_cc_lower": -0.3863052328807799, "rd_newcombe_cc_upper": -0.25150649802046654, "rd_mn_lower": -0.38416038951053927, "rd_mn_upper": -0.2536906175683128, "rd_mee_lower": -0.38415726935067984, "rd_mee_upper": -0.2536937734312894, "rr": 0.605060506050605, "rr_log_se": 0.06833905927580705, "rr_katz_lower": 0.5292105501688606, "rr_katz_upper": 0.6917817792283233, "rr_mn_lower": 0.5249719073516688, "rr_mn_upper": 0.6857217363818129, "rr_koopman_lower": 0.5249757451558702, "rr_koopman_upper": 0.6857178431471556, "or": 0.227292294446836, "or_log_se": 0.13576139721729846, "or_woolf_lower": 0.17419047438827717, "or_woolf_upper": 0.29658215982437197, "or_haldane": 0.22738215108736734, "or_haldane_lower": 0.17435874708699267, "or_haldane_upper": 0.2965302486793071, "or_mn_lower": 0.1743104111744046, "or_mn_upper": 0.29637809108916585},
    "tolerance": {"rel": 1e-08, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R prop.test, fisher.test, DescTools 0.99.61.14 BinomDiffCI, ratesci 1.1.0.9000 scoreci(skew=FALSE), statsmodels 0.15.0 confint_proportions_2indep)"
  },
  {
    "id": "int-11",
    "method": "two_proportions.intervals",
    "input": {"x1": 1, "n1": 2, "x2": 1, "n2": 3, "conf": 0.99},
    "expect": {"rd": 0.16666666666666666, "rd_wald_lower": -0.9826095827292389, "rd_wald_upper": 1.3159429160625722, "rd_agresti_caffo_lower": -0.756245335410853, "rd_agresti_caffo_upper": 0.9562453354108531, "rd_newcombe_lower": -0.5152791599533336, "rd_newcombe_upper": 0.6938191724344781, "rd_newcombe_cc_lower": -0.5895300543142181, "rd_newcombe_cc_upper": 0.7475671413045717, "rd_mn_lower": -0.7164614533390159, "rd_mn_upper": 0.8536729214315105, "rd_mee_lower": -0.6717640118875998, "rd_mee_upper": 0.8282210188973151, "rr": 1.5, "rr_log_se": 1.0801234497346435, "rr_katz_lower": 0.09285199314086316, "rr_katz_upper": 24.232113107002323, "rr_mn_lower": 0.10722506257553413, "rr_mn_upper": 19.142611307772516, "rr_koopman_lower": 0.1304585172877808, "rr_koopman_upper": 15.81284191188207, "or": 2.0, "or_log_se": 1.8708286933869707, "or_woolf_lower": 0.016150759706231543, "or_woolf_upper": 247.66636819298702, "or_haldane": 1.6666666666666667, "or_haldane_lower": 0.030818751036454668, "or_haldane_upper": 90.13271739961232, "or_mn_lower": 0.03633654972484339, "or_mn_upper": 165.18132776015594, "or_cond_mle": 1.7320508075688772, "or_exact_lower": 0.0025115115323741436, "or_exact_upper": 1194.4997907949426, "or_midp_lower": 0.0050419883708759635, "or_midp_upper": 595.0033556858043},
    "tolerance": {"rel": 1e-08, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R prop.test, fisher.test, DescTools 0.99.61.14 BinomDiffCI, ratesci 1.1.0.9000 scoreci(skew=FALSE), statsmodels 0.15.0 confint_proportions_2indep)"
  },
  {
    "id": "int-12",
    "method": "two_proportions.intervals",
    "input": {"x1": 7, "n1": 34, "x2": 1, "n2": 34, "conf": 0.95},
    "expect": {"rd": 0.17647058823529413, "rd_wald_lower": 0.029169416110856987, "rd_wald_upper": 0.32377176035973126, "rd_agresti_caffo_lower": 0.011611670142613934, "rd_agresti_caffo_upper": 0.3217216631907194, "rd_newcombe_lower": 0.018921443885772982, "rd_newcombe_upper": 0.3403686870327074, "rd_newcombe_cc_lower": -0.00401295886500114, "rd_newcombe_cc_upper": 0.356829435407431, "rd_mn_lower": 0.027041626583446762, "rd_mn_upper": 0.3452912169662238, "rd_mee_lower": 0.028370507968999554, "rd_mee_upper": 0.34393992194574036, "rr": 7.0, "rr_log_se": 1.0411693490712153, "rr_katz_lower": 0.9096055118420766, "rr_katz_upper": 53.86950646414647, "rr_mn_lower": 1.2085679750900284, "rr_mn_upper": 43.0329722386947, "rr_koopman_lower": 1.2208528535148115, "rr_koopman_upper": 42.575717609760396, "or": 8.555555555555555, "or_log_se": 1.1000896373465257, "or_woolf_lower": 0.99049028165399, "or_woolf_upper": 73.9003019211528, "or_haldane": 6.090909090909091, "or_haldane_lower": 0.982796051308049, "or_haldane_upper": 37.74859850560245, "or_mn_lower": 1.2466223602451683, "or_mn_upper": 56.46157554538668, "or_cond_mle": 8.32934371755127, "or_exact_lower": 0.973273632882399, "or_exact_upper": 396.99400217017904, "or_midp_lower": 1.1885867883100971, "or_midp_upper": 199.6166457371002},
    "tolerance": {"rel": 1e-08, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R prop.test, fisher.test, DescTools 0.99.61.14 BinomDiffCI, ratesci 1.1.0.9000 scoreci(skew=FALSE), statsmodels 0.15.0 confint_proportions_2indep)"
  },
  {
    "id": "int-13",
    "method": "two_proportions.intervals",
    "input": {"x1": 43, "n1": 1000, "x2": 41, "n2": 980, "conf": 0.998},
    "expect": {"rd": 0.001163265306122449, "rd_wald_lower": -0.026829448874912332, "rd_wald_upper": 0.02915597948715723, "rd_agresti_caffo_lower": -0.027111115141372898, "rd_agresti_caffo_upper": 0.029395751571160977, "rd_newcombe_lower": -0.028098011950286272, "rd_newcombe_upper": 0.030299727076025317, "rd_newcombe_cc_lower": -0.028826260906865478, "rd_newcombe_cc_upper": 0.031018326806130907, "rd_mn_lower": -0.02814916710901599, "rd_mn_upper": 0.030391895224623204, "rd_mee_lower": -0.02814113605289334, "rd_mee_upper": 0.030383910812230602, "rr": 1.0278048780487805, "rr_log_se": 0.2136016144430142, "rr_katz_lower": 0.53118056528283, "rr_katz_upper": 1.9887453276427607, "rr_mn_lower": 0.5372507552776584, "rr_mn_upper": 1.9668598951029823, "rr_koopman_lower": 0.5373358192072947, "rr_koopman_upper": 1.9665482642589538, "or": 1.0290542090373882, "or_log_se": 0.22306042379061064, "or_woolf_lower": 0.5165059910947749, "or_woolf_upper": 2.0502231985596753, "or_haldane": 1.0284878417062506, "or_haldane_lower": 0.5182419787847516, "or_haldane_upper": 2.041106826232088, "or_mn_lower": 0.5224031305320624, "or_mn_upper": 2.026997741183636, "or_cond_mle": 1.02903932691029, "or_exact_lower": 0.502404357346281, "or_exact_upper": 2.1150771857823303, "or_midp_lower": 0.51314228397351, "or_midp_upper": 2.0701844226372867},
    "tolerance": {"rel": 1e-08, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R prop.test, fisher.test, DescTools 0.99.61.14 BinomDiffCI, ratesci 1.1.0.9000 scoreci(skew=FALSE), statsmodels 0.15.0 confint_proportions_2indep)"
  },
  {
    "id": "int-14",
    "method": "two_proportions.intervals",
    "input": {"x1": 123456, "n1": 500000, "x2": 246000, "n2": 1000000, "conf": 0.95},
    "expect": {"rd": 0.000912, "rd_wald_lower": -0.0005512636531000904, "rd_wald_upper": 0.0023752636531000904, "rd_agresti_caffo_lower": -0.0005507585485497535, "rd_agresti_caffo_upper": 0.002375767246482966, "rd_newcombe_lower": -0.0005502364265237542, "rd_newcombe_upper": 0.0023762872585468974, "rd_newcombe_cc_lower": -0.0005513404839344539, "rd_newcombe_cc_upper": 0.0023773937485418234, "rd_mn_lower": -0.0005502915743950212, "rd_mn_upper": 0.002376236902429865, "rd_mee_lower": -0.0005502910872885639, "rd_mee_upper": 0.0023762364140265373, "rr": 1.0037073170731707, "rr_log_se": 0.003027390376337066, "rr_katz_lower": 0.9977693773506046, "rr_katz_upper": 1.0096805947495258, "rr_mn_lower": 0.9977674730058554, "rr_mn_upper": 1.0096786559436821, "rr_koopman_lower": 0.9977674749805652, "rr_koopman_upper": 1.009678653947976, "or": 1.0049228205378, "or_log_se": 0.004018343510692198, "or_woolf_lower": 0.9970393259841259, "or_woolf_upper": 1.012868649128616, "or_haldane": 1.0049241799621624, "or_haldane_lower": 0.9970406858011035, "or_haldane_upper": 1.0128700080691397, "or_mn_lower": 0.9970393336114924, "or_mn_upper": 1.012868641407267},
    "tolerance": {"rel": 1e-08, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R prop.test, fisher.test, DescTools 0.99.61.14 BinomDiffCI, ratesci 1.1.0.9000 scoreci(skew=FALSE), statsmodels 0.15.0 confint_proportions_2indep)"
  },
  {
    "id": "test-1",
    "method": "two_proportions.tests",
    "input": {"x1": 56, "n1": 70, "x2": 48, "n2": 80},
    "expect": {"z_pooled": 2.6501719512585327, "chi2": 7.023411371237458, "chi2_p": 0.008045081368196585, "chi2_n1": 6.976588628762542, "chi2_n1_p": 0.008258287929380777, "chi2_yates": 6.114270410296226, "chi2_yates_p": 0.013409475178668938, "g": 7.184066713647138, "g_p": 0.007355380180036753, "g_williams": 7.095953422113104, "g_williams_p": 0.00772581825616392, "phi": 0.2163856337073152, "z_unpooled": 2.7509212216215078, "cohen_h": 0.4421431880029536, "fisher_two_sided": 0.012521129749209154, "fisher_less": 0.9978752684504457, "fisher_greater": 0.00632471112989837, "fisher_midp_minlike": 0.010421139959037108, "fisher_midp_doubling": 0.008449442679452647},
    "tolerance": {"rel": 1e-09, "abs": 1e-300, "per_key": {"z_pooled": {"abs": 1e-13}, "chi2": {"abs": 1e-13}, "phi": {"abs": 1e-13}, "g": {"abs": 1e-12}, "chi2_n1": {"abs": 1e-13}, "z_unpooled": {"abs": 1e-13}, "cohen_h": {"abs": 1e-13}, "chi2_yates": {"abs": 1e-13}, "g_williams": {"abs": 1e-12}}},
    "source": "mpmath 50 digits (checked with R chisq.test, fisher.test, exact2x2 1.7.0 mid-p (central), R epitools tab2by2 mid-p, scipy 1.17.1)"
  },
  {
    "id": "test-2",
    "method": "two_proportions.tests",
    "input": {"x1": 9, "n1": 10, "x2": 3, "n2": 10},
    "expect": {"z_pooled": 2.7386127875258306, "chi2": 7.5, "chi2_p": 0.006169899320544162, "chi2_n1": 7.125, "chi2_n1_p": 0.007601641475220171, "chi2_yates": 5.208333333333333, "chi2_yates_p": 0.02247887336612528, "g": 8.201521171443423, "g_p": 0.004185528314404494, "g_williams": 7.599865178171512, "g_williams_p": 0.005837266559295605, "phi": 0.6123724356957945, "z_unpooled": 3.4641016151377544, "cohen_h": 1.3388120640691004, "fisher_two_sided": 0.019766611097880447, "fisher_less": 0.9996427720885925, "fisher_greater": 0.009883305548940223, "fisher_midp_minlike": 0.015003572279114075, "fisher_midp_doubling": 0.010240533460347702},
    "tolerance": {"rel": 1e-09, "abs": 1e-300, "per_key": {"z_pooled": {"abs": 1e-13}, "chi2": {"abs": 1e-13}, "phi": {"abs": 1e-13}, "g": {"abs": 1e-12}, "chi2_n1": {"abs": 1e-13}, "z_unpooled": {"abs": 1e-13}, "cohen_h": {"abs": 1e-13}, "chi2_yates": {"abs": 1e-13}, "g_williams": {"abs": 1e-12}}},
    "source": "mpmath 50 digits (checked with R chisq.test, fisher.test, exact2x2 1.7.0 mid-p (central), R epitools tab2by2 mid-p, scipy 1.17.1)"
  },
  {
    "id": "test-3",
    "method": "two_proportions.tests",
    "input": {"x1": 10, "n1": 10, "x2": 0, "n2": 20},
    "expect": {"z_pooled": 5.477225575051661, "chi2": 30.0, "chi2_p": 4.3204630578274975e-08, "chi2_n1": 29.0, "chi2_n1_p": 7.237829871740007e-08, "chi2_yates": 25.66875, "chi2_yates_p": 4.0533792817570407e-07, "g": 38.19085009768877, "g_p": 6.41525375677153e-10, "g_williams": 35.75736290030678, "g_williams_p": 2.234857449116947e-09, "phi": 1.0, "z_unpooled": null, "cohen_h": 3.141592653589793, "fisher_two_sided": 3.328339160423119e-08, "fisher_less": 1.0, "fisher_greater": 3.328339160423119e-08, "fisher_midp_minlike": 1.6641695802115594e-08, "fisher_midp_doubling": 3.328339160423119e-08},
    "tolerance": {"rel": 1e-09, "abs": 1e-300, "per_key": {"z_pooled": {"abs": 1e-13}, "chi2": {"abs": 1e-13}, "phi": {"abs": 1e-13}, "g": {"abs": 1e-12}, "chi2_n1": {"abs": 1e-13}, "z_unpooled": {"abs": 1e-13}, "cohen_h": {"abs": 1e-13}, "chi2_yates": {"abs": 1e-13}, "g_williams": {"abs": 1e-12}}},
    "source": "mpmath 50 digits (checked with R chisq.test, fisher.test, exact2x2 1.7.0 mid-p (central), R epitools tab2by2 mid-p, scipy 1.17.1)"
  },
  {
    "id": "test-4",
    "method": "two_proportions.tests",
    "input": {"x1": 0, "n1": 10, "x2": 0, "n2": 20},
    "expect": {"z_unpooled": null, "cohen_h": 0.0, "fisher_two_sided": 1.0, "fisher_less": 1.0, "fisher_greater": 1.0, "fisher_midp_minlike": 0.5, "fisher_midp_doubling": 1.0},
    "tolerance": {"rel": 1e-09, "abs": 1e-300, "per_key": {"z_pooled": {"abs": 1e-13}, "chi2": {"abs": 1e-13}, "phi": {"abs": 1e-13}, "g": {"abs": 1e-12}, "chi2_n1": {"abs": 1e-13}, "z_unpooled": {"abs": 1e-13}, "cohen_h": {"abs": 1e-13}, "chi2_yates": {"abs": 1e-13}, "g_williams": {"abs": 1e-12}}},
    "source": "mpmath 50 digits (checked with R chisq.test, fisher.test, exact2x2 1.7.0 mid-p (central), R epitools tab2by2 mid-p, scipy 1.17.1)"
  },
  {
    "id": "test-5",
    "method": "two_proportions.tests",
    "input": {"x1": 3, "n1": 10, "x2": 3, "n2": 10},
    "expect": {"z_pooled": 0.0, "chi2": 0.0, "chi2_p": 1.0, "chi2_n1": 0.0, "chi2_n1_p": 1.0, "chi2_yates": 0.0, "chi2_yates_p": 1.0, "g": 0.0, "g_p": 1.0, "g_williams": 0.0, "g_williams_p": 1.0, "phi": 0.0, "z_unpooled": 0.0, "cohen_h": 0.0, "fisher_two_sided": 1.0, "fisher_less": 0.6857585139318886, "fisher_greater": 0.6857585139318886, "fisher_midp_minlike": 0.8142414860681114, "fisher_midp_doubling": 1.0},
    "tolerance": {"rel": 1e-09, "abs": 1e-300, "per_key": {"z_pooled": {"abs": 1e-13}, "chi2": {"abs": 1e-13}, "phi": {"abs": 1e-13}, "g": {"abs": 1e-12}, "chi2_n1": {"abs": 1e-13}, "z_unpooled": {"abs": 1e-13}, "cohen_h": {"abs": 1e-13}, "chi2_yates": {"abs": 1e-13}, "g_williams": {"abs": 1e-12}}},
    "source": "mpmath 50 digits (checked with R chisq.test, fisher.test, exact2x2 1.7.0 mid-p (central), R epitools tab2by2 mid-p, scipy 1.17.1)"
  },
  {
    "id": "test-6",
    "method": "two_proportions.tests",
    "input": {"x1": 149, "n1": 225, "x2": 55, "n2": 225},
    "expect": {"z_pooled": 8.9012597241732, "chi2": 79.23242467718795, "chi2_p": 5.521638333962783e-19, "chi2_n1": 79.05635262234975, "chi2_n1_p": 6.036331795145226e-19, "chi2_yates": 77.55559540889527, "chi2_yates_p": 1.290387425819449e-18, "g": 81.84197520471794, "g_p": 1.4741425919830864e-19, "g_williams": 81.5668998394853, "g_williams_p": 1.6942813664460607e-19, "phi": 0.4196094074710378, "z_unpooled": 9.806337965485142, "cohen_h": 0.8669013550952288, "fisher_two_sided": 3.708292174517435e-19, "fisher_less": 1.0, "fisher_greater": 1.8541460872587175e-19, "fisher_midp_minlike": 2.931061505687035e-19, "fisher_midp_doubling": 2.1538308368566343e-19},
    "tolerance": {"rel": 1e-09, "abs": 1e-300, "per_key": {"z_pooled": {"abs": 1e-13}, "chi2": {"abs": 1e-13}, "phi": {"abs": 1e-13}, "g": {"abs": 1e-12}, "chi2_n1": {"abs": 1e-13}, "z_unpooled": {"abs": 1e-13}, "cohen_h": {"abs": 1e-13}, "chi2_yates": {"abs": 1e-13}, "g_williams": {"abs": 1e-12}}},
    "source": "mpmath 50 digits (checked with R chisq.test, fisher.test, exact2x2 1.7.0 mid-p (central), R epitools tab2by2 mid-p, scipy 1.17.1)"
  },
  {
    "id": "test-7",
    "method": "two_proportions.tests",
    "input": {"x1": 16, "n1": 225, "x2": 860, "n2": 22600},
    "expect": {"z_pooled": 2.568432789175407, "chi2": 6.59684699251136, "chi2_p": 0.010215952078984234, "chi2_n1": 6.596557974023189, "chi2_n1_p": 0.010217610582891189, "chi2_yates": 5.731518346053026, "chi2_yates_p": 0.016663069563971396, "g": 5.324807391141195, "g_p": 0.021023932248348576, "g_williams": 5.223819704455551, "g_williams_p": 0.022279561687185607, "phi": 0.017000543761049616, "z_unpooled": 1.924077938997652, "cohen_h": 0.14720380826708776, "fisher_two_sided": 0.020837402770661432, "fisher_less": 0.9937253070920885, "fisher_greater": 0.013523315218833366, "fisher_midp_minlike": 0.017213091615200505, "fisher_midp_doubling": 0.019798008126744877},
    "tolerance": {"rel": 1e-09, "abs": 1e-300, "per_key": {"z_pooled": {"abs": 1e-13}, "chi2": {"abs": 1e-13}, "phi": {"abs": 1e-13}, "g": {"abs": 1e-12}, "chi2_n1": {"abs": 1e-13}, "z_unpooled": {"abs": 1e-13}, "cohen_h": {"abs": 1e-13}, "chi2_yates": {"abs": 1e-13}, "g_williams": {"abs": 1e-12}}},
    "source": "mpmath 50 digits (checked with R chisq.test, fisher.test, exact2x2 1.7.0 mid-p (central), R epitools tab2by2 mid-p, scipy 1.17.1)"
  },
  {
    "id": "test-8",
    "method": "two_proportions.tests",
    "input": {"x1": 7, "n1": 34, "x2": 1, "n2": 34},
    "expect": {"z_pooled": 2.258317958127243, "chi2": 5.1, "chi2_p": 0.023925843480626652, "chi2_n1": 5.025, "chi2_n1_p": 0.02498392561695889, "chi2_yates": 3.5416666666666665, "chi2_yates_p": 0.059845298956641174, "g": 5.663036330418957, "g_p": 0.017326103090812502, "g_williams": 5.325003048653916, "g_williams_p": 0.021021571975684574, "phi": 0.27386127875258304, "z_unpooled": 2.3480872031322675, "cohen_h": 0.5972202215011988, "fisher_two_sided": 0.05440013049506565, "fisher_less": 0.9975438068171124, "fisher_greater": 0.027200065247532827, "fisher_midp_minlike": 0.04202819446274303, "fisher_midp_doubling": 0.02965625843042041},
    "tolerance": {"rel": 1e-09, "abs": 1e-300, "per_key": {"z_pooled": {"abs": 1e-13}, "chi2": {"abs": 1e-13}, "phi": {"abs": 1e-13}, "g": {"abs": 1e-12}, "chi2_n1": {"abs": 1e-13}, "z_unpooled": {"abs": 1e-13}, "cohen_h": {"abs": 1e-13}, "chi2_yates": {"abs": 1e-13}, "g_williams": {"abs": 1e-12}}},
    "source": "mpmath 50 digits (checked with R chisq.test, fisher.test, exact2x2 1.7.0 mid-p (central), R epitools tab2by2 mid-p, scipy 1.17.1)"
  },
  {
    "id": "test-9",
    "method": "two_proportions.tests",
    "input": {"x1": 1, "n1": 2, "x2": 1, "n2": 3},
    "expect": {"z_pooled": 0.37267799624996495, "chi2": 0.1388888888888889, "chi2_p": 0.7093881150142264, "chi2_n1": 0.1111111111111111, "chi2_n1_p": 0.7388826803635272, "chi2_yates": 0.0, "chi2_yates_p": 1.0, "g": 0.1384429380839062, "g_p": 0.709833875320608, "g_williams": 0.10376014790466254, "g_williams_p": 0.7473631354656685, "phi": 0.16666666666666666, "z_unpooled": 0.3735436838188142, "cohen_h": 0.3398369094541219, "fisher_two_sided": 1.0, "fisher_less": 0.9, "fisher_greater": 0.7, "fisher_midp_minlike": 0.7, "fisher_midp_doubling": 0.8},
    "tolerance": {"rel": 1e-09, "abs": 1e-300, "per_key": {"z_pooled": {"abs": 1e-13}, "chi2": {"abs": 1e-13}, "phi": {"abs": 1e-13}, "g": {"abs": 1e-12}, "chi2_n1": {"abs": 1e-13}, "z_unpooled": {"abs": 1e-13}, "cohen_h": {"abs": 1e-13}, "chi2_yates": {"abs": 1e-13}, "g_williams": {"abs": 1e-12}}},
    "source": "mpmath 50 digits (checked with R chisq.test, fisher.test, exact2x2 1.7.0 mid-p (central), R epitools tab2by2 mid-p, scipy 1.17.1)"
  },
  {
    "id": "test-10",
    "method": "two_proportions.tests",
    "input": {"x1": 12, "n1": 15, "x2": 5, "n2": 12},
    "expect": {"z_pooled": 2.0496054139617157, "chi2": 4.200882352941177, "chi2_p": 0.04040295168672565, "chi2_n1": 4.0452941176470585, "chi2_n1_p": 0.04429465953443315, "chi2_yates": 2.7178676470588234, "chi2_yates_p": 0.09923049865015651, "g": 4.281524116499256, "g_p": 0.038528785238884436, "g_williams": 4.031915738217692, "g_williams_p": 0.04464721490239438, "phi": 0.39444674582777034, "z_unpooled": 2.1799560579133925, "cohen_h": 0.8109491880129737, "fisher_two_sided": 0.056750572082379866, "fisher_less": 0.993440122044241, "fisher_greater": 0.04927536231884058, "fisher_midp_minlike": 0.03539282990083906, "fisher_midp_doubling": 0.055835240274599546},
    "tolerance": {"rel": 1e-09, "abs": 1e-300, "per_key": {"z_pooled": {"abs": 1e-13}, "chi2": {"abs": 1e-13}, "phi": {"abs": 1e-13}, "g": {"abs": 1e-12}, "chi2_n1": {"abs": 1e-13}, "z_unpooled": {"abs": 1e-13}, "cohen_h": {"abs": 1e-13}, "chi2_yates": {"abs": 1e-13}, "g_williams": {"abs": 1e-12}}},
    "source": "mpmath 50 digits (checked with R chisq.test, fisher.test, exact2x2 1.7.0 mid-p (central), R epitools tab2by2 mid-p, scipy 1.17.1)"
  },
  {
    "id": "test-11",
    "method": "two_proportions.tests",
    "input": {"x1": 43, "n1": 1000, "x2": 41, "n2": 980},
    "expect": {"z_pooled": 0.12840017010527885, "chi2": 0.016486603683064545, "chi2_p": 0.8978322965471657, "chi2_n1": 0.016478277115547845, "chi2_n1_p": 0.8978579582932701, "chi2_yates": 0.00028543288924973246, "chi2_yates_p": 0.9865205737047021, "g": 0.016488553295662497, "g_p": 0.8978262889650145, "g_williams": 0.016390792378955885, "g_williams_p": 0.8981279779136381, "phi": 0.0028855792341745297, "z_unpooled": 0.12841770206260503, "cohen_h": 0.005771966789136299, "fisher_two_sided": 0.9116966291204343, "fisher_less": 0.5945907188957646, "fisher_greater": 0.4934042889232959, "fisher_midp_minlike": 0.867699125210904, "fisher_midp_doubling": 0.8988135700275313},
    "tolerance": {"rel": 1e-09, "abs": 1e-300, "per_key": {"z_pooled": {"abs": 1e-13}, "chi2": {"abs": 1e-13}, "phi": {"abs": 1e-13}, "g": {"abs": 1e-12}, "chi2_n1": {"abs": 1e-13}, "z_unpooled": {"abs": 1e-13}, "cohen_h": {"abs": 1e-13}, "chi2_yates": {"abs": 1e-13}, "g_williams": {"abs": 1e-12}}},
    "source": "mpmath 50 digits (checked with R chisq.test, fisher.test, exact2x2 1.7.0 mid-p (central), R epitools tab2by2 mid-p, scipy 1.17.1)"
  },
  {
    "id": "test-12",
    "method": "two_proportions.tests",
    "input": {"x1": 2, "n1": 30, "x2": 9, "n2": 33},
    "expect": {"z_pooled": -2.1517154114095556, "chi2": 4.629879211697394, "chi2_p": 0.03141977557601597, "chi2_n1": 4.556389065479975, "chi2_n1_p": 0.03279615050413531, "chi2_yates": 3.31045375079466, "chi2_yates_p": 0.06884048165206316, "g": 4.9832583755880435, "g_p": 0.02559373525723443, "g_williams": 4.758303620775302, "g_williams_p": 0.029157271197879954, "phi": -0.2710906605130818, "z_unpooled": -2.2917429611626496, "cohen_h": -0.5766196677092061, "fisher_two_sided": 0.046034090505508, "fisher_less": 0.03206782861729494, "fisher_greater": 0.9951763317345669, "fisher_midp_minlike": 0.03241201032957708, "fisher_midp_doubling": 0.03689149688272803},
    "tolerance": {"rel": 1e-09, "abs": 1e-300, "per_key": {"z_pooled": {"abs": 1e-13}, "chi2": {"abs": 1e-13}, "phi": {"abs": 1e-13}, "g": {"abs": 1e-12}, "chi2_n1": {"abs": 1e-13}, "z_unpooled": {"abs": 1e-13}, "cohen_h": {"abs": 1e-13}, "chi2_yates": {"abs": 1e-13}, "g_williams": {"abs": 1e-12}}},
    "source": "mpmath 50 digits (checked with R chisq.test, fisher.test, exact2x2 1.7.0 mid-p (central), R epitools tab2by2 mid-p, scipy 1.17.1)"
  },
  {
    "id": "uncond-1",
    "method": "two_proportions.unconditional_exact",
    "definition": "barnard: pooled-z ordering (ties included exactly); boschloo: one-sided Fisher p as ordering; two-sided = min(1, 2*min(one-sided)) as in scipy",
    "input": {"x1": 7, "n1": 34, "x2": 1, "n2": 34},
    "expect": {"barnard_two_sided": 0.028105841116299077, "barnard_greater": 0.01405292055814953, "barnard_less": 1.0, "boschloo_greater": 0.019231961061371865, "boschloo_less": 0.9947217229931088, "boschloo_two_sided_twice_smaller": 0.03846392212274373},
    "tolerance": {"rel": 1e-06},
    "source": "exhaustive enumeration, exact-fraction ordering, supremum over the closed nuisance range [0,1], 20001 points + refinement (checked with Exact 3.3 exact.test (npNumbers=10000), scipy 1.17.1 barnard_exact/boschloo_exact n=128)"
  },
  {
    "id": "uncond-2",
    "method": "two_proportions.unconditional_exact",
    "definition": "barnard: pooled-z ordering (ties included exactly); boschloo: one-sided Fisher p as ordering; two-sided = min(1, 2*min(one-sided)) as in scipy",
    "input": {"x1": 9, "n1": 10, "x2": 3, "n2": 10},
    "expect": {"barnard_two_sided": 0.007955551147460943, "barnard_greater": 0.003977775573730474, "barnard_less": 1.0, "boschloo_greater": 0.003977775573730474, "boschloo_less": 0.997094154357907, "boschloo_two_sided_twice_smaller": 0.007955551147460948},
    "tolerance": {"rel": 1e-06},
    "source": "exhaustive enumeration, exact-fraction ordering, supremum over the closed nuisance range [0,1], 20001 points + refinement (checked with Exact 3.3 exact.test (npNumbers=10000), scipy 1.17.1 barnard_exact/boschloo_exact n=128)"
  },
  {
    "id": "uncond-3",
    "method": "two_proportions.unconditional_exact",
    "definition": "barnard: pooled-z ordering (ties included exactly); boschloo: one-sided Fisher p as ordering; two-sided = min(1, 2*min(one-sided)) as in scipy",
    "input": {"x1": 2, "n1": 15, "x2": 8, "n2": 13},
    "expect": {"barnard_two_sided": 0.007896106163229482, "barnard_greater": 1.0, "barnard_less": 0.004710187057165578, "boschloo_greater": 0.9969486999058067, "boschloo_less": 0.005176270223667933, "boschloo_two_sided_twice_smaller": 0.010352540447335867},
    "tolerance": {"rel": 1e-06},
    "source": "exhaustive enumeration, exact-fraction ordering, supremum over the closed nuisance range [0,1], 20001 points + refinement (checked with Exact 3.3 exact.test (npNumbers=10000), scipy 1.17.1 barnard_exact/boschloo_exact n=128)"
  },
  {
    "id": "uncond-4",
    "method": "two_proportions.unconditional_exact",
    "definition": "barnard: pooled-z ordering (ties included exactly); boschloo: one-sided Fisher p as ordering; two-sided = min(1, 2*min(one-sided)) as in scipy",
    "input": {"x1": 12, "n1": 15, "x2": 5, "n2": 12},
    "expect": {"barnard_two_sided": 0.053512260317802436, "barnard_greater": 0.03205745490043047, "barnard_less": 1.0, "boschloo_greater": 0.031737819994567984, "boschloo_less": 0.9781534851376861, "boschloo_two_sided_twice_smaller": 0.06347563998913597},
    "tolerance": {"rel": 1e-06},
    "source": "exhaustive enumeration, exact-fraction ordering, supremum over the closed nuisance range [0,1], 20001 points + refinement (checked with Exact 3.3 exact.test (npNumbers=10000), scipy 1.17.1 barnard_exact/boschloo_exact n=128)"
  },
  {
    "id": "paired-1",
    "method": "paired_proportions",
    "definition": "rows = first measurement, columns = second; difference = p_first - p_second = (yes_no - no_yes)/n. mcnemar_cc: (|b-c|-1)^2/(b+c) (R's mcnemar.test). newcombe: Newcombe 1998 paired method 10, phi with continuity-corrected numerator. tango: score interval. bonett_price: adjusted Wald, 1 added to both discordant cells. mcnemar_midp = min(1, 2*P(X<=min) - P(X=b))",
    "input": {"yes_yes": 36, "yes_no": 12, "no_yes": 2, "no_no": 0, "conf": 0.95},
    "expect": {"p_first": 0.96, "p_second": 0.76, "difference": 0.2, "mcnemar_chi2": 7.142857142857143, "mcnemar_p": 0.007526315166457885, "mcnemar_cc_chi2": 5.785714285714286, "mcnemar_cc_p": 0.016156931261181312, "mcnemar_exact_p": 0.012939453125, "mcnemar_midp": 0.00738525390625, "or_conditional": 6.0, "or_exact_lower": 1.3357437224672488, "or_exact_upper": 55.19709066788516, "wald_lower": 0.06420971191085938, "wald_upper": 0.33579028808914063, "bonett_price_lower": 0.05089167043120069, "bonett_price_upper": 0.33372371418418395, "newcombe_lower": 0.05692958400323881, "newcombe_upper": 0.3404276029749407, "tango_lower": 0.061112406186343976, "tango_upper": 0.3447087482821487},
    "tolerance": {"rel": 1e-08, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R mcnemar.test, binom.test, PropCIs 0.3-0 scoreci.mp (Tango), ratesci 1.1.0.9000 pairbinci Score_closed (Tango), MOVER_newc with Wilson limits)"
  },
  {
    "id": "paired-2",
    "method": "paired_proportions",
    "definition": "rows = first measurement, columns = second; difference = p_first - p_second = (yes_no - no_yes)/n. mcnemar_cc: (|b-c|-1)^2/(b+c) (R's mcnemar.test). newcombe: Newcombe 1998 paired method 10, phi with continuity-corrected numerator. tango: score interval. bonett_price: adjusted Wald, 1 added to both discordant cells. mcnemar_midp = min(1, 2*P(X<=min) - P(X=b))",
    "input": {"yes_yes": 20, "yes_no": 12, "no_yes": 2, "no_no": 16, "conf": 0.95},
    "expect": {"p_first": 0.64, "p_second": 0.44, "difference": 0.2, "mcnemar_chi2": 7.142857142857143, "mcnemar_p": 0.007526315166457885, "mcnemar_cc_chi2": 5.785714285714286, "mcnemar_cc_p": 0.016156931261181312, "mcnemar_exact_p": 0.012939453125, "mcnemar_midp": 0.00738525390625, "or_conditional": 6.0, "or_exact_lower": 1.3357437224672488, "or_exact_upper": 55.19709066788516, "wald_lower": 0.06420971191085938, "wald_upper": 0.33579028808914063, "bonett_price_lower": 0.05089167043120069, "bonett_price_upper": 0.33372371418418395, "newcombe_lower": 0.056156424841748286, "newcombe_upper": 0.32920699540014053, "tango_lower": 0.061112406186343976, "tango_upper": 0.3447087482821487},
    "tolerance": {"rel": 1e-08, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R mcnemar.test, binom.test, PropCIs 0.3-0 scoreci.mp (Tango), ratesci 1.1.0.9000 pairbinci Score_closed (Tango), MOVER_newc with Wilson limits)"
  },
  {
    "id": "paired-3",
    "method": "paired_proportions",
    "definition": "rows = first measurement, columns = second; difference = p_first - p_second = (yes_no - no_yes)/n. mcnemar_cc: (|b-c|-1)^2/(b+c) (R's mcnemar.test). newcombe: Newcombe 1998 paired method 10, phi with continuity-corrected numerator. tango: score interval. bonett_price: adjusted Wald, 1 added to both discordant cells. mcnemar_midp = min(1, 2*P(X<=min) - P(X=b))",
    "input": {"yes_yes": 149, "yes_no": 0, "no_yes": 45, "no_no": 31, "conf": 0.95},
    "expect": {"p_first": 0.6622222222222223, "p_second": 0.8622222222222222, "difference": -0.2, "mcnemar_chi2": 45.0, "mcnemar_p": 1.9703444711799165e-11, "mcnemar_cc_chi2": 43.022222222222226, "mcnemar_cc_p": 5.4121612887326184e-11, "mcnemar_exact_p": 5.684341886080802e-14, "mcnemar_midp": 2.842170943040401e-14, "or_conditional": 0.0, "or_exact_lower": 0.0, "or_exact_upper": 0.08542878120957703, "wald_lower": -0.2522657062544014, "wald_upper": -0.14773429374559854, "bonett_price_lower": -0.25151818826325767, "bonett_price_upper": -0.1449575826618525, "newcombe_lower": -0.2538149590012639, "newcombe_upper": -0.14729828631901648, "tango_lower": -0.2571052375015068, "tango_upper": -0.15296669310186534},
    "tolerance": {"rel": 1e-08, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R mcnemar.test, binom.test, PropCIs 0.3-0 scoreci.mp (Tango), ratesci 1.1.0.9000 pairbinci Score_closed (Tango), MOVER_newc with Wilson limits)"
  },
  {
    "id": "paired-4",
    "method": "paired_proportions",
    "definition": "rows = first measurement, columns = second; difference = p_first - p_second = (yes_no - no_yes)/n. mcnemar_cc: (|b-c|-1)^2/(b+c) (R's mcnemar.test). newcombe: Newcombe 1998 paired method 10, phi with continuity-corrected numerator. tango: score interval. bonett_price: adjusted Wald, 1 added to both discordant cells. mcnemar_midp = min(1, 2*P(X<=min) - P(X=b))",
    "input": {"yes_yes": 54, "yes_no": 0, "no_yes": 0, "no_no": 0, "conf": 0.95},
    "expect": {"p_first": 1.0, "p_second": 1.0, "difference": 0.0, "wald_lower": 0.0, "wald_upper": 0.0, "bonett_price_lower": -0.04949656515534564, "bonett_price_upper": 0.04949656515534564, "newcombe_lower": -0.0664135880908964, "newcombe_upper": 0.0664135880908964, "tango_lower": -0.0664135880908964, "tango_upper": 0.0664135880908964},
    "tolerance": {"rel": 1e-08, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R mcnemar.test, binom.test, PropCIs 0.3-0 scoreci.mp (Tango), ratesci 1.1.0.9000 pairbinci Score_closed (Tango), MOVER_newc with Wilson limits)"
  },
  {
    "id": "paired-5",
    "method": "paired_proportions",
    "definition": "rows = first measurement, columns = second; difference = p_first - p_second = (yes_no - no_yes)/n. mcnemar_cc: (|b-c|-1)^2/(b+c) (R's mcnemar.test). newcombe: Newcombe 1998 paired method 10, phi with continuity-corrected numerator. tango: score interval. bonett_price: adjusted Wald, 1 added to both discordant cells. mcnemar_midp = min(1, 2*P(X<=min) - P(X=b))",
    "input": {"yes_yes": 30, "yes_no": 0, "no_yes": 0, "no_no": 24, "conf": 0.95},
    "expect": {"p_first": 0.5555555555555556, "p_second": 0.5555555555555556, "difference": 0.0, "wald_lower": 0.0, "wald_upper": 0.0, "bonett_price_lower": -0.04949656515534564, "bonett_price_upper": 0.04949656515534564, "newcombe_lower": -0.03583762193448609, "newcombe_upper": 0.03583762193448609, "tango_lower": -0.0664135880908964, "tango_upper": 0.0664135880908964},
    "tolerance": {"rel": 1e-08, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R mcnemar.test, binom.test, PropCIs 0.3-0 scoreci.mp (Tango), ratesci 1.1.0.9000 pairbinci Score_closed (Tango), MOVER_newc with Wilson limits)"
  },
  {
    "id": "paired-6",
    "method": "paired_proportions",
    "definition": "rows = first measurement, columns = second; difference = p_first - p_second = (yes_no - no_yes)/n. mcnemar_cc: (|b-c|-1)^2/(b+c) (R's mcnemar.test). newcombe: Newcombe 1998 paired method 10, phi with continuity-corrected numerator. tango: score interval. bonett_price: adjusted Wald, 1 added to both discordant cells. mcnemar_midp = min(1, 2*P(X<=min) - P(X=b))",
    "input": {"yes_yes": 12, "yes_no": 5, "no_yes": 5, "no_no": 9, "conf": 0.9},
    "expect": {"p_first": 0.5483870967741935, "p_second": 0.5483870967741935, "difference": 0.0, "mcnemar_chi2": 0.0, "mcnemar_p": 1.0, "mcnemar_cc_chi2": 0.1, "mcnemar_cc_p": 0.7518296340458492, "mcnemar_exact_p": 1.0, "mcnemar_midp": 1.0, "or_conditional": 1.0, "or_exact_lower": 0.2860762075985894, "or_exact_upper": 3.4955720658991662, "wald_lower": -0.16778980254050244, "wald_upper": 0.16778980254050244, "bonett_price_lower": -0.1726648516905391, "bonett_price_upper": 0.1726648516905391, "newcombe_lower": -0.16894744912405812, "newcombe_upper": 0.16894744912405812, "tango_lower": -0.173949244082332, "tango_upper": 0.173949244082332},
    "tolerance": {"rel": 1e-08, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R mcnemar.test, binom.test, PropCIs 0.3-0 scoreci.mp (Tango), ratesci 1.1.0.9000 pairbinci Score_closed (Tango), MOVER_newc with Wilson limits)"
  },
  {
    "id": "paired-7",
    "method": "paired_proportions",
    "definition": "rows = first measurement, columns = second; difference = p_first - p_second = (yes_no - no_yes)/n. mcnemar_cc: (|b-c|-1)^2/(b+c) (R's mcnemar.test). newcombe: Newcombe 1998 paired method 10, phi with continuity-corrected numerator. tango: score interval. bonett_price: adjusted Wald, 1 added to both discordant cells. mcnemar_midp = min(1, 2*P(X<=min) - P(X=b))",
    "input": {"yes_yes": 0, "yes_no": 1, "no_yes": 0, "no_no": 0, "conf": 0.95},
    "expect": {"p_first": 1.0, "p_second": 0.0, "difference": 1.0, "mcnemar_chi2": 1.0, "mcnemar_p": 0.3173105078629141, "mcnemar_cc_chi2": 0.0, "mcnemar_cc_p": 1.0, "mcnemar_exact_p": 1.0, "mcnemar_midp": 0.5, "or_conditional": "Inf", "or_exact_lower": 0.02564102564102564, "or_exact_upper": "Inf", "wald_lower": 1.0, "wald_upper": 1.0, "bonett_price_lower": -0.7335359280789578, "bonett_price_upper": 1, "newcombe_lower": -0.12210872068194183, "newcombe_upper": 1.0, "tango_lower": -0.5869013712455252, "tango_upper": 1.0},
    "tolerance": {"rel": 1e-08, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R mcnemar.test, binom.test, PropCIs 0.3-0 scoreci.mp (Tango), ratesci 1.1.0.9000 pairbinci Score_closed (Tango), MOVER_newc with Wilson limits)"
  },
  {
    "id": "paired-8",
    "method": "paired_proportions",
    "definition": "rows = first measurement, columns = second; difference = p_first - p_second = (yes_no - no_yes)/n. mcnemar_cc: (|b-c|-1)^2/(b+c) (R's mcnemar.test). newcombe: Newcombe 1998 paired method 10, phi with continuity-corrected numerator. tango: score interval. bonett_price: adjusted Wald, 1 added to both discordant cells. mcnemar_midp = min(1, 2*P(X<=min) - P(X=b))",
    "input": {"yes_yes": 100, "yes_no": 25, "no_yes": 11, "no_no": 89, "conf": 0.99},
    "expect": {"p_first": 0.5555555555555556, "p_second": 0.49333333333333335, "difference": 0.06222222222222222, "mcnemar_chi2": 5.444444444444445, "mcnemar_p": 0.01963065725729068, "mcnemar_cc_chi2": 4.694444444444445, "mcnemar_cc_p": 0.030260280020471632, "mcnemar_exact_p": 0.028816719655878842, "mcnemar_midp": 0.020073851919732988, "or_conditional": 2.272727272727273, "or_exact_lower": 0.8778475656776051, "or_exact_upper": 6.63424269452706, "wald_lower": -0.005630420654921127, "wald_upper": 0.13007486509936558, "bonett_price_lower": -0.007475974734736351, "bonett_price_upper": 0.1308239923558817, "newcombe_lower": -0.006322586867092358, "newcombe_upper": 0.12935184739670388, "tango_lower": -0.006989433220995901, "tango_upper": 0.13604058055004303},
    "tolerance": {"rel": 1e-08, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R mcnemar.test, binom.test, PropCIs 0.3-0 scoreci.mp (Tango), ratesci 1.1.0.9000 pairbinci Score_closed (Tango), MOVER_newc with Wilson limits)"
  },
  {
    "id": "strat-1",
    "method": "stratified.mantel_haenszel",
    "definition": "per stratum: a,b = events, non-events in the group of interest; c,d in the comparison. cmh_cc subtracts 0.5 only when |sum(a)-E|>=0.5 (R). OR: Robins-Breslow-Greenland SE; RR: Greenland-Robins SE; RD: Sato SE. Breslow-Day at the MH OR; tarone = Breslow-Day minus Tarone's correction",
    "input": {"a": [12, 7, 20], "b": [28, 33, 45], "c": [9, 6, 11], "d": [35, 41, 60], "conf": 0.95},
    "expect": {"cmh_chi2": 5.274070646997174, "cmh_p": 0.021645339666709645, "cmh_cc_chi2": 4.651001755511075, "cmh_cc_p": 0.031035430781324997, "or_mh": 1.9205035596128506, "or_mh_log_se_rbg": 0.28541959317589105, "or_mh_lower": 1.097654136271134, "or_mh_upper": 3.36019680572184, "rr_mh": 1.6671289412342043, "rr_mh_log_se": 0.22538469785142262, "rr_mh_lower": 1.0718188440325527, "rr_mh_upper": 2.5930864363644903, "rd_mh": 0.10728503998402691, "rd_mh_se_sato": 0.04661185722456725, "rd_mh_lower": 0.01592747857135196, "rd_mh_upper": 0.19864260139670184, "breslow_day": 0.5984485211647231, "breslow_day_p": 0.7413931255361538, "tarone": 0.5984333249487517, "tarone_p": 0.7413987587425823},
    "tolerance": {"rel": 1e-09, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R mantelhaen.test, metafor rma.mh, DescTools 0.99.61.14 BreslowDayTest, statsmodels 0.15.0 StratifiedTable)"
  },
  {
    "id": "strat-2",
    "method": "stratified.mantel_haenszel",
    "definition": "per stratum: a,b = events, non-events in the group of interest; c,d in the comparison. cmh_cc subtracts 0.5 only when |sum(a)-E|>=0.5 (R). OR: Robins-Breslow-Greenland SE; RR: Greenland-Robins SE; RD: Sato SE. Breslow-Day at the MH OR; tarone = Breslow-Day minus Tarone's correction",
    "input": {"a": [0, 1, 0, 4, 2], "b": [6, 2, 1, 0, 5], "c": [3, 0, 2, 1, 1], "d": [2, 4, 1, 3, 6], "conf": 0.95},
    "expect": {"cmh_chi2": 0.08374290925423938, "cmh_p": 0.772287789076941, "cmh_cc_chi2": 0.08374290925423938, "cmh_cc_p": 0.772287789076941, "or_mh": 1.1744791666666667, "or_mh_log_se_rbg": 0.6091562087488845, "or_mh_lower": 0.3559021508077742, "or_mh_upper": 3.8757880777153666, "rr_mh": 1.1387163561076605, "rr_mh_log_se": 0.49285311934898346, "rr_mh_lower": 0.4334092969031277, "rr_mh_upper": 2.9918023192680407, "rd_mh": 0.04069237777102946, "rd_mh_se_sato": 0.15385996804608776, "rd_mh_lower": -0.2608676182617861, "rd_mh_upper": 0.34225237380384504, "breslow_day": 13.019426006656966, "breslow_day_p": 0.011181264056577723, "tarone": 13.012862579750426, "tarone_p": 0.011213115808904951},
    "tolerance": {"rel": 1e-09, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R mantelhaen.test, metafor rma.mh, DescTools 0.99.61.14 BreslowDayTest, statsmodels 0.15.0 StratifiedTable)"
  },
  {
    "id": "strat-3",
    "method": "stratified.mantel_haenszel",
    "definition": "per stratum: a,b = events, non-events in the group of interest; c,d in the comparison. cmh_cc subtracts 0.5 only when |sum(a)-E|>=0.5 (R). OR: Robins-Breslow-Greenland SE; RR: Greenland-Robins SE; RD: Sato SE. Breslow-Day at the MH OR; tarone = Breslow-Day minus Tarone's correction",
    "input": {"a": [30, 50, 8, 61], "b": [75, 69, 30, 150], "c": [100, 160, 25, 230], "d": [400, 410, 90, 800], "conf": 0.99},
    "expect": {"cmh_chi2": 14.69030240012991, "cmh_p": 0.00012669654425587925, "cmh_cc_chi2": 14.241700883509832, "cmh_cc_p": 0.0001607681855030289, "or_mh": 1.5316404350295592, "or_mh_log_se_rbg": 0.11164042629486748, "or_mh_lower": 1.148862886993215, "or_mh_upper": 2.041951610393862, "rr_mh": 1.3598381745626271, "rr_mh_log_se": 0.07755213151483954, "rr_mh_lower": 1.1136073941830755, "rr_mh_upper": 1.660513274837163, "rd_mh": 0.08355371135648852, "rd_mh_se_sato": 0.023103286296157023, "rd_mh_lower": 0.02404358950656751, "rd_mh_upper": 0.14306383320640953, "breslow_day": 2.1664072600418653, "breslow_day_p": 0.538595365854783, "tarone": 2.1664009841497966, "tarone_p": 0.5385966133146735},
    "tolerance": {"rel": 1e-09, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R mantelhaen.test, metafor rma.mh, DescTools 0.99.61.14 BreslowDayTest, statsmodels 0.15.0 StratifiedTable)"
  },
  {
    "id": "strat-4",
    "method": "stratified.mantel_haenszel",
    "definition": "per stratum: a,b = events, non-events in the group of interest; c,d in the comparison. cmh_cc subtracts 0.5 only when |sum(a)-E|>=0.5 (R). OR: Robins-Breslow-Greenland SE; RR: Greenland-Robins SE; RD: Sato SE. Breslow-Day at the MH OR; tarone = Breslow-Day minus Tarone's correction",
    "input": {"a": [512, 353, 120, 138, 53, 22], "b": [313, 207, 205, 279, 138, 351], "c": [89, 17, 202, 131, 94, 24], "d": [19, 8, 391, 244, 299, 317], "conf": 0.95},
    "expect": {"cmh_chi2": 1.5246066604434416, "cmh_p": 0.2169236970555174, "cmh_cc_chi2": 1.4269462285866943, "cmh_cc_p": 0.23226346281704718, "or_mh": 0.904696828258623, "or_mh_log_se_rbg": 0.08098890965622091, "or_mh_lower": 0.7719073617593505, "or_mh_upper": 1.0603297644366556, "rr_mh": 0.9449050225959289, "rr_mh_log_se": 0.04422399443924982, "rr_mh_lower": 0.8664522326830038, "rr_mh_upper": 1.0304613088274717, "rd_mh": -0.018425196190852512, "rd_mh_se_sato": 0.014825394438310864, "rd_mh_lower": -0.04748243534654223, "rd_mh_upper": 0.010632042964837208, "breslow_day": 18.82551370523604, "breslow_day_p": 0.002071390349917995, "tarone": 18.825501252052756, "tarone_p": 0.0020714013978812493},
    "tolerance": {"rel": 1e-09, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R mantelhaen.test, metafor rma.mh, DescTools 0.99.61.14 BreslowDayTest, statsmodels 0.15.0 StratifiedTable)"
  },
  {
    "id": "strat-exact-1",
    "method": "stratified.exact_common_odds_ratio",
    "definition": "conditional distribution of sum(a) given all margins; 95% interval by inverting the one-sided tests at 2.5%; two-sided p sums outcomes no more likely than observed (relative fuzz 1e-7)",
    "input": {"a": [2, 5, 1], "b": [8, 4, 6], "c": [6, 3, 5], "d": [5, 7, 4]},
    "expect": {"p_two_sided": 0.2863879074859575, "p_less": 0.17650534964752487, "p_greater": 0.9296493242648324, "or_cond_mle": 0.5242725529736306, "lower": 0.15125710526319966, "upper": 1.7237449045630768},
    "tolerance": {"rel": 1e-09},
    "source": "mpmath 50 digits (convolution of the strata) (checked with R mantelhaen.test(exact=TRUE))"
  },
  {
    "id": "strat-exact-2",
    "method": "stratified.exact_common_odds_ratio",
    "definition": "conditional distribution of sum(a) given all margins; 95% interval by inverting the one-sided tests at 2.5%; two-sided p sums outcomes no more likely than observed (relative fuzz 1e-7)",
    "input": {"a": [12, 7, 20], "b": [28, 33, 45], "c": [9, 6, 11], "d": [35, 41, 60]},
    "expect": {"p_two_sided": 0.024986132366364256, "p_less": 0.9927177170216084, "p_greater": 0.015339908069277779, "or_cond_mle": 1.910394466213903, "lower": 1.0577291322429951, "upper": 3.495654873287211},
    "tolerance": {"rel": 1e-09},
    "source": "mpmath 50 digits (convolution of the strata) (checked with R mantelhaen.test(exact=TRUE))"
  },
  {
    "id": "trend-1",
    "method": "trend.cochran_armitage",
    "definition": "variance p(1-p)*sum n(s-sbar)^2 (R's prop.trend.test); mantel_trend_chi2 multiplies by (N-1)/N; departure = overall - trend",
    "input": {"x": [12, 18, 25], "n": [60, 60, 60], "scores": [0, 1, 2]},
    "expect": {"trend_z": 2.5762552103956837, "trend_chi2": 6.637090909090909, "trend_p": 0.009987689747054749, "mantel_trend_chi2": 6.600218181818182, "slope": 0.10833333333333334, "overall_chi2": 6.650181818181818, "overall_p": 0.03596924867309434, "departure_chi2": 0.01309090909090909, "departure_p": 0.9089084189702145, "cramers_v": 0.1922120041658547},
    "tolerance": {"rel": 1e-09, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R prop.trend.test, prop.test, DescTools 0.99.61.14 CochranArmitageTest)"
  },
  {
    "id": "trend-2",
    "method": "trend.cochran_armitage",
    "definition": "variance p(1-p)*sum n(s-sbar)^2 (R's prop.trend.test); mantel_trend_chi2 multiplies by (N-1)/N; departure = overall - trend",
    "input": {"x": [83, 90, 129, 70], "n": [86, 93, 136, 82], "scores": [1, 2, 3, 4]},
    "expect": {"trend_z": -2.8679125309530757, "trend_chi2": 8.224922285197676, "trend_p": 0.004131897477641565, "mantel_trend_chi2": 8.204204596821864, "slope": -0.03341562641260127, "overall_chi2": 12.600411297127632, "overall_p": 0.005585476661627041, "departure_chi2": 4.375489011929956, "departure_p": 0.11216946106482896, "cramers_v": 0.17815462743751445},
    "tolerance": {"rel": 1e-09, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R prop.trend.test, prop.test, DescTools 0.99.61.14 CochranArmitageTest)"
  },
  {
    "id": "trend-3",
    "method": "trend.cochran_armitage",
    "definition": "variance p(1-p)*sum n(s-sbar)^2 (R's prop.trend.test); mantel_trend_chi2 multiplies by (N-1)/N; departure = overall - trend",
    "input": {"x": [3, 9, 20, 46, 77], "n": [300, 310, 420, 500, 610], "scores": [0, 1, 3, 7, 10]},
    "expect": {"trend_z": 7.676761289576351, "trend_chi2": 58.93266389713796, "trend_p": 1.6316106375797884e-14, "mantel_trend_chi2": 58.90512526914864, "slope": 0.011249415640957857, "overall_chi2": 59.0723804749083, "overall_p": 4.543708022934169e-12, "departure_chi2": 0.13971657777033913, "departure_p": 0.9866782865071292, "cramers_v": 0.166144262945701},
    "tolerance": {"rel": 1e-09, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R prop.trend.test, prop.test)"
  }
]
"""#)
}
