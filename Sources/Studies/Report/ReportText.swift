/// The authors' own text with its place in the report.
public struct ReportText: Hashable, Sendable {
  /// Where it stands.
  public let place: ReportPlace
  /// The text.
  public let text: OwnText
  /// The file that it was read from, nil where it stands in `study.yaml`.
  public let file: FileFingerprint?

  /// A text with its place.
  public init(place: ReportPlace, text: OwnText, file: FileFingerprint? = nil) {
    self.place = place
    self.text = text
    self.file = file
  }
}
