import Indicators
import Studies
import Tallies
import Testing

@testable import Records

@Suite("The native engine agrees with the reference interpreter on questionnaires")
struct FormAgreementTests {
  @Test("on random children with messy forms", arguments: UInt64(1)...12)
  func agree(seed: UInt64) {
    var random = RandomForms(seed: seed)
    let extract = random.extract(children: 8 + Int(seed) * 3)
    let reference = ReferenceEngine().tallies(of: extract)
    let native = NativeEngine().tallies(of: extract)
    #expect(native.tallies == reference.tallies)
    #expect(native.pairs == reference.pairs)
    #expect(native.scoreChanges == reference.scoreChanges)
    #expect(native.counts == reference.counts)
    #expect(native.strata == reference.strata)
    #expect(native.adjusted == reference.adjusted)
  }

  @Test("and the pairing ledger has as many pairs as the changes of the total")
  func ledger() {
    for seed in UInt64(1)...5 {
      var random = RandomForms(seed: seed)
      let set = NativeEngine().tallies(of: random.extract(children: 80))
      for (key, count) in set.counts
      where key.dimension.hasPrefix("pairing:") && key.category == "paired" {
        let indicator = key.unit == "children" ? Indicator.sdqTotal : .parentalStress
        let place = PairKey(
          indicator: indicator.id, moments: MomentPair(before: .baseline, after: .followUp),
          cell: key.cell)
        #expect((set.scoreChanges[place] ?? .zero).pairs == count)
      }
    }
  }

  @Test("and the random forms meet every fate, outcome and band")
  func everything() {
    var (fates, times, steps): (Set<String>, Set<String>, Set<BandStep>) = ([], [], [])
    var outcomes: Set<ChangeOutcome> = []
    var (added, sum) = (AddedValueTally.zero, Tally.zero)
    for seed in UInt64(1)...8 {
      var random = RandomForms(seed: seed)
      let set = NativeEngine().tallies(of: random.extract(children: 120))
      for (key, count) in set.counts where count > 0 {
        if key.dimension == "pairing:sdq" { fates.insert(key.category) }
        if key.dimension == "baseline-time:sdq" { times.insert(key.category) }
      }
      for (key, tally) in set.tallies where key.cell.informant != nil { sum.merge(tally) }
      for (_, change) in set.scoreChanges {
        outcomes.formUnion(change.outcomes.keys)
        steps.formUnion(change.bands.keys)
        added.merge(change.addedValue)
        #expect(change.outcomes.values.reduce(0, +) == change.pairs)
      }
    }
    #expect(fates.count == 8)
    #expect(times.count == 3)
    // Every crossing with every reliability that a change in its direction can have is met often.
    #expect(outcomes.count >= 12)
    #expect(steps.count >= 16)
    #expect(added.pairs > 20)
    #expect(added.clusters.clusters > 20)
    #expect(sum.clusters.several > 20)
    #expect(sum.squares > sum.numerator)
    #expect(min(sum.missing, sum.notFollowedUp, sum.denominator) > 200)
  }

  @Test("a moment that does not fit the measure is missing, or not yet over, and nothing else")
  func strangers() {
    let total = QuestionnaireScore(table: "sdq", name: "total")
    let open = Condition.status(table: "free_meals", filter: nil, during: .moment)
    let band = Condition.band(of: total, scheme: "bands4", bands: ["high"])
    let measures: [(Measure, [Moment], Indicators.Unit)] = [
      (.proportion(of: open), [.baseline, .followUp], .child),
      (.rate(table: "suspensions", filters: []), [.followUp], .child),
      (.mean(of: total), [.at(months: 6), .term(offset: 0)], .child),
      (.mean(of: total), [.baseline, .followUp], .family),
      (.proportion(of: .not(band)), [.baseline], .child),
      (.mean(of: QuestionnaireScore(table: "unknown", name: "total")), [.baseline], .child),
    ]
    let strangers = measures.enumerated().map { place, parts in
      Indicator(
        id: "stranger-\(place)", title: "", definition: "", source: "", topic: .wellbeing,
        unit: parts.2, population: parts.2 == .child ? .allChildren : .allFamilies, record: nil,
        measure: parts.0, moments: parts.1)
    }
    var random = RandomForms(seed: 3, indicators: strangers)
    let extract = random.extract(children: 40)
    let reference = ReferenceEngine().tallies(of: extract)
    let native = NativeEngine().tallies(of: extract)
    #expect(native.tallies == reference.tallies)
    #expect(native.pairs.isEmpty && reference.pairs.isEmpty)
    #expect(native.scoreChanges.isEmpty && reference.scoreChanges.isEmpty)
    #expect(native.tallies.values.allSatisfy { $0.denominator == 0 && $0.eligible > 0 })
    #expect(Set(native.tallies.keys.map(\.indicator)).count == measures.count)
  }
}
