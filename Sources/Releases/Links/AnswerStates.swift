import Indicators
import Studies

/// What one person can be to some questions: somebody who is counted by them, or not, or whose
/// answer is not known.
struct AnswerStates {
  /// Yes, no or not known, by state and question; somebody's answer to one at least is known.
  let all: [[Answer]]
  /// How many events of each rate somebody in a state has at least.
  let leastEvents: [[Int]]

  /// An answer.
  enum Answer: Hashable {
    /// Has the attribute.
    case yes
    /// Has it not.
    case no
    /// Nobody can say, or nobody asked.
    case unknown
  }

  /// The states that are possible; nil where there are too many to tell.
  /// - Parameters:
  ///   - asked: The questions, with what they ask for.
  ///   - rates: Rates beside them.
  ///   - known: Whose answers are known.
  init?(_ asked: [AskedTable], beside rates: [AskedRate], _ known: KnownAnswers) {
    let possible = PossibleAnswers(
      asked.map(\.condition), events: rates.map(\.events), values: StandardTables.codes)
    let questions = asked.map(\.table.question)
    guard let possible, let knowable = Self.known(questions, known) else { return nil }
    var found: [[Answer]] = []
    var least: [[Answer]: [Int]] = [:]
    for isKnown in knowable {
      let isCounted = rates.map { rate in
        questions.indices.contains {
          isKnown[$0] && known.isWithin(questions[$0], rate.table.question)
        }
      }
      for (answers, events) in zip(possible.all, possible.leastEvents) {
        let state = asked.indices.map { place -> Answer in
          isKnown[place] ? (answers[place] ? .yes : .no) : .unknown
        }
        let own = zip(events, isCounted).map { $1 ? $0 : 0 }
        if least[state] == nil { found.append(state) }
        least[state] = least[state].map { zip($0, own).map(min) } ?? own
      }
    }
    all = found
    leastEvents = found.map { least[$0] ?? [] }
  }

  /// Of which questions somebody's answers can be known together, of one at least; nil where there
  /// are too many to tell.
  private static func known(_ asked: [Question], _ known: KnownAnswers) -> [[Bool]]? {
    let places = asked.map { known.place[$0] }
    let distinct = places.reduce(into: [Int?]()) { found, place in
      if !found.contains(place) { found.append(place) }
    }
    guard distinct.count <= 6 else { return nil }
    return (1..<(1 << distinct.count)).reversed().compactMap { subset in
      let isKnown = places.map { place in
        distinct.firstIndex(of: place).map { subset >> $0 & 1 == 1 } ?? false
      }
      let isPossible = asked.indices.allSatisfy { one in
        asked.indices.allSatisfy { other in
          !isKnown[one] || isKnown[other] || !known.isWithin(asked[one], asked[other])
        }
      }
      return isPossible ? isKnown : nil
    }
  }
}
