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
  /// The slices of the tables by period, by year, or of what is adjusted for.
  let sides: [Side]
  /// What is published of the slices.
  let entries: [SideEntry]
  /// The slice that is spoken of, nil where all are.
  private(set) var side: Side?

  /// The same source, speaking of a slice.
  func of(_ side: Side) -> AttackSource {
    var source = self
    source.side = side
    return source
  }

  /// The dimension of the plain counts whose categories the slices are, nil where they are none.
  var dimension: String? {
    guard sides.contains(where: { $0.kind == .adjusted }) else { return nil }
    return study.design?.adjustment.first?.rawValue
  }

  /// Whether the slices are sexes.
  var isBySex: Bool { dimension == Adjuster.sex.rawValue }

  var study: Study { released.shown.study }

  /// The smallest cells by area and arm.
  var leaves: [Cell] { cells.filter { $0.area != nil && $0.arm != nil } }

  /// A release, from the first extract unless said otherwise.
  init(
    _ released: ReleasedTallies, extract: Int = 0, sides: [Side] = [],
    published: @escaping @Sendable (Int) -> ClosedRange<Int> = { $0...$0 }
  ) {
    self.released = released
    self.extract = extract
    self.published = published
    self.sides = sides
    entries = SideEntry.all(released)
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

/// What is published of a question in a slice of a row.
struct SideEntry {
  let asked: Asked
  let cell: Cell
  let side: Side
  let tally: Tally

  /// All that a release says of slices.
  static func all(_ released: ReleasedTallies) -> [SideEntry] {
    let shown = released.shown
    let periods = shown.tallies.compactMap { key, tally in
      key.cell.period.map { SideEntry(key, Side(kind: .period, number: $0.number), tally) }
    }
    let years = shown.strata.compactMap { key, stratum in
      Side.Kind(Asked(key.tally), shown.study).map {
        SideEntry(key.tally, Side(kind: $0, number: key.stratum.year), Tally(stratum))
      }
    }
    let adjusted = shown.adjusted.compactMap { key, stratum in
      ["F", "M", "U"].firstIndex { key.categories == [$0] }.map {
        SideEntry(key.tally, Side(kind: .adjusted, number: $0), Tally(stratum))
      }
    }
    return periods + years + adjusted
  }

  private init(_ key: TallyKey, _ side: Side, _ tally: Tally) {
    asked = Asked(key)
    cell = Cell(area: key.cell.area, arm: key.cell.arm)
    self.side = side
    self.tally = tally
  }
}

extension Tally {
  /// The known answers of a stratum.
  fileprivate init(_ stratum: StratumTally) {
    self.init(
      numerator: stratum.numerator, denominator: stratum.denominator, missing: 0, notLinked: 0,
      notFollowedUp: 0, clusters: .zero)
  }
}
