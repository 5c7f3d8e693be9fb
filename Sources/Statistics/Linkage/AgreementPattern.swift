/// In which fields two records agree, and how well.
public struct AgreementPattern: Sendable, Hashable, Codable {
  /// The level of each field, 0 being no agreement; nothing where either value is missing.
  public let levels: [Int?]

  /// Makes a pattern.
  ///
  /// - Parameter levels: the level of each field; nothing where either value is missing.
  public init(_ levels: [Int?]) {
    self.levels = levels
  }

  /// Refuses a pattern with other fields or levels than a model's.
  func check(against fields: [AgreementOdds]) throws(Refusal) {
    guard levels.count == fields.count else {
      throw .lengthsDiffer("a pattern", levels.count, "the fields", fields.count)
    }
    for (field, level) in zip(fields, levels) {
      guard level.map(field.m.indices.contains) ?? true else {
        throw .outOfRange("every level", allowed: "one of its field")
      }
    }
  }
}

extension AgreementPattern: Comparable {
  /// Whether the first field that differs has the lower level in the first pattern; missing is
  /// lower than all levels.
  public static func < (first: AgreementPattern, second: AgreementPattern) -> Bool {
    first.levels.lexicographicallyPrecedes(second.levels) { ($0 ?? -1) < ($1 ?? -1) }
  }
}
