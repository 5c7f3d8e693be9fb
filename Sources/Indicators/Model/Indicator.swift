/// A definition of something that an evaluation counts: data, not code.
///
/// The same definition drives the engines, the methods annex and the provenance hash.
public struct Indicator: Hashable, Sendable, Codable {
  /// The name in files and on the command line, such as fsm.
  public let id: String
  /// The title in a report, such as Eligible for free school meals.
  public let title: String
  /// The definition in one or two plain sentences.
  public let definition: String
  /// The publication that the definition follows.
  public let source: String
  /// The chapter of a report that it belongs to.
  public let topic: Topic
  /// What is counted.
  public let unit: Unit
  /// Who it is about.
  public let population: Population
  /// The kind of record that must be linked, nil where none need be.
  public let record: RecordKind?
  /// The arithmetic.
  public let measure: Measure
  /// When it is read.
  public let moments: [Moment]
  /// By which year its national series goes, nil where there is none.
  public let reference: ReferencePeriod?

  /// An indicator with its parts.
  public init(
    id: String, title: String, definition: String, source: String, topic: Topic,
    unit: Unit = .child, population: Population, record: RecordKind?, measure: Measure,
    moments: [Moment], reference: ReferencePeriod? = nil
  ) {
    self.id = id
    self.title = title
    self.definition = definition
    self.source = source
    self.topic = topic
    self.unit = unit
    self.population = population
    self.record = record
    self.measure = measure
    self.moments = moments
    self.reference = reference
  }

  /// The tables that must be present for it to be counted: without one it is not collected.
  public var tables: [String] {
    var tables = measure.tables
    if case .families(let table, _) = population, !tables.contains(table) {
      tables.append(table)
    }
    return tables
  }
}
