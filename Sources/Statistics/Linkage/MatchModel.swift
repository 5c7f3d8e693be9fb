/// The model of Fellegi and Sunter: fields agree independently of one another, given whether two
/// records are of one person.
///
/// Source: Fellegi IP, Sunter AB (1969), A theory for record linkage, J Am Stat Assoc
/// 64:1183-1210, doi:10.1080/01621459.1969.10501049.
public struct MatchModel: Sendable, Hashable, Codable {
  /// The share of matches among all pairs compared.
  public let prior: Double
  /// The odds of each field.
  public let fields: [AgreementOdds]

  /// Makes a model.
  ///
  /// - Parameters:
  ///   - prior: the share of matches among all pairs compared, from 0 to 1.
  ///   - fields: the odds of each field.
  /// - Throws: `Refusal` if the share is none.
  public init(prior: Double, fields: [AgreementOdds]) throws(Refusal) {
    guard prior >= 0, prior <= 1 else { throw .outOfRange("the prior", allowed: "from 0 to 1") }
    self.prior = prior
    self.fields = fields
  }

  /// log2 of the odds of a match before anything is compared; infinite for a prior of 0 or 1.
  public var priorWeight: Double { MatchWeight.ofRatio(prior, to: 1 - prior) }

  /// The match weight of a pattern of agreement: the prior weight and those of its levels.
  ///
  /// Nothing for a pattern that is impossible among matches and among others.
  ///
  /// - Parameter pattern: the level of each field; nothing where a value is missing, which tells
  ///   nothing.
  /// - Returns: the weight, or nothing where it is undefined.
  /// - Throws: `Refusal` if the pattern does not fit the fields.
  public func weight(of pattern: AgreementPattern) throws(Refusal) -> Double? {
    try pattern.check(against: fields)
    var sum = priorWeight
    for (field, level) in zip(fields, pattern.levels) {
      guard let level else { continue }
      guard let weight = field.weights[level] else { return nil }
      sum += weight
    }
    return sum.isNaN ? nil : sum
  }
}
