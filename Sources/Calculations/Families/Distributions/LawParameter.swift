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

  /// A number above 0, infinity included.
  static func freedom(_ meaning: String = "degrees of freedom") -> LawParameter {
    LawParameter(meaning, "above 0") { $0 > 0 }
  }

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
  static func count(_ meaning: String, upTo end: Double = 0x1p53) -> LawParameter {
    LawParameter(meaning, "a whole number from 0 to \(words(end))") {
      $0 >= 0 && $0 <= end && $0.rounded() == $0
    }
  }

  private static func words(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }
}
