import Indicators
import Releases
import Studies
import Tallies

/// A release to attack, and from which extract it is.
struct AttackSource {
  let released: ReleasedTallies
  let extract: Int
  /// The numbers that a published one may stand for.
  let published: @Sendable (Int) -> ClosedRange<Int>
  /// The questions of which something is shown or said to be suppressed.
  let asked: [Asked]
  /// Those that are asked by sex.
  let askedBySex: Set<Asked>
  /// The cells by area and arm.
  let cells: [Cell]
  /// The cells by sex.
  let cellsBySex: [Cell]

  var study: Study { released.shown.study }

  /// The smallest cells by area and arm.
  var leaves: [Cell] { cells.filter { $0.area != nil && $0.arm != nil } }

  /// A release, from the first extract unless said otherwise.
  init(
    _ released: ReleasedTallies, extract: Int = 0,
    published: @escaping @Sendable (Int) -> ClosedRange<Int> = { $0...$0 }
  ) {
    self.released = released
    self.extract = extract
    self.published = published
    let keys = Array(released.shown.tallies.keys) + Array(released.suppressed.keys)
    let named = keys.map { ($0, Asked($0)) }
    asked = Set(named.map(\.1)).sorted { $0.words < $1.words }
    askedBySex = Set(named.filter { $0.0.cell.sex != nil }.map(\.1))
    cells = ([nil] + released.shown.study.areas.map(\.code)).flatMap { area in
      [nil, Arm.rollout, .comparison].map { Cell(area: area, arm: $0) }
    }
    cellsBySex = Set(keys.compactMap(\.cell.sex)).sorted().flatMap { sex in
      [nil, Arm.rollout, .comparison].map { Cell(arm: $0, sex: sex) }
    }
  }
}
