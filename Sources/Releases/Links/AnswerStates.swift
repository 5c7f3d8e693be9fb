import Indicators
import Studies

/// What one person can be to some questions: somebody who is counted by them, or not, or whose
/// answer is not known.
struct AnswerStates {
  /// Yes, no or not known, by state and question; somebody's answer to one at least is known.
  let all: [[Answer]]

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
  ///   - asked: The questions.
  ///   - conditions: What they ask for.
  ///   - known: Whose answers are known.
  init?(_ asked: [Question], _ conditions: [AskedCondition], _ known: KnownAnswers) {
    let possible = PossibleAnswers(conditions, values: StandardTables.codes)
    guard let possible, let knowable = Self.known(asked, known) else { return nil }
    var found: [[Answer]] = []
    var seen: Set<[Answer]> = []
    for isKnown in knowable {
      for answers in possible.all {
        let state = asked.indices.map { place -> Answer in
          isKnown[place] ? (answers[place] ? .yes : .no) : .unknown
        }
        if seen.insert(state).inserted { found.append(state) }
      }
    }
    all = found
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
