import Evaluations
import Indicators

/// The national figures of one indicator and geography, over all of its moments.
struct BaselineUse {
  /// The indicator.
  let title: String
  /// The code of the geography.
  let area: String
  /// The name of the geography.
  let areaName: String
  /// The comparisons at the indicator's moments.
  private(set) var comparisons: [BaselineComparison]

  /// The uses of an evaluation, in the order of its indicators.
  static func all(_ context: ReportContext) -> [BaselineUse] {
    context.readings.reduce(into: []) { uses, reading in
      for comparison in reading.finding?.baselines ?? [] {
        if let place = uses.firstIndex(where: {
          $0.title == reading.title && $0.area == comparison.area
        }) {
          uses[place].comparisons.append(comparison)
        } else {
          uses.append(
            BaselineUse(
              title: reading.title, area: comparison.area, areaName: comparison.areaName,
              comparisons: [comparison]))
        }
      }
    }
  }

  /// The years or terms of the widest comparison.
  var period: String {
    comparisons.max { $0.id.count < $1.id.count }?.years ?? "–"
  }

  /// The names of the figures in the registry, each once.
  var ids: [String] {
    unique(comparisons.flatMap { $0.id.split(separator: " ").map(String.init) })
  }

  /// The figures as the registry holds them, those that are known to it.
  var figures: [Baseline] { ids.compactMap(BaselineRegistry.builtIn.baseline(id:)) }

  /// The measure with its periods, such as sen.support.pct: 2022, 2023.
  var registryName: String {
    let parts = ids.map { $0.split(separator: "/").map(String.init) }
    guard let measure = parts.first?.first, parts.allSatisfy({ $0.count == 3 && $0[0] == measure })
    else { return ids.joined(separator: ", ") }
    return "\(measure): \(parts.map { $0[1] }.joined(separator: ", "))"
  }

  /// What a reader must know, each once as a sentence.
  var notes: [String] {
    unique(comparisons.compactMap(\.note)).map { note in
      let text = note.capitalisedFirst.replacing(" One of", with: ". One of")
      return text.hasSuffix(".") ? text : "\(text)."
    }
  }

  private func unique(_ texts: [String]) -> [String] {
    texts.reduce(into: []) { found, text in
      if !found.contains(text) { found.append(text) }
    }
  }
}
