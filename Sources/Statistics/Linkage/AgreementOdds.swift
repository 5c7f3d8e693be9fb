/// How probable each level of agreement in one field is, among matches and among others.
///
/// Levels are numbered from 0, the level of no agreement, upwards.
///
/// Source: Fellegi IP, Sunter AB (1969), A theory for record linkage, J Am Stat Assoc
/// 64:1183-1210, doi:10.1080/01621459.1969.10501049.
public struct AgreementOdds: Sendable, Hashable, Codable {
  /// The probability of each level among pairs of records of one person.
  public let m: [Double]
  /// The probability of each level among pairs of records of two people.
  public let u: [Double]

  /// Makes odds.
  ///
  /// - Parameters:
  ///   - m: the probability of each level among matches, from 0 to 1.
  ///   - u: the probability of each level among others, from 0 to 1.
  /// - Throws: `Refusal` if the lists are empty or of different lengths, or a probability is none.
  public init(m: [Double], u: [Double]) throws(Refusal) {
    guard m.count == u.count else { throw .lengthsDiffer("m", m.count, "u", u.count) }
    guard !m.isEmpty else { throw .tooFew("levels", given: 0, needed: 1) }
    guard (m + u).allSatisfy({ $0 >= 0 && $0 <= 1 }) else {
      throw .outOfRange("every m and u", allowed: "from 0 to 1")
    }
    self.m = m
    self.u = u
  }

  /// The match weight of each level, log2 of m over u; nothing where both are 0.
  public var weights: [Double?] {
    zip(m, u).map { $0 == 0 && $1 == 0 ? nil : MatchWeight.ofRatio($0, to: $1) }
  }
}
