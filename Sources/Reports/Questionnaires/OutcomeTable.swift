import Documents
import Evaluations
import Indicators
import Studies
import Tallies

/// Pairs by whether their change is reliable, beside whether it crosses the threshold.
struct OutcomeTable {
  let questionnaire: Questionnaire
  let indicator: Indicator

  /// What is printed, empty where neither is known of anyone.
  var blocks: [Block] {
    guard !changes.isEmpty else { return [] }
    let rows = changes.flatMap(rows)
    let declared = declarations
    guard !declared.isEmpty || changes.contains(where: { hasCrossing($0.words) }) else {
      return [.text(Self.undeclared)]
    }
    return (declared.isEmpty ? [.text(Self.undeclared)] : [.bullets(declared)])
      + [
        .table(
          Table(
            id: "table-\(indicator.id)-outcomes",
            caption: "\(indicator.scaleName.capitalisedFirst): reliable change beside crossing",
            columns: [.init("Change", numeric: false)]
              + Self.crossings.map { .init($0.1) } + [.init("No threshold"), .init("All")],
            rows: rows, notes: [Self.note.inlines]))
      ]
  }

  private typealias Entry = (name: String, words: ScoreChangeWords)

  private var changes: [Entry] {
    questionnaire.present.flatMap { answerer in
      questionnaire.arms.compactMap { arm -> Entry? in
        questionnaire.change(indicator, answerer, in: arm.cell).flatMap { words in
          words.change.outcomes?.isEmpty == true
            ? nil : ("\(answerer.title), \(arm.name.lowercased())", words)
        }
      }
    }
  }

  private static let undeclared: Sentence = """
    How many changes are larger than the error of measurement explains is not counted: the study \
    declares no reliability of this score.
    """

  private static let crossings: [(ChangeOutcome.Crossing, String)] = [
    (.movedBelow, "From high to lower"), (.movedAbove, "From lower to high"),
    (.stayedAbove, "High both times"), (.stayedBelow, "Lower both times"),
  ]

  private static let note: Sentence = """
    High: in one of the bands beyond the first two of four. Crossing that line by one point is not \
    improvement: only a change that is also reliable is more than the error of measurement. \
    Counts describe groups and decide nothing about a child.
    """

  private func hasCrossing(_ words: ScoreChangeWords) -> Bool {
    words.change.outcomes?.keys.contains { $0.crossing != nil } ?? true
  }

  /// What was declared for each who answered.
  private var declarations: [Sentence] {
    let found = changes.reduce(into: [(Answerer, DeclaredReliability)]()) { found, entry in
      guard let reliability = entry.words.change.reliability,
        !found.contains(where: { $0.0 == entry.words.answerer })
      else { return }
      found.append((entry.words.answerer, reliability))
    }
    return found.map { answerer, declared in
      let smallest = declared.smallestReliableChange
      return """
        \(strong: "\(answerer.title):") a change is reliable from \
        \(.number(smallest, decimals: 1)) points on, that is \
        \(.count(Int(smallest.rounded(.up)))) whole points (standard deviation \
        \(.number(declared.standardDeviation, decimals: 1)), reliability \
        \(.number(declared.reliability, decimals: declared.decimals)); \(declared.source)).
        """
    }
  }

  private func rows(_ entry: Entry) -> [Table.Row] {
    let heading = Table.Row([.text(entry.name)], rank: .group)
    let kinds: [(ChangeOutcome.Reliability?, String)] =
      entry.words.change.reliability == nil
      ? [(nil, "Reliability not declared")]
      : [
        (.improved, "Reliably better"), (.unchanged, "No reliable change"),
        (.deteriorated, "Reliably worse"),
      ]
    guard let outcomes = entry.words.change.outcomes else {
      return [heading] + margins(entry.words.change, kinds)
    }
    return [heading]
      + kinds.map { kind, name in
        let counts = (Self.crossings.map { Optional($0.0) } + [nil]).map {
          outcomes[ChangeOutcome(reliability: kind, crossing: $0)] ?? 0
        }
        return Table.Row(
          [.text(name)] + counts.map(Value.count) + [.count(counts.reduce(0, +))])
      }
  }

  /// The sums by reliability and by crossing, where both together may not be shown.
  private func margins(
    _ change: ScoreChange, _ kinds: [(ChangeOutcome.Reliability?, String)]
  ) -> [Table.Row] {
    let hidden = Value.absent(.suppressed)
    let rows = kinds.compactMap { kind, name in
      kind.map { kind in
        Table.Row(
          [.text(name)] + Array(repeating: hidden, count: Self.crossings.count + 1)
            + [.known(change.reliabilities.map { $0[kind] ?? 0 })])
      }
    }
    let crossings = Self.crossings.map { crossing in
      Value.known(change.crossings.map { $0[crossing.0] ?? 0 })
    }
    return rows + [Table.Row([.text("All changes")] + crossings + [hidden, hidden])]
  }
}

extension DeclaredReliability {
  /// As many decimal places as the reliability needs, two or three.
  fileprivate var decimals: Int {
    let hundredths = reliability * 100
    return abs(hundredths - hundredths.rounded()) < 1e-9 ? 2 : 3
  }
}
