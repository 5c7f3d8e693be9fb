public import Indicators

/// A key performance indicator: one indicator at one moment, or a plain count.
public struct KPI: Hashable, Sendable, Identifiable {
  /// The name in files, such as accepted-to-date or sdq-total-baseline-parent.
  public let id: String
  /// The indicator’s name, nil for a plain count.
  public let indicator: String?
  /// The moment’s name, nil for a plain count.
  public let moment: String?
  /// Who answered, nil where no one is told apart.
  public let informant: InstrumentVersion.Informant?
  /// The title, such as Attendance above 90%.
  public let title: String
  /// The moment and who answered in a few words, such as term before; empty for a plain count.
  public let momentLabel: String
  /// The definition in one or two plain sentences.
  public let definition: String
  /// The publication that the definition follows.
  public let source: String
  /// The unit of its values.
  public let unit: KPIUnit
  /// Whom it counts.
  public let whom: Unit
  /// Which way it is meant well.
  public let direction: KPIDirection
  /// The study’s target in the unit of the value, nil where it declared none, and at all moments
  /// but the one at which a target is judged.
  public let target: Double?

  /// A key performance indicator of a study’s indicator.
  /// - Parameters:
  ///   - indicator: The indicator.
  ///   - moment: When it is read.
  ///   - informant: Who answered, nil where no one is told apart.
  ///   - target: The study’s target, nil where there is none.
  public init(
    _ indicator: Indicator, at moment: Moment, by informant: InstrumentVersion.Informant?,
    target: Double?
  ) {
    id = ([indicator.id, moment.name] + [informant?.rawValue].compactMap(\.self))
      .joined(separator: "-")
    self.indicator = indicator.id
    self.moment = moment.name
    self.informant = informant
    title = indicator.title
    momentLabel = ([moment.label] + [informant?.label].compactMap(\.self))
      .joined(separator: ", ")
    definition = indicator.definition
    source = indicator.source
    unit = KPIUnit(indicator.measure)
    whom = indicator.unit
    direction = KPIDirection(indicator)
    self.target = target
  }

  /// A key performance indicator that is a plain count.
  init(_ count: PlainCount) {
    id = count.id
    (indicator, moment, informant, momentLabel) = (nil, nil, nil, "")
    title = count.title
    definition = count.definition
    source = "The study’s own table of \(count.table)"
    unit = .count
    whom = count.unit
    direction = .neither
    target = nil
  }

  /// The title with its moment, as the heading of a row.
  public var label: String { momentLabel.isEmpty ? title : "\(title), \(momentLabel)" }
}

extension KPIUnit {
  /// The unit of a measure.
  init(_ measure: Measure) {
    switch measure {
    case .proportion: self = .share
    case .rate: self = .perChild
    case .mean: self = .points
    }
  }
}

extension InstrumentVersion.Informant {
  /// Who answered, in a few words.
  fileprivate var label: String {
    switch self {
    case .parent: "parent’s form"
    case .teacher: "teacher’s form"
    case .own: "own form"
    }
  }
}
