import Statistics

extension Calculation {
  /// The power, the size or the difference of a t test.
  static let tTestPower = Calculation(
    "power.t_test",
    "The power, the size or the detectable difference of a t test, whichever is not given.",
    takes: [
      CalculationParameter(
        "n", .number, "the size of each group, or the pairs, above 1", orElse: "none"),
      CalculationParameter("delta", .number, "the difference", orElse: "none"),
      CalculationParameter(
        "sd", .number, "the standard deviation, of the differences for pairs, above 0",
        orElse: "1"),
      CalculationParameter("power", .probability, "the power", orElse: "none"),
      CalculationParameter(
        "type", .choice(["two.sample", "one.sample", "paired"]), "what is compared",
        orElse: "two.sample"),
      .significance, .sides,
    ]
  ) { input in
    let question = try TTestQuestion(input)
    let difference = question.difference
    return [
      "power": try difference.flatMap { try question.power(at: $0) },
      "power_strict": try difference.flatMap { try question.strictPower(at: $0) },
      "n": try difference.flatMap { try question.size(for: $0) },
      "delta": difference == nil ? try question.detectable() : nil,
    ]
  }
}

/// What is given about a t test; at least two of its size, its difference and its power.
private struct TTestQuestion {
  let design: TTestDesign
  let rates: ErrorRates
  let size: Double?
  let difference: Double?
  let hasPower: Bool

  init(_ input: CalculationInput) throws {
    let kind: TTestKind =
      switch input.has("type") ? try input.text("type") : "two.sample" {
      case "two.sample": .twoSample
      case "one.sample": .oneSample
      case "paired": .paired
      default: throw input.misshapen("type")
      }
    design = try TTestDesign(kind, deviation: input.positiveIfGiven("sd") ?? 1)
    rates = try input.errorRates()
    size = try input.positiveIfGiven("n")
    difference = input.has("delta") ? try input.finite("delta") : nil
    hasPower = input.has("power")
    guard ["n", "delta", "power"].filter(input.has).count >= 2 else {
      throw CalculationFault("at least two of n, delta and power must be given")
    }
  }

  func power(at difference: Double) throws -> Double? {
    try size.map { try design.power(size: $0, difference: difference, rates: rates) }
  }

  func strictPower(at difference: Double) throws -> Double? {
    try size.map { try design.strictPower(size: $0, difference: difference, rates: rates) }
  }

  func size(for difference: Double) throws -> Double? {
    hasPower ? try design.size(difference: difference, rates: rates) : nil
  }

  func detectable() throws -> Double? {
    try size.flatMap { try design.detectableDifference(size: $0, rates: rates) }
  }
}
