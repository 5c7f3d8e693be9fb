/// What every sample that is resampled must be.
///
/// Source: the limits are those of `WholeScores`.
enum SampleCheck {
  /// Refuses a sample that is too small, not finite or beyond 1e100.
  static func check(_ values: [Double], named name: String, fewest: Int) throws(Refusal) {
    guard values.count >= fewest else {
      throw .tooFew("values of \(name)", given: values.count, needed: fewest)
    }
    guard values.count <= 10_000_000 else {
      throw .tooMany("values of \(name)", limit: 10_000_000)
    }
    guard values.allSatisfy(\.isFinite) else { throw .notFinite("every value of \(name)") }
    guard values.allSatisfy({ abs($0) <= WholeScores.largest }) else {
      throw .outOfRange("every value of \(name)", allowed: "between -1e100 and 1e100")
    }
  }
}
