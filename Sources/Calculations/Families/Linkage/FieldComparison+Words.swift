import Statistics

extension FieldComparison {
  /// Reads a comparison such as `exact | jaro_winkler>=0.9 | levenshtein<=1 | soundex | else`.
  ///
  /// - Parameter words: the levels from the best to `else`, which must stand last and only there.
  /// - Throws: `CalculationFault` if a level is not understood.
  init(words: String) throws(CalculationFault) {
    let levels = words.split(separator: "|", omittingEmptySubsequences: false)
      .map { String($0.filter { $0 != " " }) }
    guard levels.last == "else" else {
      throw CalculationFault("levels must end with “else” after |")
    }
    let rules = try levels.dropLast().map { word throws(CalculationFault) in
      guard let rule = Self.rule(word) else {
        throw CalculationFault(
          "a level of levels is “\(word)”, but must be exact, a comparator with >= or <= and a "
            + "number, or a phonetic code")
      }
      return rule
    }
    self.init(rules)
  }

  private static func rule(_ word: String) -> AgreementRule? {
    if word == "exact" { return .exact }
    let parts = word.split(omittingEmptySubsequences: false) { "<>=".contains($0) }.map(String.init)
    guard let name = parts.first, let last = parts.last else { return nil }
    let number = Double(last)
    switch word.dropFirst(name.count).dropLast(last.count) {
    case ">=":
      guard let similarity = named(name, StringSimilarity.self), let number, !number.isNaN
      else { return nil }
      return .alike(similarity, atLeast: number)
    case "<=":
      guard let distance = named(name, EditDistance.self), let number,
        let most = Int(exactly: number)
      else { return nil }
      return .near(distance, atMost: most)
    default: return named(word, PhoneticCode.self).map(AgreementRule.sounding)
    }
  }

  private static func named<Method: RawRepresentable<String> & CaseIterable>(
    _ name: String, _ type: Method.Type
  ) -> Method? {
    Method.allCases.first { $0.calculationName == name }
  }
}
