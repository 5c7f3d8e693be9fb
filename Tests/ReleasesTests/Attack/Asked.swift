import Indicators
import Studies
import Tallies

/// A question as a reader of a release sees it: an indicator, a moment, and who answered.
struct Asked: Hashable {
  let indicator: String
  let moment: Moment
  var informant: InstrumentVersion.Informant?

  init(indicator: String, moment: Moment, informant: InstrumentVersion.Informant? = nil) {
    self.indicator = indicator
    self.moment = moment
    self.informant = informant
  }

  /// The question of a tally.
  init(_ key: TallyKey) {
    self.init(indicator: key.indicator, moment: key.moment, informant: key.cell.informant)
  }

  var words: String { "\(indicator) \(moment.name) \(informant?.rawValue ?? "")" }

  func key(_ cell: Cell) -> TallyKey {
    TallyKey(indicator: indicator, moment: moment, cell: cell.answered(by: informant))
  }
}

/// A number that is counted in a question.
enum AskedPart: Hashable, CaseIterable {
  case numerator, denominator, missing, notLinked, notFollowedUp
  case families, several, squares, products, sizes

  /// The number in a tally.
  func value(in tally: Tally) -> Int {
    switch self {
    case .numerator: tally.numerator
    case .denominator: tally.denominator
    case .missing: tally.missing
    case .notLinked: tally.notLinked
    case .notFollowedUp: tally.notFollowedUp
    case .families: tally.clusters.clusters
    case .several: tally.clusters.several
    case .squares: tally.clusters.xx
    case .products: tally.clusters.xn
    case .sizes: tally.clusters.nn
    }
  }

  /// The numbers of people, and events.
  static let people: [AskedPart] = [
    .numerator, .denominator, .missing, .notLinked, .notFollowedUp,
  ]
  /// The sums over families.
  static let overFamilies: [AskedPart] = [.families, .several, .squares, .products, .sizes]
}

/// What is counted, wherever it is counted.
enum Quantity: Hashable {
  case answer(Asked, AskedPart)
  case count(String, String, String, InstrumentVersion.Informant?)
  case pair(String, MomentPair, InstrumentVersion.Informant?, String)

  /// A number that is zero by definition.
  static let none = Quantity.count("", "", "", nil)
}

/// The smallest groups in which something is counted: an area's arm, or a sex in an arm.
struct Place: Hashable {
  /// The area's code; of a sex, the codes of all areas together.
  let area: String
  let arm: Arm
  var sex: String?
  /// The extract, where several are set beside one another.
  var extract = 0
  /// The slice, nil where all are together.
  var side: Side?
}
