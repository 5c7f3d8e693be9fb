import Calculations

/// The calculator's methods as text.
struct MethodListing {
  private let calculations: [Calculation]

  /// The methods whose name or summary holds a text; all of them for an empty one.
  init(matching text: String) {
    let sought = text.lowercased()
    calculations = CalculationCatalogue.all.filter { calculation in
      sought.isEmpty || "\(calculation.method) \(calculation.summary)".lowercased().contains(sought)
    }
  }

  /// The listing: each method with its summary and what it takes.
  var text: String {
    guard !calculations.isEmpty else { return "No method matches.\n" }
    return calculations.map(Self.lines).joined(separator: "\n")
  }

  private static func lines(of calculation: Calculation) -> String {
    let parameters = calculation.parameters.map { parameter in
      let optional = parameter.fallback.map { "; \($0) if left out" } ?? ""
      return "    \(parameter.name): \(parameter.meaning) (\(parameter.shape)\(optional))\n"
    }
    return "\(calculation.method)\n  \(calculation.summary)\n" + parameters.joined()
  }
}
