// Reference cases: computed once by R, SciPy, statsmodels or arithmetic of 50 digits, as `source`
// of each case says, and never by this library. A case is only ever added or, with the
// reason in the changelog, corrected.
// swift-format-ignore-file

extension ReferenceFamily {
  /// Multiple testing, power, sample size, design effect, intraclass correlation, agreement.
  ///
  /// * adjusted p-values as R's p.adjust, in the input order; sidak = 1-(1-p)^m; holm_sidak step-down
  /// * power_prop: normal approximation of R's power.prop.test, equal n per group, two-sided unless said; strict also counts the wrong-direction tail; n is the real-valued solution (round up for use)
  /// * power_t: noncentral t, exact (strict counts both tails); n real-valued
  /// * design effect = 1+(m-1)*icc; with unequal sizes 1+((1+cv^2)*m-1)*icc
  /// * icc1_anova: (MSB-MSW)/(MSB+(n0-1)MSW), n0=(N-sum n_i^2/N)/(k-1); may be negative
  static let multiplicityAndPower = ReferenceFamily(
    name: "multiplicity-and-power", title: "Multiple testing, power, sample size, design effect, intraclass correlation, agreement",
    cases: #"""
[
  {
    "id": "padj-1",
    "method": "multiplicity.adjust",
    "input": {"p": [0.01, 0.02, 0.03, 0.04, 0.05]},
    "expect": {"bonferroni": [0.05, 0.1, 0.15, 0.2, 0.25], "holm": [0.05, 0.08, 0.09, 0.09, 0.09], "hochberg": [0.05, 0.05, 0.05, 0.05, 0.05], "bh": [0.049999999999999996, 0.049999999999999996, 0.049999999999999996, 0.05, 0.05], "by": [0.11416666666666667, 0.11416666666666667, 0.11416666666666667, 0.11416666666666667, 0.11416666666666667], "sidak": [0.0490099501, 0.0960792032, 0.14126597429999999, 0.1846273024, 0.2262190625], "holm_sidak": [0.0490099501, 0.07763184000000001, 0.087327, 0.087327, 0.087327], "hommel": [0.049999999999999996, 0.05, 0.05, 0.05, 0.05]},
    "tolerance": {"rel": 1e-11, "abs": 1e-310},
    "source": "mpmath (checked with R p.adjust, statsmodels 0.15.0 multipletests)"
  },
  {
    "id": "padj-2",
    "method": "multiplicity.adjust",
    "input": {"p": [0.049, 0.001, 0.3, 0.012, 0.012, 0.7, 4e-05, 0.2]},
    "expect": {"bonferroni": [0.392, 0.008, 1.0, 0.096, 0.096, 1.0, 0.00032, 1.0], "holm": [0.196, 0.007, 0.6000000000000001, 0.07200000000000001, 0.07200000000000001, 0.7, 0.00032, 0.6000000000000001], "hochberg": [0.196, 0.007, 0.6, 0.06, 0.06, 0.7, 0.00032, 0.6], "bh": [0.0784, 0.004, 0.34285714285714286, 0.024, 0.024, 0.7, 0.00032, 0.26666666666666666], "by": [0.21308000000000002, 0.010871428571428572, 0.9318367346938775, 0.06522857142857143, 0.06522857142857143, 1.0, 0.0008697142857142858, 0.7247619047619048], "sidak": [0.33097224438045403, 0.007972055930055972, 0.94235199, 0.09206333033127068, 0.09206333033127068, 0.99993439, 0.00031995520358382083, 0.83222784], "holm_sidak": [0.18205883119900002, 0.006979034965020993, 0.51, 0.06987425045000602, 0.06987425045000602, 0.7, 0.00031995520358382083, 0.48800000000000004], "hommel": [0.196, 0.007, 0.6, 0.06, 0.06, 0.7, 0.00032, 0.44999999999999996]},
    "tolerance": {"rel": 1e-11, "abs": 1e-310},
    "source": "mpmath (checked with R p.adjust, statsmodels 0.15.0 multipletests)"
  },
  {
    "id": "padj-3",
    "method": "multiplicity.adjust",
    "input": {"p": [0.5, 0.9, 1.0]},
    "expect": {"bonferroni": [1.0, 1.0, 1.0], "holm": [1.0, 1.0, 1.0], "hochberg": [1.0, 1.0, 1.0], "bh": [1.0, 1.0, 1.0], "by": [1.0, 1.0, 1.0], "sidak": [0.875, 0.999, 1.0], "holm_sidak": [0.875, 0.99, 1.0], "hommel": [1.0, 1.0, 1.0]},
    "tolerance": {"rel": 1e-11, "abs": 1e-310},
    "source": "mpmath (checked with R p.adjust, statsmodels 0.15.0 multipletests)"
  },
  {
    "id": "pprop-1",
    "method": "power.two_proportions",
    "input": {"p1": 0.5, "p2": 0.75, "n": 50, "alpha": 0.05},
    "expect": {"power": 0.7401659013313878, "power_strict": 0.740167193453611, "cohen_h": -0.5235987755982989, "power_arcsine": 0.7447428863912476},
    "tolerance": {"rel": 1e-09},
    "source": "mpmath (checked with R power.prop.test, pwr)"
  },
  {
    "id": "pprop-2",
    "method": "power.two_proportions",
    "input": {"p1": 0.246, "p2": 0.3, "alpha": 0.05, "power": 0.9},
    "expect": {"n": 1428.2501292515976, "n_continuity_corrected": 1465.0530890864668, "cohen_h": -0.1213444326890101},
    "tolerance": {"rel": 1e-09},
    "source": "mpmath (checked with R power.prop.test, pwr)"
  },
  {
    "id": "pprop-3",
    "method": "power.two_proportions",
    "input": {"p1": 0.043, "p2": 0.06, "n": 1500, "power": 0.8, "alpha": 0.05},
    "expect": {"power": 0.5582856566462947, "power_strict": 0.5583092183372085, "n": 2652.1087513739135, "n_continuity_corrected": 2768.5059636528135, "cohen_h": -0.07717404695802393, "power_arcsine": 0.5610347013888268},
    "tolerance": {"rel": 1e-09},
    "source": "mpmath (checked with R power.prop.test, pwr)"
  },
  {
    "id": "pprop-4",
    "method": "power.two_proportions",
    "input": {"p1": 0.66, "p2": 0.86, "alpha": 0.01, "power": 0.8, "n": 40},
    "expect": {"power": 0.31018386233075596, "power_strict": 0.31018464139060276, "n": 105.05881192619255, "n_continuity_corrected": 114.84111986581199, "cohen_h": -0.47807283163839975, "power_arcsine": 0.3307586573765375},
    "tolerance": {"rel": 1e-09},
    "source": "mpmath (checked with R power.prop.test, pwr)"
  },
  {
    "id": "pprop-5",
    "method": "power.two_proportions",
    "input": {"p1": 0.5, "p2": 0.75, "alpha": 0.05, "power": 0.9, "sides": 1, "n": 30},
    "expect": {"power": 0.6434185011649419, "power_strict": 0.6434185011649419, "n": 62.33550803709638, "n_continuity_corrected": 70.10728639534328, "cohen_h": -0.5235987755982989, "power_arcsine": 0.6491533569993546},
    "tolerance": {"rel": 1e-09},
    "source": "mpmath (checked with R power.prop.test, pwr)"
  },
  {
    "id": "mde-1",
    "method": "power.mde_proportion",
    "definition": "smallest detectable second proportion above / below p1 with n per group; null when none exists",
    "input": {"n": 225, "p1": 0.246, "alpha": 0.05, "power": 0.8},
    "expect": {"p2_above": 0.3674852658394215, "p2_below": 0.14184246062477732},
    "tolerance": {"rel": 1e-09},
    "source": "mpmath root of the power.prop.test equation (checked with R power.prop.test inverted)"
  },
  {
    "id": "mde-2",
    "method": "power.mde_proportion",
    "definition": "smallest detectable second proportion above / below p1 with n per group; null when none exists",
    "input": {"n": 1000, "p1": 0.043, "alpha": 0.05, "power": 0.9},
    "expect": {"p2_above": 0.0774521344707005, "p2_below": 0.01808174355562344},
    "tolerance": {"rel": 1e-09},
    "source": "mpmath root of the power.prop.test equation (checked with R power.prop.test inverted)"
  },
  {
    "id": "pt-1",
    "method": "power.t_test",
    "definition": "paired: sd is the sd of differences; n = pairs / per group",
    "input": {"n": 20, "delta": 1, "sd": 1, "alpha": 0.05, "type": "two.sample"},
    "expect": {"power": 0.868952801692127, "power_strict": 0.8689530277239897},
    "tolerance": {"rel": 1e-08},
    "source": "mpmath noncentral t (checked with R power.t.test)"
  },
  {
    "id": "pt-2",
    "method": "power.t_test",
    "definition": "paired: sd is the sd of differences; n = pairs / per group",
    "input": {"delta": 5, "sd": 9.3, "alpha": 0.05, "power": 0.9, "type": "two.sample"},
    "expect": {"n": 73.67669225294789},
    "tolerance": {"rel": 1e-08},
    "source": "mpmath noncentral t (checked with R power.t.test)"
  },
  {
    "id": "pt-3",
    "method": "power.t_test",
    "definition": "paired: sd is the sd of differences; n = pairs / per group",
    "input": {"n": 26, "delta": 3, "sd": 7, "alpha": 0.05, "power": 0.8, "type": "paired"},
    "expect": {"power": 0.5560552250791708, "power_strict": 0.5560791889715975, "n": 44.691571055908724},
    "tolerance": {"rel": 1e-08},
    "source": "mpmath noncentral t (checked with R power.t.test)"
  },
  {
    "id": "pt-4",
    "method": "power.t_test",
    "definition": "paired: sd is the sd of differences; n = pairs / per group",
    "input": {"n": 225, "delta": 1.5, "sd": 10, "alpha": 0.01, "power": 0.9, "type": "one.sample"},
    "expect": {"power": 0.3659957928112815, "power_strict": 0.3659965500216625, "n": 664.6269987514538},
    "tolerance": {"rel": 1e-08},
    "source": "mpmath noncentral t (checked with R power.t.test)"
  },
  {
    "id": "deff-1",
    "method": "power.cluster_design",
    "input": {"m": 20, "icc": 0.05, "n_per_arm": 300, "n_total": 225},
    "expect": {"design_effect": 1.95, "effective_n": 115.38461538461539, "inflated_n_per_arm": 585.0, "clusters_per_arm": 30.0},
    "tolerance": {"rel": 1e-10},
    "source": "formula (checked with R)"
  },
  {
    "id": "deff-2",
    "method": "power.cluster_design",
    "input": {"m": 12.5, "icc": 0.02, "cv": 0.65, "n_total": 1000},
    "expect": {"design_effect": 1.23, "design_effect_unequal": 1.335625, "effective_n": 748.7131492746842},
    "tolerance": {"rel": 1e-10},
    "source": "formula (checked with R)"
  },
  {
    "id": "deff-3",
    "method": "power.cluster_design",
    "input": {"m": 50, "icc": 0.01, "n_per_arm": 100, "p1": 0.246, "p2": 0.2, "k": 0.25, "power": 0.8},
    "expect": {"design_effect": 1.49, "inflated_n_per_arm": 149.0, "clusters_per_arm": 3.0, "hayes_bennett_clusters_per_arm": 49.932831774079325},
    "tolerance": {"rel": 1e-10},
    "source": "formula (checked with R)"
  },
  {
    "id": "icc-1",
    "method": "icc.one_way",
    "input": {"groups": [[9.17, 10.2, 11.47, 6.59, 13.47, 9.18], [7.19, 11.15, 10.63, 11.77, 11.07, 9.81], [12.26, 8.64, 10.3, 11.16, 9.49, 11.84], [10.92, 9.86, 10.5, 6.54, 7.86, 12.27], [10.05, 12.14, 11.72, 10.12, 8.93, 14.14], [7.68, 12.51, 12.37, 12.46, 10.02, 13.77], [11.52, 9.69, 12.5, 8.33, 10.5, 10.79], [9.63, 8.78, 10.57, 10.99, 9.03, 10.3]], "conf": 0.95},
    "expect": {"msb": 2.3860142857142854, "msw": 3.225696666666667, "n0": 6.0, "icc1_anova": -0.04535269593750793, "f": 0.7396896026742396, "p": 0.6398434460800885, "lower": -0.13595111478322006, "upper": 0.2671514765860992},
    "tolerance": {"rel": 1e-09, "abs": 1e-13},
    "source": "mpmath (checked with R anova(lm))"
  },
  {
    "id": "icc-2",
    "method": "icc.one_way",
    "input": {"groups": [[8.38, 5.57, 7.07], [9.54, 12.37, 9.86, 9.51, 10.02, 6.52, 9.42, 7.59, 8.18], [15.73, 13.99, 13.12, 13.04, 10.11, 9.53, 12.71, 11.14, 10.48, 11.88, 11.89, 12.41, 10.56, 12.07], [11.21, 11.8, 6.55, 9.62, 8.32], [10.24, 12.5, 11.22, 8.38, 10.27, 10.08, 8.52], [10.16, 12.92, 9.83, 11.09, 5.71, 6.85, 10.86, 10.46, 12.02, 7.9, 9.63, 5.22, 8.53, 9.34, 10.01, 9.09, 12.11, 7.31, 7.64, 11.13, 9.45, 12.88]], "conf": 0.95},
    "expect": {"msb": 19.363770164502167, "msw": 3.505985602052269, "n0": 9.186666666666667, "icc1_anova": 0.32991615101145216, "f": 5.523060377991102, "p": 0.00035344823439315687},
    "tolerance": {"rel": 1e-09, "abs": 1e-13},
    "source": "mpmath (checked with R anova(lm))"
  },
  {
    "id": "icc-3",
    "method": "icc.one_way",
    "input": {"groups": [[1, 0, 0, 1], [1, 1, 1, 0], [0, 0, 0, 0], [1, 0, 1, 1]], "conf": 0.9},
    "expect": {"msb": 0.5, "msw": 0.20833333333333334, "n0": 4.0, "icc1_anova": 0.25925925925925924, "f": 2.4, "p": 0.11872303075152828, "lower": -0.08471017069679138, "upper": 0.8332439631279028},
    "tolerance": {"rel": 1e-09, "abs": 1e-13},
    "source": "mpmath (checked with R anova(lm))"
  },
  {
    "id": "icc-raters-1",
    "method": "icc.raters",
    "definition": "Shrout & Fleiss; lower/upper in the order ICC1, ICC2, ICC3, ICC1k, ICC2k, ICC3k",
    "input": {"ratings": [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]], "conf": 0.95},
    "expect": {"icc1": 0.16574176840547555, "icc2": 0.2897637795275592, "icc3": 0.7148407148407149, "icc1k": 0.44279713367926893, "icc2k": 0.6200505475989893, "icc3k": 0.9093155423770695, "lower": [-0.13293232487475087, 0.018786513374712047, 0.34246476503392537, -0.884442155238119, 0.07113681530250349, 0.6756747138163047], "upper": [0.7225600623281211, 0.7610843696489531, 0.9458582599553595, 0.9124154203407756, 0.927232040167722, 0.9858916781690623]},
    "tolerance": {"rel": 1e-08},
    "source": "{X <- ratings; k <- suppressWarnings(suppressMessages(psych::ICC(X,lmer=FALSE,alpha=1-conf)))$results; list(icc1=k$ICC[1],icc2=k$ICC[2],icc3=k$ICC[3],icc1k=k$ICC[4],icc2k=k$ICC[5],icc3k=k$ICC[6],lower=I(k$`lower bound`),upper=I(k$`upper bound`))} (checked with pingouin intraclass_corr)"
  },
  {
    "id": "kappa-1",
    "method": "agreement.cohen_kappa",
    "input": {"table": [[20, 5], [10, 15]]},
    "expect": {"kappa": 0.4, "kappa_se": 0.12699606293110036, "kappa_linear": 0.4, "kappa_linear_se": 0.12699606293110036, "kappa_quadratic": 0.4, "kappa_quadratic_se": 0.12699606293110036},
    "tolerance": {"rel": 1e-09},
    "source": "Fleiss-Cohen-Everitt variance, mpmath (checked with statsmodels 0.15.0 cohens_kappa)"
  },
  {
    "id": "kappa-2",
    "method": "agreement.cohen_kappa",
    "input": {"table": [[44, 5, 1], [7, 20, 3], [9, 5, 6]]},
    "expect": {"kappa": 0.4915254237288136, "kappa_se": 0.07212745929334066, "kappa_linear": 0.47368421052631576, "kappa_linear_se": 0.07697890987030612, "kappa_quadratic": 0.45454545454545453, "kappa_quadratic_se": 0.09397969777572603},
    "tolerance": {"rel": 1e-09},
    "source": "Fleiss-Cohen-Everitt variance, mpmath (checked with statsmodels 0.15.0 cohens_kappa)"
  },
  {
    "id": "pexact-1",
    "method": "power.exact_binomial_vs_baseline",
    "definition": "equal-tailed exact binomial test: reject when k >= upper_critical or k <= lower_critical (-1 = never), each tail <= alpha/2 under p0",
    "input": {"n": 50, "p0": 0.246, "p1": 0.4, "alpha": 0.05},
    "expect": {"upper_critical": 19, "lower_critical": 6, "power": 0.6644006870385772, "actual_alpha": 0.04698657112576318},
    "tolerance": {"rel": 1e-10},
    "source": "mpmath (checked with R pbinom)"
  },
  {
    "id": "pexact-2",
    "method": "power.exact_binomial_vs_baseline",
    "definition": "equal-tailed exact binomial test: reject when k >= upper_critical or k <= lower_critical (-1 = never), each tail <= alpha/2 under p0",
    "input": {"n": 225, "p0": 0.043, "p1": 0.08, "alpha": 0.05},
    "expect": {"upper_critical": 17, "lower_critical": 3, "power": 0.632399527342789, "actual_alpha": 0.0300290214499696},
    "tolerance": {"rel": 1e-10},
    "source": "mpmath (checked with R pbinom)"
  },
  {
    "id": "schoenfeld-1",
    "method": "power.logrank_events",
    "input": {"hr": 0.7, "alpha": 0.05, "power": 0.8, "p": 0.5},
    "expect": {"events": 246.78710454735852},
    "tolerance": {"rel": 1e-10},
    "source": "Schoenfeld formula (checked with R)"
  }
]
"""#)
}
