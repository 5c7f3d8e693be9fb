import Statistics

extension Calculation {
  /// A change of a share in the same children.
  static let pairedProportions = Calculation(
    "paired_proportions",
    "A share seen twice in the same children: its change with intervals and McNemar's tests.",
    takes: [
      CalculationParameter("yes_yes", .count, "yes both times"),
      CalculationParameter("yes_no", .count, "yes first, no second"),
      CalculationParameter("no_yes", .count, "no first, yes second"),
      CalculationParameter("no_no", .count, "no both times; one of the four at least 1"),
      .level,
    ]
  ) { input in
    let (yesNo, noYes) = (try input.count("yes_no"), try input.count("no_yes"))
    let table = PairedTable(
      yesYes: Double(try input.count("yes_yes")), yesNo: Double(yesNo), noYes: Double(noYes),
      noNo: Double(try input.count("no_no")))
    let level = try input.level()
    guard table.isDefined else {
      throw CalculationFault("at least one of yes_yes, yes_no, no_yes and no_no must be above 0")
    }
    var result = Self.estimates(table, level)
    result.add(Self.mcNemar(McNemarTest(yesNo: yesNo, noYes: noYes), level))
    return result
  }

  private static func estimates(_ table: PairedTable, _ level: Level) -> CalculationResult {
    var result: CalculationResult = [
      "p_first": table.first.share, "p_second": table.second.share,
      "difference": table.difference,
    ]
    for (name, method) in pairedMethods {
      result.add(limits: name, method.interval(table, level: level))
    }
    return result
  }

  private static func mcNemar(_ test: McNemarTest?, _ level: Level) -> CalculationResult {
    var result: CalculationResult = [
      "mcnemar_chi2": test?.chiSquared,
      "mcnemar_p": test.map { ProportionPairTests.pValue($0.chiSquared) },
      "mcnemar_cc_chi2": test?.chiSquaredCorrected,
      "mcnemar_cc_p": test.map { ProportionPairTests.pValue($0.chiSquaredCorrected) },
      "mcnemar_exact_p": test?.pValue(), "mcnemar_midp": test?.pValue(tail: .midP),
      "or_conditional": test?.oddsRatio,
    ]
    result.add(limits: "or_exact", test?.oddsRatioInterval(level: level))
    return result
  }

  private static let pairedMethods: [(String, PairedDifferenceMethod)] = [
    ("wald", .wald), ("bonett_price", .bonettPrice), ("newcombe", .newcombe), ("tango", .tango),
  ]
}
