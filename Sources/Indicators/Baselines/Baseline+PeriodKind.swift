extension Baseline {
  /// What sort of period a figure covers: a day, a term, a year of some kind.
  public enum PeriodKind: String, Codable, Sendable, Hashable, CaseIterable {
    /// The school census of one January.
    case januaryCensus = "january-census"
    /// A January census of children who were in a social care group on 31 March.
    case januaryCensusOfMarchGroup = "january-census-of-31-march-group"
    /// A school year, 1 August to 31 July.
    case academicYear = "academic-year"
    /// One school term.
    case term
    /// Several terms taken together, which no single term may be compared with.
    case termsCombined = "terms-combined"
    /// The position on one 31 March.
    case marchSnapshot = "march-snapshot"
    /// Everything in the twelve months up to 31 March.
    case yearEndingMarch = "year-ending-march"
    /// A financial year of public funding or benefits.
    case financialYear = "financial-year"
    /// The Office for National Statistics' estimate of a 30 June.
    case midYearEstimate = "mid-year-estimate"
    /// An academic year not over when published.
    case yearToDate = "year-to-date"
    /// A year as labelled by the publisher, who does not say which year it stands for.
    case publisherYear = "publisher-year"
    /// Twelve months of some other beginning.
    case flowYear = "flow-year"
    /// The time of a sample survey.
    case survey
    /// From birth to a child's eighteenth birthday.
    case lifetime
    /// The source that quotes the figure does not say.
    case notStated = "not-stated"
  }
}
