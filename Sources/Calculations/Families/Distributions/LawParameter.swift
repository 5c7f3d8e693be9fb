/// One parameter of a law, in words and with what is allowed.
struct LawParameter: Sendable {
  let meaning: String
  let allowed: String
  let accepts: @Sendable (Double) -> Bool

  private init(
    _ meaning: String, _ allowed: String, _ accepts: @escaping @Sendable (Double) -> Bool
  ) {
    self.meaning = meaning
    self.allowed = allowed
    self.accepts = accepts
  }

  /// Any finite number.
  static func finite(_ meaning: String) -> LawParameter {
    LawParameter(meaning, "finite") { $0.isFinite }
  }

  /// A finite number above 0.
  static func positive(_ meaning: String) -> LawParameter {
    LawParameter(meaning, "above 0 and finite") { $0 > 0 && $0 < .infinity }
  }

  /// A shape of a law whose tails are summed: above 0, and not so large that sums never end.
  static func shape(_ meaning: String) -> LawParameter {
    .positive(meaning, upTo: largestShape)
  }

  /// Degrees of freedom: above 0 and not too large, or infinite.
  static func freedom(
    _ meaning: String = "degrees of freedom", from start: Double = 0
  ) -> LawParameter {
    let allowed = "\(start == 0 ? "above 0" : "from \(start) on") and at most 10000000000, or Inf"
    return LawParameter(meaning, allowed) {
      $0 > 0 && $0 >= start && ($0 <= largestShape || $0 == .infinity)
    }
  }

  /// The largest shape for which tails are worked out.
  static let largestShape = 1e10

  /// A number between two ends, these included.
  static func range(_ meaning: String, _ range: ClosedRange<Double>) -> LawParameter {
    LawParameter(meaning, "from \(words(range.lowerBound)) to \(words(range.upperBound))") {
      range.contains($0)
    }
  }

  /// A number above 0 and not above an end.
  static func positive(_ meaning: String, upTo end: Double) -> LawParameter {
    LawParameter(meaning, "above 0 and at most \(words(end))") { $0 > 0 && $0 <= end }
  }

  /// A whole number of 0 or more.
  static func count(_ meaning: String, upTo end: Double = largestShape) -> LawParameter {
    LawParameter(meaning, "a whole number from 0 to \(words(end))") {
      $0 >= 0 && $0 <= end && $0.rounded() == $0
    }
  }

  private static func words(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }
}
