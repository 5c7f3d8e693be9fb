/// A questionnaire, as data: what is added up, and how it is read.
///
/// Items are known by number only; their wording belongs to the questionnaire's owner. Adding an
/// instrument costs a definition and its reference cases: all are scored by `FormScorer`.
public struct Instrument: Sendable, Hashable, Codable {
  /// The name in files and on the command line, such as sdq.
  public let id: String
  /// The name in a report.
  public let title: String
  /// The table of a study that holds its forms, such as parental_stress.
  public let table: String
  /// Whom a form is about.
  public let unit: Unit
  /// How many items there are.
  public let items: Int
  /// The answers as they are stored in these definitions, such as 0 to 2.
  public let answers: ClosedRange<Int>
  /// The forms of the instrument.
  public let versions: [InstrumentVersion]
  /// The scales.
  public let scales: [InstrumentScale]
  /// The scores that are sums of scales.
  public let sums: [InstrumentSum]
  /// What becomes of missing answers, unless something else is chosen.
  public let missing: MissingAnswerRule
  /// What may be chosen instead; nothing where nothing may.
  public let optional: MissingAnswerRule?
  /// The ways to divide scores into bands.
  public let schemes: [BandScheme]
  /// Published means and spreads.
  public let norms: [InstrumentNorm]
  /// Published shares by band.
  public let bandNorms: [BandNorm]
  /// Published reliabilities.
  public let reliabilities: [PublishedReliability]
  /// Where the rules of scoring stand.
  public let evidence: Evidence

  /// Makes an instrument.
  public init(
    id: String, title: String, table: String, unit: Unit, items: Int, answers: ClosedRange<Int>,
    versions: [InstrumentVersion], scales: [InstrumentScale], sums: [InstrumentSum] = [],
    missing: MissingAnswerRule, optional: MissingAnswerRule? = nil, schemes: [BandScheme] = [],
    norms: [InstrumentNorm] = [], bandNorms: [BandNorm] = [],
    reliabilities: [PublishedReliability] = [], evidence: Evidence
  ) {
    self.id = id
    self.title = title
    self.table = table
    self.unit = unit
    self.items = items
    self.answers = answers
    self.versions = versions
    self.scales = scales
    self.sums = sums
    self.missing = missing
    self.optional = optional
    self.schemes = schemes
    self.norms = norms
    self.bandNorms = bandNorms
    self.reliabilities = reliabilities
    self.evidence = evidence
  }

  /// The form with a code; nothing where the instrument has none.
  ///
  /// - Parameter code: a code such as P4-17.
  /// - Returns: the form, or nothing.
  public func version(_ code: String) -> InstrumentVersion? {
    versions.first { $0.code == code }
  }
}
