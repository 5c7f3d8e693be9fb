import Statistics

extension Calculation {
  /// The power and the sizes of a comparison of two shares.
  static let twoProportionPower = Calculation(
    "power.two_proportions",
    "The power for a size of both groups, and the size for a power, to compare two shares.",
    takes: [
      CalculationParameter("p1", .probability, "the share of the first group"),
      CalculationParameter("p2", .probability, "the share of the second group"),
      CalculationParameter(
        "n", .number, "the size of each group, above 0, for its power", orElse: "none"),
      CalculationParameter("power", .probability, "the power, for its size", orElse: "none"),
      .significance, .sides,
    ]
  ) { input in
    let design = try TwoProportionDesign(input.probability("p1"), input.probability("p2"))
    let rates = try input.errorRates()
    let size = try input.positiveIfGiven("n")
    let isSizeAsked = input.has("power")
    guard size != nil || isSizeAsked else {
      throw CalculationFault("n or power must be given")
    }
    let power = { method in size.flatMap { design.power(perGroup: $0, rates: rates, by: method) } }
    return [
      "power": power(.normal), "power_strict": power(.normalStrict),
      "n": isSizeAsked ? design.sizePerGroup(rates: rates) : nil,
      "n_continuity_corrected":
        isSizeAsked ? design.continuityCorrectedSizePerGroup(rates: rates) : nil,
      "cohen_h": design.cohenH, "power_arcsine": power(.arcsine),
    ]
  }
}
