import Documents
import Evaluations
import Indicators

/// The secondary outcomes in one table, with p values corrected for their number.
struct SecondaryPart {
  let outcomes: [DesignedOutcome]

  /// The section, nil where none was declared.
  var section: Section? {
    guard !outcomes.isEmpty else { return nil }
    return Section(
      id: "arms-secondary", title: "Secondary outcomes",
      blocks: [.text(sentence), .table(table)] + margins)
  }

  private var sentence: Sentence {
    let tested = outcomes.filter { $0.analysis.p != nil && !$0.isTooFew }
    guard !tested.isEmpty else {
      return "No secondary outcome could be tested over areas; the reasons stand under the table."
    }
    let apart = tested.filter {
      !isLone($0) && ($0.analysis.holmP ?? 1) <= OutcomeClaim(outcome: $0).line
    }
    let which: Sentence =
      apart.isEmpty
      ? "in none of them" : "in \(apart.map { Sentence([.text("‘\($0.label)’")]) }.listed())"
    return """
      \(number(tested)) After Holm’s correction the areas \
      differ by more than chance in the choice of areas would easily bring \(which). What is not \
      told from chance is not shown to be alike.\(lone(tested))
      """
  }

  /// How many outcomes were tested, and how often where one has several moments or people who
  /// answer.
  private func number(_ tested: [DesignedOutcome]) -> Sentence {
    let outcomes = Set(tested.map(\.indicator.id)).count
    let noun = Noun(singular: "secondary outcome was", plural: "secondary outcomes were")
    guard outcomes < tested.count else {
      return "\(noun.counted(outcomes)) tested, each at its moment."
    }
    return """
      \(noun.counted(outcomes)) tested in \(.count(tested.count)) tests, one for each moment and \
      each who answers.
      """
  }

  private func isLone(_ outcome: DesignedOutcome) -> Bool {
    min(outcome.areas.rollout, outcome.areas.comparison) < 2
  }

  /// That outcomes with a single area in an arm bear no claim.
  private func lone(_ tested: [DesignedOutcome]) -> Sentence {
    let found = tested.count(where: isLone)
    guard found > 0 else { return "" }
    let who = found == tested.count ? "any" : NumberWords.counting(found)
    return """
       No claim is made for \(who) of them, as an arm has a single area with known answers; p \
      stands beside the smallest that was possible, and says little.
      """
  }

  private var table: Table {
    Table(
      id: "table-secondary", caption: "Secondary outcomes: areas as the units",
      columns: [
        .init("Outcome and moment", numeric: false), .init("Rollout less comparison"),
        .init("Interval"), .init("p"), .init("p after Holm"), .init("Smallest possible p"),
        .init("Areas"), .init("Could have been found"),
      ],
      rows: outcomes.map(row),
      notes: [
        [
          """
          Differences of areas’ means with p and interval by exact randomisation; areas are \
          rollout and comparison areas with a known answer. Could have been found: the smallest \
          difference that a study of this size finds with four chances in five; in brackets at \
          the upper confidence limit of the correlation within areas, or at an assumed one.
          """
        ]
      ] + reasons)
  }

  /// Why estimates are not given.
  private var reasons: [[Inline]] {
    outcomes.compactMap { outcome in
      if outcome.isTooFew { return [.text("\(outcome.label): \(outcome.fewReason)")] }
      guard let effect = outcome.randomisation, effect.estimate == nil, let note = effect.note
      else { return nil }
      return [.text("\(outcome.label): \(note)")]
    }
  }

  private func row(_ outcome: DesignedOutcome) -> Table.Row {
    let effect = outcome.randomisation
    let cells = outcome.cells(effect)
    let given = effect?.estimate != nil && !outcome.isTooFew
    let none = Value.absent(given ? .notApplicable : outcome.absence)
    return Table.Row([
      .text(outcome.label),
      given ? .text(outcome.difference(effect?.estimate?.value ?? 0).plain) : .text("not given"),
      given ? cells.limits : none,
      (given ? outcome.analysis.p : nil).map(Value.probability) ?? none,
      (given ? outcome.analysis.holmP : nil).map(Value.probability) ?? none,
      (given ? effect?.floor : nil).map {
        .number($0, decimals: effect?.isSampled == true ? 4 : 3)
      } ?? none,
      .text("\(outcome.areas.rollout) and \(outcome.areas.comparison)"), detectable(outcome),
    ])
  }

  private func detectable(_ outcome: DesignedOutcome) -> Value {
    guard let power = outcome.analysis.power, !outcome.isTooFew else {
      return .absent(outcome.absence == .suppressed ? .suppressed : .notAvailable)
    }
    guard let found = power.detectable else { return .text("nothing") }
    guard let other = power.cautious?.detectable else {
      return .text(outcome.amount(found).plain)
    }
    return .text("\(outcome.amount(found).plain) (\(outcome.amount(other).plain))")
  }

  /// What was declared to count as none.
  private var margins: [Block] {
    let found = outcomes.compactMap { outcome in
      outcome.isTooFew ? nil : outcome.analysis.equivalence.map { (outcome, $0) }
    }
    guard !found.isEmpty else { return [] }
    let lead: Sentence = """
      To say that there is no more of something in rollout areas is a claim of its own: it needs \
      an interval within the margin that was declared, and not only a p-value that is large.
      """
    return [
      .text(lead),
      .bullets(
        found.map { "\(strong: "\($0.0.label):") \(EquivalenceWords($0.1, $0.0).sentence)" }),
    ]
  }
}
