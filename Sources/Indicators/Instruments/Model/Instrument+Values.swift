extension Instrument {
  /// The values that a score can have; nothing where the instrument has no such score.
  ///
  /// - Parameters:
  ///   - score: the name of a scale, a sum or impact.
  ///   - codes: the codes of some forms, nothing for all.
  /// - Returns: from the lowest to the highest score that every one of the forms has of those with
  ///   such a score, or of any form where it is asked for all; or nothing.
  package func values(of score: String, on codes: [String]? = nil) -> ClosedRange<Int>? {
    if let scale = scales.first(where: { $0.name == score }) {
      return (scale.items.count * answers.lowerBound)...(scale.items.count * answers.upperBound)
    }
    if let sum = sums.first(where: { $0.name == score }) {
      let parts = sum.scales.compactMap { values(of: $0) }
      let least = parts.reduce(0) { $0 + $1.lowerBound }
      return least...parts.reduce(0) { $0 + $1.upperBound }
    }
    guard score == "impact" else { return nil }
    let highest = versions.filter { codes?.contains($0.code) ?? true }
      .compactMap(\.supplement).map(\.highest)
    return (codes == nil ? highest.max() : highest.min()).map { 0...$0 }
  }

  /// The scales that a score adds, itself where it is one.
  ///
  /// - Parameter score: the name of a scale, a sum or impact.
  package func scales(in score: String) -> [String] {
    sums.first { $0.name == score }?.scales ?? [score]
  }

  /// The band of a score by the scheme with a name; nothing where there is none.
  ///
  /// - Parameters:
  ///   - value: the score.
  ///   - score: the name of a scale, a sum or impact.
  ///   - version: the form's code.
  ///   - scheme: the scheme's name.
  package func band(
    of value: Int, _ score: String, on version: String, by scheme: String
  ) -> String? {
    schemes.first { $0.name == scheme }.flatMap {
      BandReader().band(of: value, score, on: version, by: $0)
    }
  }

  /// The forms that someone answers, in the order of the instrument; all for nil.
  package func versions(by informant: InstrumentVersion.Informant?) -> [InstrumentVersion] {
    versions.filter { informant == nil || $0.informant == informant }
  }
}
