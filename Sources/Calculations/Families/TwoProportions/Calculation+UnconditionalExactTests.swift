import Statistics

extension Calculation {
  /// The exact tests of two shares that take only the sizes of the groups as fixed.
  static let unconditionalExactTests = Calculation(
    "two_proportions.unconditional_exact",
    "Barnard's and Boschloo's exact tests of two shares.",
    takes: .proportionPair
  ) { input in
    let pair = try input.proportionPair()
    let barnard = try UnconditionalTest(pair, by: .barnard)
    let boschloo = try UnconditionalTest(pair, by: .boschloo)
    let (greater, less) = (boschloo.pValue(.greater), boschloo.pValue(.less))
    return [
      "barnard_two_sided": barnard.pValue(), "barnard_greater": barnard.pValue(.greater),
      "barnard_less": barnard.pValue(.less), "boschloo_greater": greater, "boschloo_less": less,
      "boschloo_two_sided_twice_smaller": min(1, 2 * min(greater, less)),
    ]
  }
}
