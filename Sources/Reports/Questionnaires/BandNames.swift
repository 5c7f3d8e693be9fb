import Documents
import Indicators

/// The bands of a score as a report shows them: in their order, those not told apart last.
struct BandNames {
  /// The names in files.
  let names: [String]

  /// The bands that forms of anyone can be in; nil where no sure cut-points of the score are known.
  init?(_ score: QuestionnaireScore, scheme: BandScheme) {
    let reader = BandReader()
    let lists = scheme.cuts.filter { $0.score == score.name }.compactMap {
      reader.names(of: $0, by: scheme)
    }
    guard !lists.isEmpty else { return nil }
    let known = Set(lists.flatMap { $0 })
    let strengths = scheme.strengthBands.filter(known.contains)
    let plain =
      strengths.count > 1 ? strengths : scheme.bands.filter(known.contains)
    names = plain + known.subtracting(plain).sorted()
  }

  /// Whether a band holds several, not told apart.
  static func isMerged(_ name: String) -> Bool { name.contains("_or_") }

  /// A band in words.
  static func words(_ name: String) -> String {
    let text = name.replacing("_", with: " ").capitalisedFirst
    return isMerged(name) ? "\(text), not told apart" : text
  }
}
