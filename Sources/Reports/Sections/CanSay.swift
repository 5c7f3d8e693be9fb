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

  /// The same in a few items that do not grow with the number of indicators.
  var shortBlock: Block {
    .pair(
      Callout(.can, title: "What these figures can say", blocks: [.bullets(shortCan)]),
      Callout(.cannot, title: "What these figures cannot say", blocks: [.bullets(shortCannot)]))
  }

  /// The counts that are shown, nil where both are withheld or nobody was offered support.
  private var reached: Sentence? {
    let parts: [Sentence?] = [
      isRecognisedShown ? "how many children were recognised" : nil,
      context.reading("accepted", .toDate)?.isShown == true
        ? "how many families accepted support" : nil,
    ]
    let shown = parts.compactMap { $0 }
    return shown.isEmpty ? nil : "\(shown.joined(by: ", and ").capitalised)."
  }

  private var isRecognisedShown: Bool {
    context.counts.recognised(.child, in: context.cohort.cell) != nil
  }

  private var shortCan: [Sentence] {
    let hasChanges = context.study.indicators.contains {
      context.wholeChange($0.id)?.isEnough == true
    }
    return told([
      reached,
      !isCompared && !shares.isEmpty
        ? "What share of those whose records are linked had what the tables show." : nil,
      isCompared
        ? "Where they stand beside national figures of the same definition: \(see: "baselines")."
        : nil,
      hasChanges ? "Whether the same children stood differently later." : nil,
    ])
  }

  /// The readings from linked records that can be written.
  private var shares: [Reading] {
    context.readings.filter { $0.indicator.record != nil && $0.standing == .value }
  }

  /// Whether any figure is set beside a national one.
  private var isCompared: Bool { context.readings.contains { context.baseline($0) != nil } }

  private var sharesInWords: Sentence { ReadingList(readings: shares).titles(among: shares) }

  /// What there is to say, or that there is nothing.
  private func told(_ items: [Sentence?]) -> [Sentence] {
    let found = items.compactMap { $0 }
    return found.isEmpty
      ? ["Nothing yet: no figure of these children and families can be shown."] : found
  }

  private var shortCannot: [Sentence] { always + [suppressed, arms].compactMap { $0 } }

  /// That what is withheld is not zero, nil where nothing is.
  private var suppressed: Sentence? {
    let isAny =
      !isRecognisedShown || context.evaluation.findings.contains { $0.state == .suppressed }
    return isAny
      ? """
      What is withheld to protect people (\(.absent(.suppressed))), which is not to be read as zero.
      """ : nil
  }

  /// One short item for each kind of figure that bears one.
  private var can: [Sentence] {
    let sides: [(Standing, String)] = [(.higher, "Higher"), (.lower, "Lower")]
    let national = sides.map { side, word in
      item("\(word) than the national figure", compared { $0 == side })
    }
    let changed = sides.map { side, word in
      item("\(word) afterwards, for the same children", changes { $0 == side })
    }
    let plain = isCompared ? nil : item("Among those whose records are linked", sharesInWords)
    return told([reached, plain] + national + changed)
  }

  /// What no figure of any such study can say.
  private var always: [Sentence] {
    [
      """
      That imprisonment, or the pathway, brought any difference about: nothing was assigned by \
      lot.
      """,
      "What will happen to any child: figures are about groups.",
      "Anything about children who were not recognised, or whose records were not linked.",
    ]
  }

  private var cannot: [Sentence] {
    always
      + [
        suppressed,
        item("Higher or lower than the national figure", compared { $0 == .undetermined }),
        item("Changed for the same children, or not", changes { $0 == .undetermined }), arms,
      ].compactMap { $0 }
  }

  private func item(_ head: String, _ names: Sentence) -> Sentence? {
    names.isEmpty ? nil : "\(strong: "\(head):") \(names)."
  }

  /// The indicators whose figures stand so to the national ones.
  private func compared(_ isWanted: (Standing) -> Bool) -> Sentence {
    let all = context.readings.compactMap(context.baseline)
    let found = all.filter { isWanted($0.standing) }.map(\.reading)
    return ReadingList(readings: found).titles(among: all.map(\.reading))
  }

  /// The indicators that changed so over their whole span.
  private func changes(_ isWanted: (Standing) -> Bool) -> Sentence {
    let shares = context.study.indicators.compactMap { context.wholeChange($0.id) }
      .filter { isWanted($0.standing) }
      .map { Sentence([.text($0.indicator.title)]) }
    let scores = context.chiefScoreChanges.filter { isWanted($0.standing) }.map(\.name)
    return (shares + scores).listed()
  }

  /// The primary outcome, where the areas cannot tell the arms apart.
  private var arms: Sentence? {
    let head = "A difference between rollout and comparison areas"
    if context.study.design != nil {
      let open = PrimaryPart.outcomes(context).filter {
        OutcomeClaim(outcome: $0).strength != .apart
      }
      return item(head, open.map { Sentence([.text($0.label)]) }.listed())
    }
    guard let contrast = ArmPair.all(context).first(where: { $0.isPrimary }),
      !contrast.isClear
    else { return nil }
    return item(head, "\(contrast.rollout.title)")
  }
}
