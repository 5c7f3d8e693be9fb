/// When an indicator is read, relative to the day of imprisonment.
///
/// Written as the contract writes it: `at`, `at-6m`, `within-12m`, `before-6m`, `term-before`,
/// `term-of`, `term-after`, `year-of`, `to-date`, and for questionnaires `baseline` and
/// `follow-up`.
public enum Moment: Hashable, Sendable {
  /// The state on the day some months after the day of imprisonment; none is the day itself.
  case at(months: Int)
  /// Any time from the day of imprisonment to before the same day some months later.
  case within(months: Int)
  /// Any time from some months before the day of imprisonment to before it.
  case before(months: Int)
  /// The school term so many terms after that of the day of imprisonment.
  case term(offset: Int)
  /// The academic year of the day of imprisonment.
  case yearOf
  /// Everything up to the day of the extract.
  case toDate
  /// The form nearest the day of imprisonment, at most three months after it.
  case baseline
  /// The form nearest to six months after the baseline, from four to eight months after it.
  case followUp

  /// The moment that a name stands for, nil where none has it.
  /// - Parameter name: A name such as within-12m.
  public init?(name: String) {
    switch name {
    case "at": self = .at(months: 0)
    case "term-before": self = .term(offset: -1)
    case "term-of": self = .term(offset: 0)
    case "term-after": self = .term(offset: 1)
    case "year-of": self = .yearOf
    case "to-date": self = .toDate
    case "baseline": self = .baseline
    case "follow-up": self = .followUp
    default: self.init(monthsIn: name)
    }
  }

  /// The moments whose name carries a number of months, from 1 to 120.
  private init?(monthsIn name: String) {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].last == "m", let months = Int(parts[1].dropLast()),
      (1...120).contains(months)
    else { return nil }
    switch parts[0] {
    case "at": self = .at(months: months)
    case "within": self = .within(months: months)
    case "before": self = .before(months: months)
    default: return nil
    }
  }

  /// The name in files and on the command line.
  public var name: String {
    switch self {
    case .at(0): "at"
    case .at(let months): "at-\(months)m"
    case .within(let months): "within-\(months)m"
    case .before(let months): "before-\(months)m"
    case .term(-1): "term-before"
    case .term(0): "term-of"
    case .term: "term-after"
    case .yearOf: "year-of"
    case .toDate: "to-date"
    case .baseline: "baseline"
    case .followUp: "follow-up"
    }
  }

  /// The moment in plain English, to follow a noun.
  public var inWords: String {
    switch self {
    case .at(0): "on the day of imprisonment"
    case .at(let months): "\(Self.words(months)) after the day of imprisonment"
    case .within(let months): "within \(Self.words(months)) of the day of imprisonment"
    case .before(let months): "in the \(Self.words(months)) before the day of imprisonment"
    case .term(-1): "in the term before that of imprisonment"
    case .term(0): "in the term of imprisonment"
    case .term: "in the term after that of imprisonment"
    case .yearOf: "in the academic year of imprisonment"
    case .toDate: "up to the day of the extract"
    case .baseline: "at baseline, around the day of imprisonment"
    case .followUp: "at follow-up, about six months after baseline"
    }
  }

  /// A number of months in words.
  private static func words(_ months: Int) -> String {
    switch months {
    case 1: "one month"
    case 3: "three months"
    case 6: "six months"
    case 12: "twelve months"
    default: "\(months) months"
    }
  }
}

extension Moment: Codable {
  /// Reads the moment from its name.
  /// - Throws: `DecodingError.dataCorrupted` where no moment has the name.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let moment = Moment(name: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not the name of a moment")
    }
    self = moment
  }

  /// Writes the moment's name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}
