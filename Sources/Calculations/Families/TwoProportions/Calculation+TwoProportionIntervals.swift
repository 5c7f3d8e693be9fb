import Statistics

extension Calculation {
  /// The differences and ratios of two shares by all methods.
  static let twoProportionIntervals = Calculation(
    "two_proportions.intervals",
    "The difference, ratio and odds ratio of two shares, with intervals by every method.",
    takes: .proportionPair + [.level]
  ) { input in
    let pair = try input.proportionPair()
    let level = try input.level()
    var result: CalculationResult = ["rd": pair.difference]
    for (name, method) in Self.differenceMethods {
      result.add(limits: name, method.interval(pair, level: level))
    }
    result.add("rr", pair.ratio)
    result.add("rr_log_se", pair.logRatioError)
    for (name, method) in Self.ratioMethods {
      result.add(limits: name, method.interval(pair, level: level))
    }
    result.add("or", pair.oddsRatio)
    result.add("or_log_se", pair.logOddsRatioError)
    result.add("or_haldane", pair.withHalfAdded.oddsRatio)
    result.add("or_cond_mle", ConditionalOddsRatio(pair)?.estimate)
    for (name, method) in Self.oddsRatioMethods {
      result.add(limits: name, method.interval(pair, level: level))
    }
    return result
  }

  private static let differenceMethods: [(String, DifferenceMethod)] = [
    ("rd_wald", .wald), ("rd_agresti_caffo", .agrestiCaffo), ("rd_newcombe", .newcombe),
    ("rd_newcombe_cc", .newcombeCorrected), ("rd_mn", .miettinenNurminen), ("rd_mee", .mee),
  ]

  private static let ratioMethods: [(String, RatioMethod)] = [
    ("rr_katz", .katz), ("rr_mn", .miettinenNurminen), ("rr_koopman", .koopman),
  ]

  private static let oddsRatioMethods: [(String, OddsRatioMethod)] = [
    ("or_woolf", .woolf), ("or_haldane", .haldane), ("or_mn", .miettinenNurminen),
    ("or_exact", .conditionalExact), ("or_midp", .conditionalMidP),
  ]
}
