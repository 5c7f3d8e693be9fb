/// What an indicator says of one child or family at one moment.
///
/// Nobody is counted twice: outside the population, or not linked, or not followed up, or missing,
/// or known, in this order.
struct Answer: Hashable, Sendable {
  /// A number that is known, or one of the constants below.
  let code: Int32

  /// Not in the population.
  static let outside = Answer(code: -4)
  /// The records of that kind were not linked.
  static let notLinked = Answer(code: -3)
  /// The window was not over on the day of the extract.
  static let notFollowedUp = Answer(code: -2)
  /// Linked and followed up, but not known.
  static let missing = Answer(code: -1)

  /// A known answer: 1 yes, 0 no, or a number of events.
  static func known(_ number: Int) -> Answer { Answer(code: Int32(number)) }

  /// The number of kinds of answers.
  static let kinds = 5

  /// The place of the answer among the kinds: 0 known, then missing, not followed up, not linked
  /// and outside.
  var kind: Int { code >= 0 ? 0 : -Int(code) }

  /// The number where known.
  var number: Int? { code >= 0 ? Int(code) : nil }

  /// The answer to a question that may not be known.
  init(_ truth: Truth) {
    switch truth {
    case .yes: self = .known(1)
    case .no: self = .known(0)
    case .unknown: self = .missing
    }
  }

  private init(code: Int32) {
    self.code = code
  }
}
