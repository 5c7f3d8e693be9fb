import Statistics

extension Calculation {
  /// The phonetic codes of names.
  static let phoneticCodes = Calculation(
    "string.phonetic", "How names sound to English ears, by every code.",
    takes: [CalculationParameter("words", .other, "a list of texts")]
  ) { input in
    let words = try input.texts("words")
    var result: CalculationResult = [:]
    for method in PhoneticCode.allCases {
      result.add(method.calculationName, words.map(method.code(of:)))
    }
    return result
  }
}
