import Documents
import Evaluations
import Indicators
import Studies

/// What the numbers can say beside what they cannot, both made from them.
struct CanSay {
  let context: ReportContext

  var block: Block {
    .pair(
      Callout(.can, title: "What these figures can say", blocks: [.bullets(can)]),
      Callout(.cannot, title: "What these figures cannot say", blocks: [.bullets(cannot)]))
  }

  /// One sentence for each kind of figure that bears one.
  private var can: [Sentence] {
    let told = compared.filter { $0.standing != .undetermined }
    var sentences: [Sentence] = [
      "How many children were recognised, and of how many each figure is."
    ]
    if !told.isEmpty { sentences.append(differing(told)) }
    let changed = changes.filter { $0.standing != .undetermined }
    if !changed.isEmpty {
      sentences.append(
        "That among the same children these differed before and after: \(names(changed)).")
    }
    if context.reading("accepted", .toDate)?.standing == .value {
      sentences.append("How many families with an offer accepted support, and where.")
    }
    return sentences
  }

  private var cannot: [Sentence] {
    let open = compared.filter { $0.standing == .undetermined }
    var sentences: [Sentence] = [
      """
      That imprisonment, or the pathway, brought any difference about: the figures describe, and \
      nothing was assigned by lot.
      """,
      "What will happen to any child: figures are about groups.",
      "Anything about children who were not recognised, or whose records were not linked.",
    ]
    if !open.isEmpty {
      sentences.append(
        """
        Whether these are higher or lower than the national figure: \
        \(ReadingList(readings: open.map(\.reading)).sentence).
        """)
    }
    let still = changes.filter { $0.standing == .undetermined }
    if !still.isEmpty {
      sentences.append("Whether these changed for the same children: \(names(still)).")
    }
    return sentences + [arms].filter { !$0.isEmpty }
  }

  private var compared: [BaselineWords] { context.readings.compactMap(context.baseline) }

  /// The changes over the whole span of each indicator.
  private var changes: [ChangeWords] {
    context.study.indicators.compactMap { context.wholeChange($0.id) }
  }

  private func differing(_ told: [BaselineWords]) -> Sentence {
    let lists: [Sentence] = [(Standing.higher, "higher"), (.lower, "lower")].map { side, word in
      let found = told.filter { $0.standing == side }.map(\.reading)
      return found.isEmpty ? "" : "\(word) for \(ReadingList(readings: found).sentence)"
    }
    return "That the cohort’s figure is not the national one: \(lists.joined(by: "; "))."
  }

  private func names(_ changes: [ChangeWords]) -> Sentence {
    changes.map { change -> Sentence in
      let moments = change.change.moments
      return "\(change.indicator.title) (\(moments.before.label), then \(moments.after.label))"
    }.listed()
  }

  private var arms: Sentence {
    guard let contrast = ArmPair.all(context).first(where: { $0.isPrimary }),
      !contrast.isClear
    else { return "" }
    return """
      Whether rollout and comparison areas differ in ‘\(contrast.rollout.title)’ beyond what so \
      few areas can show.
      """
  }
}
