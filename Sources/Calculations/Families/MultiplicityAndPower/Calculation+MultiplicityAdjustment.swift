import Statistics

extension Calculation {
  /// P values adjusted for their number by every method.
  static let multiplicityAdjustment = Calculation(
    "multiplicity.adjust", "P values adjusted for the number of outcomes tested.",
    takes: [CalculationParameter("p", .numbers, "p values from 0 to 1, at least one")]
  ) { input in
    let values = try input.pValues("p")
    var result: CalculationResult = [:]
    for (name, method) in adjustments { result.add(name, method.adjusted(values)) }
    return result
  }

  private static let adjustments: [(String, MultiplicityMethod)] = [
    ("bonferroni", .bonferroni), ("holm", .holm), ("hochberg", .hochberg),
    ("bh", .benjaminiHochberg), ("by", .benjaminiYekutieli), ("sidak", .sidak),
    ("holm_sidak", .holmSidak), ("hommel", .hommel),
  ]
}

extension CalculationInput {
  /// A list of 1 to 50,000 numbers from 0 to 1.
  fileprivate func pValues(_ name: String) throws -> [Double] {
    let values = try numbers(name)
    guard !values.isEmpty else {
      throw Refusal.tooFew("p values in \(name)", given: 0, needed: 1)
    }
    guard values.count <= 50_000 else {
      throw Refusal.tooMany("p values in \(name)", limit: 50_000)
    }
    if let place = values.firstIndex(where: { !(0...1).contains($0) }) {
      throw CalculationFault("\(name)[\(place)] must be a number from 0 to 1")
    }
    return values
  }
}
