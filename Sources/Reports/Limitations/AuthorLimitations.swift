import Documents
import Studies

/// What the authors of the study left out of their report or added to it, said in the report.
struct AuthorLimitations {
  let settings: ReportSettings

  /// Those that hold for this report.
  var found: [Limitation] { [leftOut, texts].compactMap { $0 } }

  private var leftOut: Limitation? {
    guard !settings.leftOut.isEmpty else { return nil }
    let names = settings.leftOut.map { Sentence([.code($0.rawValue)]) }.listed()
    return Limitation(
      title: "Parts left out",
      text: """
        The authors of this study switched off these parts of the report: \(names). The figures \
        were worked out nonetheless, and are among the findings that stand beside the report.
        """)
  }

  private var texts: Limitation? {
    guard !settings.texts.isEmpty else { return nil }
    return Limitation(
      title: "Text of the authors",
      text: """
        Parts that are marked as from the authors are their own words. They are not made from the \
        figures, nor checked against them.
        """)
  }
}
