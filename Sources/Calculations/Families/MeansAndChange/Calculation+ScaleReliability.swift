import Statistics

extension Calculation {
  /// Cronbach's alpha and how each item goes with the others.
  static let scaleReliability = Calculation(
    "reliability.cronbach_alpha",
    "How well the items of a scale go together, with Feldt's interval, and item by item.",
    takes: [
      CalculationParameter(
        "items", .groups, "a list for each of at least 2 people with a number for each of 2 items"),
      .level,
    ]
  ) { input in
    let answers = try input.groups("items")
    guard answers.count >= 2 else {
      throw CalculationFault("items has \(answers.count) lists, but at least 2 people are needed")
    }
    let count = answers[0].count
    guard count >= 2 else {
      throw CalculationFault("items[0] has \(count) values, but at least 2 items are needed")
    }
    if let other = answers.firstIndex(where: { $0.count != count }) {
      throw CalculationFault(
        "items[0] has \(count) values, but items[\(other)] \(answers[other].count)")
    }
    let analysis = try ItemAnalysis(answers)
    var result: CalculationResult = [
      "alpha": analysis.scale.alpha, "alpha_if_deleted": analysis.alphaWithout,
      "item_rest_correlation": analysis.restCorrelations,
    ]
    result.add(limits: "feldt", analysis.scale.interval(level: try input.level()))
    return result
  }
}
