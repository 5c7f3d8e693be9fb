/// How a study wants its report: presentation alone, from which no figure follows.
///
/// Settings are not part of `Study`: they do not travel with tallies, and tallies of studies with
/// different settings can be added.
public struct ReportSettings: Hashable, Sendable {
  /// The parts that are left out, in the order of the report; parts that are needed are kept
  /// nonetheless.
  public let leftOut: [ReportPart]
  /// The authors' own texts, in the order of the places.
  public let texts: [ReportText]

  /// Settings, by default the whole report without texts of the authors.
  public init(leftOut: [ReportPart] = [], texts: [ReportText] = []) {
    self.leftOut = leftOut.filter { $0.need == nil }
    self.texts = texts
  }

  /// The text at a place, nil where there is none.
  /// - Parameter place: Where it stands.
  public func text(_ place: ReportPlace) -> OwnText? {
    texts.first { $0.place == place }?.text
  }

  /// The files that texts were read from.
  public var files: [FileFingerprint] { texts.compactMap(\.file) }
}
