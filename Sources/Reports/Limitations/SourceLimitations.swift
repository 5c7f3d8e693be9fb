import Documents
import Evaluations
import Indicators
import Studies

/// Limitations of what the figures are compared with.
struct SourceLimitations {
  let context: ReportContext

  /// Those that hold for this study.
  var found: [Limitation] { [unlike, withheld, cautions, toolkit].compactMap { $0 } }

  private var compared: [Reading] { context.readings([.education, .attendance, .socialCare]) }

  private var unlike: Limitation? {
    let all = compared
    let unlike = all.filter {
      if case .unlike = $0.finding?.uncompared { true } else { false }
    }
    guard !unlike.isEmpty else { return nil }
    return Limitation(
      title: "No like-for-like national figure",
      text: """
        Not compared: \(ReadingList(readings: unlike).titles(among: all)). The registry holds \
        only figures of another definition, unit or kind of period, or none.
        """)
  }

  /// Comparisons that could be made and are not, each kind with its reason.
  private var withheld: Limitation? {
    let all = compared
    let kinds = all.compactMap(\.finding?.uncompared).filter(\.isHeldBack)
      .reduce(into: [Uncompared]()) { kinds, kind in
        if !kinds.contains(kind) { kinds.append(kind) }
      }
    guard !kinds.isEmpty else { return nil }
    let parts = kinds.map { kind -> Sentence in
      let readings = all.filter { $0.finding?.uncompared == kind }
      return """
        \(ReadingList(readings: readings).titles(among: all)): \(kind.reason.lowercasedFirst)
        """
    }
    return Limitation(
      title: "Comparisons with national figures not given", text: parts.joined(by: " "))
  }

  /// That the registry has cautions about the figures that were used.
  private var cautions: Limitation? {
    guard
      context.readings.contains(where: { reading in
        reading.finding?.baselines.contains { $0.note != nil } ?? false
      })
    else { return nil }
    return Limitation(
      title: "National figures used",
      text: """
        Some national figures carry a note, such as another source that differs or years without \
        a figure: see \(see: "table-sources").
        """)
  }

  /// Figures of the published toolkit that official statistics contradict, where they matter here.
  private var toolkit: Limitation? {
    let ids = Set(context.study.indicators.map(\.id))
    var parts: [Sentence] = []
    if ids.contains("ehcp") {
      parts.append(
        """
        it gives 3.8% of pupils with an education, health and care plan, where the January 2024 \
        census has 4.8%
        """)
    }
    if ids.contains("suspended") || ids.contains("suspension-rate") {
      parts.append(
        """
        it gives a national suspension rate of 4.3%, where the 2023/24 statistics have 11.31 \
        suspensions per 100 pupils and 4.04% of pupils suspended at least once
        """)
    }
    guard !parts.isEmpty else { return nil }
    return Limitation(
      title: "Figures published before",
      text: """
        The published toolkit (Bekaert and Massie, 2025) quotes national figures that official \
        statistics do not bear out: \(parts.joined(by: "; ")). They are not used here.
        """)
  }
}

extension Uncompared {
  /// Whether there are figures of the same kind, and people to set beside them.
  var isHeldBack: Bool {
    switch self {
    case .figureSuppressed, .yearsWithheld, .rounded: true
    case .unlike, .nobody: false
    }
  }
}
