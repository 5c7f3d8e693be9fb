import Statistics

extension Calculation {
  /// Randomisation inference for areas.
  static let randomisationOfAreas = Calculation(
    "randomisation_inference.areas",
    "The change of treated less that of other areas against all ways to choose the treated ones.",
    takes: [
      CalculationParameter("pre", .numbers, "the outcome of each area before"),
      CalculationParameter("post", .numbers, "the outcome of each area after"),
      CalculationParameter("treat", .other, "a list of 0 and 1: which areas are treated"),
      CalculationParameter(
        "alpha", .level, "one minus the level of the interval", orElse: "0.05"),
    ]
  ) { input in
    let (before, after) = (try input.numbers("pre"), try input.numbers("post"))
    let flags = try input.flags("treat")
    try input.same(["pre": before.count, "post": after.count, "treat": flags.count])
    let changes = try AreaChanges(before: before, after: after, isTreated: flags)
    let alpha = input.has("alpha") ? try input.level("alpha").fraction : 0.05
    guard let level = Level(1 - alpha) else { throw input.misshapen("alpha") }
    let test = try RandomisationTest(treated: changes.treated, others: changes.others)
    let range = try RandomisationTest.interval(
      treated: changes.treated, others: changes.others, level: level)
    return [
      "did": test.difference, "permutations": test.assignments, "p_two_sided": test.twoSided,
      "p_greater": test.greater, "p_less": test.less,
      "smallest_possible_p_two_sided": test.floor,
      "interval_lower": range.lower, "interval_upper": range.upper,
    ]
  }
}
