// Reference cases: computed once by R, SciPy, statsmodels or arithmetic of 50 digits, as `source`
// of each case says, and never by this library. A case is only ever added or, with the
// reason in the changelog, corrected.
// swift-format-ignore-file

extension ReferenceFamily {
  /// Counts, rates, directly and indirectly standardised rates, funnel limits (public-health methods).
  ///
  /// * formulas as published for the PHE/OHID indicator methods: Byar's limits (Breslow & Day 1987), exact Poisson limits by chi-square quantiles, Dobson's method for directly standardised rates, Wilson for proportions
  /// * rate: exact limits when count < 10, Byar's otherwise; method says which. byars_lower is null when the formula goes below 0
  /// * dsr: value = multiplier*sum(w_i x_i/n_i)/sum(w_i); variance = sum(w_i^2 x_i/n_i^2)/sum(w)^2; limits by Dobson with Byar's limits of the total count; limits null and suppressed=true when the total count < 10 (PHEindicatormethods also blanks the value)
  /// * smr / isr: expected = sum(ref_x_i/ref_n_i * n_i); limits as for the rate (exact <10, else Byar's)
  /// * funnel (proportion): Wilson-type limits, the two roots of the quadratic in the observed proportion for which the Wilson limit of that observation equals the average; 95% uses z(0.975), 99.8% uses z(0.999)
  /// * funnel (rate/ratio): for observed O the expected counts E with P(X>=O|E)=p (low) and P(X<=O|E)=p (high), p=0.025 or 0.001; PHEindicatormethods finds them by a bisection that stops at about 1e-6 relative
  static let rates = ReferenceFamily(
    name: "rates", title: "Counts, rates, directly and indirectly standardised rates, funnel limits (public-health methods)",
    cases: #"""
[
  {
    "id": "rate-1",
    "method": "rate.interval",
    "input": {"x": 65, "n": 100, "multiplier": 100, "conf": 0.95},
    "expect": {"value": 65.0, "lower": 50.16318771045944, "upper": 82.84913854593987, "method": "Byars", "byars_lower": 50.16318771045944, "byars_upper": 82.84913854593987, "exact_lower": 50.16562772923427, "exact_upper": 82.84783581587158, "normal_log_lower": 50.97236674071895, "normal_log_upper": 82.88804837121455},
    "tolerance": {"rel": 1e-09, "abs": 1e-13},
    "source": "mpmath 50 digits (checked with R poisson.test, PHEindicatormethods 1.4.2 phe_rate)"
  },
  {
    "id": "rate-2",
    "method": "rate.interval",
    "input": {"x": 0, "n": 1200, "multiplier": 100000.0, "conf": 0.95},
    "expect": {"value": 0.0, "lower": 0.0, "upper": 307.40662117616137, "method": "Exact", "byars_lower": null, "byars_upper": 3.668011832173753, "exact_lower": 0.0, "exact_upper": 3.6888794541139363},
    "tolerance": {"rel": 1e-09, "abs": 1e-13},
    "source": "mpmath 50 digits (checked with R poisson.test, PHEindicatormethods 1.4.2 phe_rate)"
  },
  {
    "id": "rate-3",
    "method": "rate.interval",
    "input": {"x": 1, "n": 350.5, "multiplier": 1000, "conf": 0.95},
    "expect": {"value": 2.8530670470756063, "lower": 0.07223340366416513, "upper": 15.896272156744361, "method": "Exact", "byars_lower": 0.013072132901504325, "byars_upper": 5.563755582475262, "exact_lower": 0.025317807984289876, "exact_upper": 5.571643390938899, "normal_log_lower": 0.4018929931332881, "normal_log_upper": 20.254126631187834},
    "tolerance": {"rel": 1e-09, "abs": 1e-13},
    "source": "mpmath 50 digits (checked with R poisson.test, PHEindicatormethods 1.4.2 phe_rate)"
  },
  {
    "id": "rate-4",
    "method": "rate.interval",
    "input": {"x": 9, "n": 5000, "multiplier": 100000.0, "conf": 0.95},
    "expect": {"value": 180.0, "lower": 82.30746194756665, "upper": 341.6960690283834, "method": "Exact", "byars_lower": 4.106885024013134, "byars_upper": 17.085780688536687, "exact_lower": 4.115373097378332, "exact_upper": 17.08480345141917, "normal_log_lower": 93.65665817292654, "normal_log_upper": 345.94443824994295},
    "tolerance": {"rel": 1e-09, "abs": 1e-13},
    "source": "mpmath 50 digits (checked with R poisson.test, PHEindicatormethods 1.4.2 phe_rate)"
  },
  {
    "id": "rate-5",
    "method": "rate.interval",
    "input": {"x": 10, "n": 5000, "multiplier": 100000.0, "conf": 0.95},
    "expect": {"value": 200.0, "lower": 95.74899827935124, "upper": 367.8291721151295, "method": "Byars", "byars_lower": 4.787449913967562, "byars_upper": 18.391458605756476, "exact_lower": 4.7953886961324335, "exact_upper": 18.39035604201778, "normal_log_lower": 107.6109420254179, "normal_log_upper": 371.70941213907344},
    "tolerance": {"rel": 1e-09, "abs": 1e-13},
    "source": "mpmath 50 digits (checked with R poisson.test, PHEindicatormethods 1.4.2 phe_rate)"
  },
  {
    "id": "rate-6",
    "method": "rate.interval",
    "input": {"x": 225, "n": 148000, "multiplier": 100000.0, "conf": 0.95},
    "expect": {"value": 152.02702702702703, "lower": 132.80923265343867, "upper": 173.24391277070464, "method": "Byars", "byars_lower": 196.5576643270892, "byars_upper": 256.40099090064285, "exact_lower": 196.55884392461505, "exact_upper": 256.4001420315308, "normal_log_lower": 133.4055916196564, "normal_log_upper": 173.24773771529811},
    "tolerance": {"rel": 1e-09, "abs": 1e-13},
    "source": "mpmath 50 digits (checked with R poisson.test, PHEindicatormethods 1.4.2 phe_rate)"
  },
  {
    "id": "rate-7",
    "method": "rate.interval",
    "input": {"x": 225, "n": 148000, "multiplier": 100000.0, "conf": 0.998},
    "expect": {"value": 152.02702702702703, "lower": 122.61341777160159, "upper": 186.03503862369988, "method": "Byars", "byars_lower": 181.46785830197035, "byars_upper": 275.3318571630758, "exact_lower": 181.4799218891689, "exact_upper": 275.31907333995446, "normal_log_lower": 123.72270696551954, "normal_log_upper": 186.80658961913585},
    "tolerance": {"rel": 1e-09, "abs": 1e-13},
    "source": "mpmath 50 digits (checked with R poisson.test, PHEindicatormethods 1.4.2 phe_rate)"
  },
  {
    "id": "rate-8",
    "method": "rate.interval",
    "input": {"x": 43, "n": 1000, "multiplier": 100, "conf": 0.99},
    "expect": {"value": 4.3, "lower": 2.797325274157883, "upper": 6.2968913828387585, "method": "Byars", "byars_lower": 27.97325274157883, "byars_upper": 62.968913828387585, "exact_lower": 27.986351633124464, "exact_upper": 62.95626811544867, "normal_log_lower": 2.9031743345792687, "normal_log_upper": 6.368890693117674},
    "tolerance": {"rel": 1e-09, "abs": 1e-13},
    "source": "mpmath 50 digits (checked with R poisson.test, PHEindicatormethods 1.4.2 phe_rate)"
  },
  {
    "id": "rate-9",
    "method": "rate.interval",
    "input": {"x": 123456, "n": 9800000.0, "multiplier": 100000.0, "conf": 0.95},
    "expect": {"value": 1259.7551020408164, "lower": 1252.7376393342226, "upper": 1266.8021269235153, "method": "Byars", "byars_lower": 122768.28865475382, "byars_upper": 124146.6084385045, "exact_lower": 122768.28869851555, "exact_upper": 124146.60839534459, "normal_log_lower": 1252.7475328542073, "normal_log_upper": 1266.8018698884623},
    "tolerance": {"rel": 1e-09, "abs": 1e-13},
    "source": "mpmath 50 digits (checked with R poisson.test, PHEindicatormethods 1.4.2 phe_rate)"
  },
  {
    "id": "dsr-1",
    "method": "rate.directly_standardised",
    "input": {"x": [3, 12, 25, 40], "n": [21000, 23500, 24000, 22000], "stdpop": [5000, 5500, 5500, 5500], "multiplier": 100000.0, "conf": 0.95},
    "expect": {"total_count": 80.0, "total_pop": 90500.0, "value": 89.54401404302443, "variance_of_rate": 1.0038535544491845e-08, "lower": 70.98574633688764, "upper": 111.46398675103016, "suppressed": false, "fay_feuer_lower": 70.98902995476003, "fay_feuer_upper": 111.5159684313889},
    "tolerance": {"rel": 1e-09, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R epitools::ageadjust.direct (value, Fay-Feuer), PHEindicatormethods 1.4.2 phe_dsr)"
  },
  {
    "id": "dsr-2",
    "method": "rate.directly_standardised",
    "input": {"x": [1, 2, 3, 2], "n": [900, 1000, 1100, 950], "stdpop": [5000, 5500, 5500, 5500], "multiplier": 1000.0, "conf": 0.95},
    "expect": {"total_count": 8.0, "total_pop": 3950.0, "value": 2.0062559499524, "variance_of_rate": 5.049220305271966e-07, "lower": null, "upper": null, "suppressed": true, "fay_feuer_lower": 0.8645953908959719, "fay_feuer_upper": 3.9890013076312854},
    "tolerance": {"rel": 1e-09, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R epitools::ageadjust.direct (value, Fay-Feuer))"
  },
  {
    "id": "dsr-3",
    "method": "rate.directly_standardised",
    "input": {"x": [0, 0, 10, 0], "n": [400, 450, 300, 500], "stdpop": [5000, 5500, 5500, 5500], "multiplier": 1000.0, "conf": 0.95},
    "expect": {"total_count": 10.0, "total_pop": 1650.0, "value": 8.527131782945736, "variance_of_rate": 7.271197644372333e-06, "lower": 4.082321632065363, "upper": 15.682639121187693, "suppressed": false, "fay_feuer_lower": 4.089091136236959, "fay_feuer_upper": 15.681698950557795},
    "tolerance": {"rel": 1e-09, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R epitools::ageadjust.direct (value, Fay-Feuer), PHEindicatormethods 1.4.2 phe_dsr)"
  },
  {
    "id": "dsr-4",
    "method": "rate.directly_standardised",
    "input": {"x": [2, 1, 3, 8, 12, 20, 24, 30, 31, 40, 52, 61, 77, 90, 120, 140, 160, 170, 150], "n": [5200, 5400, 5600, 5300, 5900, 6300, 6600, 6800, 6700, 7100, 7000, 6400, 5800, 5300, 4800, 3700, 2600, 1400, 900], "stdpop": [5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500, 1500, 1000], "multiplier": 100000.0, "conf": 0.998},
    "expect": {"total_count": 1191.0, "total_pop": 98800.0, "value": 1237.7958685168633, "variance_of_rate": 1.289076942043572e-07, "lower": 1129.7973800663808, "upper": 1352.810456206544, "suppressed": false, "fay_feuer_lower": 1129.8059849615645, "fay_feuer_upper": 1352.8852789659907},
    "tolerance": {"rel": 1e-09, "abs": 1e-12},
    "source": "mpmath 50 digits (checked with R epitools::ageadjust.direct (value, Fay-Feuer), PHEindicatormethods 1.4.2 phe_dsr)"
  },
  {
    "id": "dsr-freq-1",
    "method": "rate.directly_standardised_nonindependent_events",
    "definition": "persons with several events: variance uses sum of eventfreq^2 * persons; Byar's limits of the total number of events",
    "input": {"eventfreq": [1, 2, 3, 1, 2, 3], "x": [20, 6, 2, 31, 9, 4], "ageband": [1, 1, 1, 2, 2, 2], "n": [4000, 4000, 4000, 5200, 5200, 5200], "stdpop": [5500, 5500, 5500, 5000, 5000, 5000], "multiplier": 1000, "conf": 0.95},
    "expect": {"total_count": 99.0, "value": 10.562271062271062, "lower": 7.9757298088009305, "upper": 13.566032383940849},
    "tolerance": {"rel": 1e-09},
    "source": "mpmath 50 digits (checked with R)"
  },
  {
    "id": "isr-1",
    "method": "rate.indirectly_standardised",
    "input": {"observed": 34, "n": [1200, 1500, 1700], "ref_x": [4100, 9000, 15500], "ref_n": [610000, 650000, 640000], "refvalue": 100, "multiplier": 100000.0, "conf": 0.95},
    "expect": {"expected": 70.00667953972257, "smr": 48.56679423098195, "smr_lower": 33.62872114296176, "smr_upper": 67.86935162599221, "method": "Byars", "isr": 731.0580605295177, "isr_lower": 506.2007498361612, "isr_upper": 1021.6123455280933, "reference_rate": 1505.2631578947369, "poisson_p_less": 1.3790439057652172e-06, "poisson_p_greater": 0.9999993471675094},
    "tolerance": {"rel": 1e-09, "abs": 1e-14},
    "source": "mpmath 50 digits (checked with R ppois, PHEindicatormethods 1.4.2 calculate_ISRatio, calculate_ISRate)"
  },
  {
    "id": "isr-2",
    "method": "rate.indirectly_standardised",
    "input": {"observed": 6, "n": [90, 80, 55], "ref_x": [250, 700, 900], "ref_n": [10000, 10000, 10000], "refvalue": 1, "multiplier": 1000, "conf": 0.95},
    "expect": {"expected": 12.8, "smr": 0.46875, "smr_lower": 0.17202298855397272, "smr_upper": 1.0202714080092723, "method": "Exact", "isr": 28.90625, "isr_lower": 10.608084294161651, "isr_upper": 62.91673682723846, "reference_rate": 61.666666666666664, "poisson_p_less": 0.02908594236435262, "poisson_p_greater": 0.9877779551056471},
    "tolerance": {"rel": 1e-09, "abs": 1e-14},
    "source": "mpmath 50 digits (checked with R ppois, PHEindicatormethods 1.4.2 calculate_ISRatio, calculate_ISRate)"
  },
  {
    "id": "isr-3",
    "method": "rate.indirectly_standardised",
    "input": {"observed": 0, "n": [90, 80, 55], "ref_x": [250, 700, 900], "ref_n": [10000, 10000, 10000], "refvalue": 100, "multiplier": 1000, "conf": 0.95},
    "expect": {"expected": 12.8, "smr": 0.0, "smr_lower": 0.0, "smr_upper": 28.819370735265128, "method": "Exact", "isr": 0.0, "isr_lower": 0.0, "isr_upper": 17.771945286746828, "reference_rate": 61.666666666666664, "poisson_p_less": 2.7607725720372008e-06, "poisson_p_greater": 1.0},
    "tolerance": {"rel": 1e-09, "abs": 1e-14},
    "source": "mpmath 50 digits (checked with R ppois, PHEindicatormethods 1.4.2 calculate_ISRatio, calculate_ISRate)"
  },
  {
    "id": "funnel-prop-1",
    "method": "funnel.proportion_limits",
    "input": {"average": 0.246, "n": [5, 10, 50, 225, 1000, 20000]},
    "expect": {"lower_95": [0.0, 0.0, 0.12662419441967068, 0.18972570557636148, 0.21930675838535849, 0.24003120972098352], "upper_95": [0.6234994431512791, 0.512932416146415, 0.36537580558032934, 0.3022742944236385, 0.2726932416146415, 0.2519687902790165], "lower_998": [0.0, 0.0, 0.05778278076078457, 0.1572735519599171, 0.2039133503245133, 0.23658913903803921], "upper_998": [0.841195107659185, 0.666866496754867, 0.4342172192392154, 0.3347264480400829, 0.2880866496754867, 0.25541086096196075]},
    "tolerance": {"rel": 1e-09, "abs": 1e-13},
    "source": "closed-form roots, mpmath (checked with PHEindicatormethods 1.4.2 sigma_adjustment (funnel limits), numerical inversion of the Wilson interval)"
  },
  {
    "id": "funnel-prop-2",
    "method": "funnel.proportion_limits",
    "input": {"average": 0.043, "n": [20, 106, 119, 225, 5000]},
    "expect": {"lower_95": [0.0, 0.004382393309358793, 0.006552746535173912, 0.016493826972203543, 0.037377191592622344], "upper_95": [0.13190440707028644, 0.0816176066906412, 0.07944725346482608, 0.06950617302779645, 0.04862280840737765], "lower_998": [0.0, 0.0, 0.0, 0.0012082972700172042, 0.03413464108068904], "upper_998": [0.18317363229955758, 0.10388753503820465, 0.10046558662123753, 0.08479170272998279, 0.051865358919310954]},
    "tolerance": {"rel": 1e-09, "abs": 1e-13},
    "source": "closed-form roots, mpmath (checked with PHEindicatormethods 1.4.2 sigma_adjustment (funnel limits), numerical inversion of the Wilson interval)"
  },
  {
    "id": "funnel-ratio-1",
    "method": "funnel.poisson_ratio_limits",
    "input": {"observed": [1, 2, 5, 10, 34, 100, 1000]},
    "expect": {"expected_for_lower_95": [5.571643390938899, 7.224687667723961, 11.668332079322669, 18.39035604201778, 47.51159209520309, 121.62679379242638, 1063.952136016302], "expected_for_upper_95": [0.025317807984289876, 0.2422092785439649, 1.6234863901184204, 4.7953886961324335, 23.54598838457227, 81.36399125092314, 938.9730184076952], "expected_for_lower_998": [9.233413476451586, 11.228872242412663, 16.45474520368011, 24.133971145417586, 56.158465925257836, 134.92431906126447, 1101.6269438790305], "expected_for_upper_998": [0.0010005003335835335, 0.04540201776948956, 0.7393717319178326, 2.9605203727437597, 18.78032448789899, 71.9213974950004, 905.1207909349766], "ratio_lower_95": [0.1794802592043649, 0.27682857612446415, 0.428510258879283, 0.5437632625030356, 0.715614832099738, 0.8221872572803685, 0.9398919050477642], "ratio_upper_95": [39.49789020520721, 8.257321982142678, 3.0797917558368257, 2.085336691906785, 1.4439827050232208, 1.229044918551306, 1.064993328238328], "ratio_lower_998": [0.10830230905941206, 0.17811227671161706, 0.30386371457649486, 0.4143536900639222, 0.6054296434174524, 0.741156232588385, 0.9077483131256908], "ratio_upper_998": [999.4999166249736, 44.05090562613745, 6.762498191580385, 3.3777845584396946, 1.8104053538535894, 1.3904067980179537, 1.1048249139951967]},
    "tolerance": {"rel": 1e-09},
    "source": "mpmath 50 digits (checked with PHEindicatormethods 1.4.2 poisson_funnel (bisection), scipy chi2 quantiles)"
  },
  {
    "id": "rate-ratio-1",
    "method": "rate.ratio_two_groups",
    "definition": "exact = conditional binomial (R's poisson.test): two-sided p sums outcomes no more likely than observed; score_z: (x1 - n p)/sqrt(n p (1-p)), p = t1/(t1+t2)",
    "input": {"x1": 11, "t1": 800, "x2": 23, "t2": 3011, "conf": 0.95},
    "expect": {"rate_ratio": 1.8000543478260869, "log_se": 0.3665888047644883, "wald_lower": 0.8774950218260148, "wald_upper": 3.6925516094495276, "exact_lower": 0.792205085833006, "exact_upper": 3.843862740394953, "rate_difference": 0.006111341746927931, "rd_wald_lower": -0.0025932855946291795, "rd_wald_upper": 0.01481596908848504, "exact_p_two_sided": 0.13663444706428235, "exact_p_less": 0.9612807914534294, "exact_p_greater": 0.08292991279180417, "score_z": 1.6266626051748703, "score_p": 0.10380877497174446},
    "tolerance": {"rel": 1e-09, "abs": 1e-14},
    "source": "mpmath 50 digits (checked with R poisson.test (two-sample))"
  },
  {
    "id": "rate-ratio-2",
    "method": "rate.ratio_two_groups",
    "definition": "exact = conditional binomial (R's poisson.test): two-sided p sums outcomes no more likely than observed; score_z: (x1 - n p)/sqrt(n p (1-p)), p = t1/(t1+t2)",
    "input": {"x1": 41, "t1": 28010, "x2": 15, "t2": 19017, "conf": 0.95},
    "expect": {"rate_ratio": 1.8557586576222778, "log_se": 0.30175637618632967, "wald_lower": 1.0272259976476374, "wald_upper": 3.35256331442787, "exact_lower": 1.0056840626892576, "exact_upper": 3.609300311077905, "rate_difference": 0.000674994997335761, "rd_wald_lower": 7.492720676657998e-05, "rd_wald_upper": 0.001275062787904942, "exact_p_two_sided": 0.040852026286501794, "exact_p_less": 0.9883727016050208, "exact_p_greater": 0.02383012337728295, "score_z": 2.0817764834179866, "score_p": 0.0373628907457812},
    "tolerance": {"rel": 1e-09, "abs": 1e-14},
    "source": "mpmath 50 digits (checked with R poisson.test (two-sample))"
  },
  {
    "id": "rate-ratio-3",
    "method": "rate.ratio_two_groups",
    "definition": "exact = conditional binomial (R's poisson.test): two-sided p sums outcomes no more likely than observed; score_z: (x1 - n p)/sqrt(n p (1-p)), p = t1/(t1+t2)",
    "input": {"x1": 0, "t1": 225, "x2": 6, "t2": 500, "conf": 0.95},
    "expect": {"rate_ratio": 0.0, "exact_lower": 0.0, "exact_upper": 1.8873582095496084, "rate_difference": -0.012, "rd_wald_lower": -0.02160182335271062, "rd_wald_upper": -0.0023981766472893793, "exact_p_two_sided": 0.1865819934790351, "exact_p_less": 0.10759497440753504, "exact_p_greater": 1.0, "score_z": -1.6431676725154984, "score_p": 0.10034824646229074},
    "tolerance": {"rel": 1e-09, "abs": 1e-14},
    "source": "mpmath 50 digits (checked with R poisson.test (two-sample))"
  },
  {
    "id": "rate-ratio-4",
    "method": "rate.ratio_two_groups",
    "definition": "exact = conditional binomial (R's poisson.test): two-sided p sums outcomes no more likely than observed; score_z: (x1 - n p)/sqrt(n p (1-p)), p = t1/(t1+t2)",
    "input": {"x1": 5, "t1": 225, "x2": 0, "t2": 500, "conf": 0.95},
    "expect": {"rate_ratio": "Inf", "exact_lower": 2.0363463495899103, "exact_upper": "Inf", "rate_difference": 0.022222222222222223, "rd_wald_lower": 0.0027439435427426303, "rd_wald_upper": 0.04170050090170181, "exact_p_two_sided": 0.002878873338592587, "exact_p_less": 1.0, "exact_p_greater": 0.002878873338592587, "score_z": 3.3333333333333335, "score_p": 0.0008581206663936749},
    "tolerance": {"rel": 1e-09, "abs": 1e-14},
    "source": "mpmath 50 digits (checked with R poisson.test (two-sample))"
  },
  {
    "id": "rate-ratio-5",
    "method": "rate.ratio_two_groups",
    "definition": "exact = conditional binomial (R's poisson.test): two-sided p sums outcomes no more likely than observed; score_z: (x1 - n p)/sqrt(n p (1-p)), p = t1/(t1+t2)",
    "input": {"x1": 7, "t1": 7, "x2": 7, "t2": 7, "conf": 0.9},
    "expect": {"rate_ratio": 1.0, "log_se": 0.5345224838248488, "wald_lower": 0.4151102023355898, "wald_upper": 2.4089988498802652, "exact_lower": 0.35792983100803066, "exact_upper": 2.793843690490172, "rate_difference": 0.0, "rd_wald_lower": -0.8792112462064124, "rd_wald_upper": 0.8792112462064124, "exact_p_two_sided": 1.0, "exact_p_less": 0.604736328125, "exact_p_greater": 0.604736328125, "score_z": 0.0, "score_p": 1.0},
    "tolerance": {"rel": 1e-09, "abs": 1e-14},
    "source": "mpmath 50 digits (checked with R poisson.test (two-sample))"
  },
  {
    "id": "rate-ratio-6",
    "method": "rate.ratio_two_groups",
    "definition": "exact = conditional binomial (R's poisson.test): two-sided p sums outcomes no more likely than observed; score_z: (x1 - n p)/sqrt(n p (1-p)), p = t1/(t1+t2)",
    "input": {"x1": 310, "t1": 22500, "x2": 4700, "t2": 512000, "conf": 0.99},
    "expect": {"rate_ratio": 1.5008983451536644, "log_se": 0.058639341819803126, "wald_lower": 1.2904859987102237, "wald_upper": 1.7456181971260942, "exact_lower": 1.284427437919772, "exact_upper": 1.7435581970064291, "rate_difference": 0.004598090277777778, "rd_wald_lower": 0.0025531433744669227, "rd_wald_upper": 0.006643037181088633, "exact_p_two_sided": 6.52293181973707e-11, "exact_p_less": 0.9999999999755047, "exact_p_greater": 3.7122390278877094e-11, "score_z": 6.972441360508263, "score_p": 3.114875102549814e-12},
    "tolerance": {"rel": 1e-09, "abs": 1e-14},
    "source": "mpmath 50 digits (checked with R poisson.test (two-sample))"
  },
  {
    "id": "sii-1",
    "method": "inequality.slope_index",
    "definition": "population-weighted least squares of the value on the mid-rank of the cumulative population, groups in the given order; rii = predicted at rank 1 / predicted at rank 0",
    "input": {"population": [2100, 1900, 2000, 2050, 1950], "value": [12.1, 9.8, 8.9, 7.2, 6.1]},
    "expect": {"rank": [0.105, 0.305, 0.5, 0.7025, 0.9025], "intercept": 12.53108321612752, "sii": -7.36516643225504, "rii": 0.41224822266154443},
    "tolerance": {"rel": 1e-10},
    "source": "mpmath (checked with R)"
  }
]
"""#)
}
