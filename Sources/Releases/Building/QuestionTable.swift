import Indicators
import Studies
import Tallies

/// The answers to a question by area and arm.
struct QuestionTable: Sendable {
  /// The question.
  let question: Question
  /// The arithmetic of its indicator.
  let measure: Measure
  /// Those with the attribute, events, or the sum of scores.
  let numerator: LeafCounts
  /// Those without the attribute, of shares.
  let others: LeafCounts
  /// Those whose answer is known.
  let known: LeafCounts
  /// Everybody in the population.
  let eligible: LeafCounts
  /// Those whose answer is not known, by the reason.
  let unknown: [LeafCounts]
  /// Whether it is hidden that nobody, or everybody, has the attribute.
  let guardsZeros: Bool

  /// The table of a question.
  /// - Parameters:
  ///   - question: The question.
  ///   - indicator: Its indicator.
  ///   - rows: The rows.
  ///   - set: The tallies.
  init(_ question: Question, _ indicator: Indicator, _ rows: ReleaseRows, _ set: TallySet) {
    let tallies = rows.leaves.map { set.tallies[question.key($0)] ?? .zero }
    guardsZeros = set.study.disclosure.zeros.areSuppressed(of: question.indicator)
    self.question = question
    measure = indicator.measure
    let names = NumberName.Answers(
      question, indicator, set.study,
      .init(
        isMissing: tallies.contains { $0.missing > 0 },
        isUnlinked: tallies.contains { $0.notLinked > 0 },
        isUnknown: tallies.contains { $0.denominator < $0.eligible }))
    func counts(_ name: String, _ number: (Tally) -> Int) -> LeafCounts {
      LeafCounts(values: tallies.map(number), name: name)
    }
    numerator = counts(names.numerator, \.numerator)
    others = counts(names.others) { $0.denominator - $0.numerator }
    known = counts(names.known, \.denominator)
    eligible = counts(NumberName.everybody(indicator.population), \.eligible)
    unknown = zip(names.unknown, [\Tally.missing, \.notLinked, \.notFollowedUp]).map { name, part in
      let number = counts(name) { $0[keyPath: part] }
      return number.isZero ? number.named(NumberName.nobody) : number
    }
  }

  /// Whether the answers are yes and no.
  var isShare: Bool { measure.isProportion }

  /// Whether events are counted.
  var isRate: Bool {
    if case .rate = measure { true } else { false }
  }
}

extension QuestionTable {
  /// The tables of every question that somebody was asked, in the order of the study.
  static func all(_ rows: ReleaseRows, _ set: TallySet) -> [QuestionTable] {
    let informants = Set(set.tallies.keys.map { Source($0.indicator, $0.cell.informant) })
    return set.study.indicators.flatMap { indicator in
      let asked = ([nil] + InstrumentVersion.Informant.allCases).filter {
        informants.contains(Source(indicator.id, $0))
      }
      return asked.flatMap { informant in
        indicator.moments.map { moment in
          QuestionTable(
            Question(indicator: indicator.id, moment: moment, informant: informant), indicator,
            rows, set)
        }
      }
    }
  }

  /// An indicator that an informant answered.
  private struct Source: Hashable {
    let indicator: String
    let informant: InstrumentVersion.Informant?

    init(_ indicator: String, _ informant: InstrumentVersion.Informant?) {
      self.indicator = indicator
      self.informant = informant
    }
  }
}
