import Indicators
import Studies
public import Tallies

/// The plain interpreter that defines what is right.
///
/// One child, one indicator, one moment at a time, every rule where it is read. Kept slow and
/// simple on purpose, so that every other engine can be held against it.
public struct ReferenceEngine: Engine {
  /// The interpreter.
  public init() {}

  /// The tallies of an extract.
  public func tallies(of extract: Extract) -> TallySet {
    var set = TallySet(study: extract.study)
    set.quality = extract.quality
    let reach = ReachCounts(extract: extract)
    set.counts = reach.counts()
    PlainFormCounts(extract: extract).add(to: &set.counts)
    for indicator in extract.study.indicators {
      for informant in indicator.questionnaire?.instrument.answerers ?? [nil] {
        let subjects = PlainSubjects(
          extract: extract, unit: indicator.unit, informant: informant)
        read(indicator, subjects, into: &set)
      }
    }
    return set
  }

  /// Reads an indicator at all its moments.
  private func read(
    _ indicator: Indicator, _ subjects: PlainSubjects, into set: inout TallySet
  ) {
    let extract = subjects.extract
    let answers = indicator.moments.map { moment in
      Interpreter(extract: extract, indicator: indicator, moment: moment, subjects: subjects)
        .answers()
    }
    for (moment, answers) in zip(indicator.moments, answers) {
      tally(indicator, moment, answers, subjects, into: &set)
      stratify(indicator, moment, answers, extract, into: &set)
    }
    let isOfForms = indicator.questionnaire != nil
    let pairs = isOfForms ? [indicator.formPair].compactMap(\.self) : Catalogue.pairs(of: indicator)
    for pair in pairs {
      guard let before = indicator.moments.firstIndex(of: pair.before),
        let after = indicator.moments.firstIndex(of: pair.after)
      else { continue }
      let both = (answers[before], answers[after])
      if isOfForms {
        compareForms(indicator, pair, both, subjects, into: &set)
      } else {
        compare(indicator, pair, both, subjects, into: &set)
      }
    }
  }

  /// Counts the answers in every cell, then each family once in every cell.
  private func tally(
    _ indicator: Indicator, _ moment: Moment, _ answers: [Answer], _ subjects: PlainSubjects,
    into set: inout TallySet
  ) {
    PlainDesign(indicator: indicator, moment: moment, subjects: subjects).count(answers, into: &set)
    var families: [TallyKey: [Int32: (count: Int, total: Int)]] = [:]
    for (subject, answer) in answers.enumerated() where answer != .outside {
      for cell in subjects.cells(of: subject) {
        let key = TallyKey(indicator: indicator.id, moment: moment, cell: cell)
        set.tallies[key, default: .zero].count(answer)
        if indicator.isMean, let number = answer.number {
          set.tallies[key, default: .zero].squares += number * number
        }
        guard let number = answer.number else { continue }
        families[key, default: [:]][subjects.family(of: subject), default: (0, 0)].count += number
        families[key, default: [:]][subjects.family(of: subject), default: (0, 0)].total += 1
      }
    }
    for (key, sums) in families {
      for (_, sum) in sums {
        set.tallies[key, default: .zero].clusters.add(count: sum.count, total: sum.total)
      }
    }
  }

  /// Counts known answers by the stratum of the national series.
  private func stratify(
    _ indicator: Indicator, _ moment: Moment, _ answers: [Answer], _ extract: Extract,
    into set: inout TallySet
  ) {
    guard indicator.unit == .child else { return }
    for (child, answer) in answers.enumerated() {
      guard let number = answer.number,
        let stratum = PlainStrata(extract: extract).stratum(of: child, indicator, moment)
      else { continue }
      let cell = Cell(
        area: extract.areaCode(of: child), arm: extract.arm(of: child))
      let key = StratumKey(
        tally: TallyKey(indicator: indicator.id, moment: moment, cell: cell), stratum: stratum)
      set.strata[key, default: .zero].merge(StratumTally(numerator: number, denominator: 1))
    }
  }

  /// Sets the same children's answers at two moments side by side.
  func compare(
    _ indicator: Indicator, _ pair: MomentPair, _ answers: (before: [Answer], after: [Answer]),
    _ subjects: PlainSubjects, into set: inout TallySet
  ) {
    var families: [PairKey: [Int32: (count: Int, total: Int)]] = [:]
    for subject in answers.before.indices {
      guard let first = answers.before[subject].number, let second = answers.after[subject].number
      else { continue }
      for cell in subjects.cells(of: subject) where cell.sex == nil {
        let key = PairKey(indicator: indicator.id, moments: pair, cell: cell)
        set.pairs[key, default: .zero].count(before: first, after: second)
        families[key, default: [:]][subjects.family(of: subject), default: (0, 0)].count +=
          second - first
        families[key, default: [:]][subjects.family(of: subject), default: (0, 0)].total += 1
      }
    }
    for (key, sums) in families {
      for (_, sum) in sums {
        set.pairs[key, default: .zero].change.add(count: sum.count, total: sum.total)
      }
    }
  }
}
