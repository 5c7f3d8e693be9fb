/// The published figures this program knows, with what each may be compared with.
///
/// England, the South East and the nine upper-tier authorities of Thames Valley, from 2015/16 to
/// the newest published when this version was made. Read once, on first use.
public struct BaselineRegistry: Sendable {
  /// The figures built in, and those the published toolkit quotes.
  public static let builtIn = BaselineRegistry(BaselineCatalogue.read().figures + QuotedFigures.all)

  /// What must be printed wherever figures of the registry are reproduced.
  public static let attribution = """
    Contains public sector information licensed under the Open Government Licence v3.0. \
    Crown copyright, Department for Education and other publishers as named at each figure.
    """

  /// Every figure: by measure, then area (England first), period and stratum.
  public let figures: [Baseline]

  /// Where each measure's figures stand in `figures`.
  let places: [String: Range<Int>]

  /// A registry of the figures given; those of one measure must stand together.
  public init(_ figures: [Baseline]) {
    self.figures = figures
    var places: [String: Range<Int>] = [:]
    var start = figures.startIndex
    for index in figures.indices where figures[index].measure != figures[start].measure {
      places[figures[start].measure] = start..<index
      start = index
    }
    if start < figures.endIndex { places[figures[start].measure] = start..<figures.endIndex }
    self.places = places
  }

  /// The measures, in the order of `figures`.
  public var measures: [String] {
    places.sorted { $0.value.lowerBound < $1.value.lowerBound }.map(\.key)
  }

  /// All figures of a measure; none where there is no such measure.
  public func figures(of measure: String) -> ArraySlice<Baseline> {
    places[measure].map { figures[$0] } ?? []
  }

  /// The figure of a measure for an area and a year or term.
  ///
  /// Nil where none is published; a figure for all children is never given in place of one for a
  /// stratum, nor the other way round.
  public func baseline(
    measure: String, areaCode: String, period: BaselinePeriodKey, stratum: String? = nil
  ) -> Baseline? {
    figures(of: measure).first {
      $0.period.key == period && $0.areaCode == areaCode && $0.stratum == stratum
    }
  }

  /// The figure of an identifier such as `fsm.eligible.pct/2024/E92000001`.
  public func baseline(id: String) -> Baseline? {
    let measure = String(id.prefix { $0 != "/" })
    return figures(of: measure).first { $0.id == id }
  }
}
