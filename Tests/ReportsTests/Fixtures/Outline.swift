import Documents

/// What stands in a document, gathered for tests.
struct Outline {
  private(set) var ids: [String] = []
  private(set) var tables: [Table] = []
  private(set) var figures: [Figure] = []
  private(set) var empty: [String] = []

  init(_ document: Document) {
    document.allSections.forEach { add($0) }
  }

  /// The texts that a chart writes, which are no part of the Markdown.
  static func texts(_ chart: Chart) -> [String] {
    switch chart {
    case .intervals(let chart):
      [chart.axisTitle] + chart.seriesNames + chart.markNames
        + chart.rows.flatMap { [$0.label, $0.detail] }
    case .slopes(let chart): [chart.axisTitle] + chart.moments + chart.series.map(\.name)
    case .flow(let chart):
      chart.steps.flatMap { step in [step.label] + step.leaving.map(\.label) }
    case .bars(let chart): [chart.axisTitle] + chart.seriesNames + chart.bars.map(\.label)
    case .stackedBars(let chart):
      [chart.axisTitle] + chart.bands.map(\.name) + chart.rows.flatMap { [$0.label, $0.detail] }
    case .columns(let chart): chart.columns.flatMap { [$0.title] + $0.boxes.map(\.text) }
    case .timeline(let chart):
      [chart.axisTitle, chart.barName, chart.lineName]
        + chart.rows.flatMap { [$0.label, $0.detail] }
    case .events(let chart): [chart.axisTitle, chart.timeTitle, chart.eventName]
    case .funnel(let chart):
      [chart.axisTitle, chart.sizeTitle, chart.names.centre] + chart.points.map(\.label)
    case .spine(let chart):
      [chart.axisTitle, chart.benchmark] + chart.markNames
        + chart.rows.flatMap { [$0.label, $0.detail, $0.figures] }
    case .process(let chart): [chart.axisTitle, chart.timeTitle, chart.centreName]
    }
  }

  private mutating func add(_ section: Section) {
    ids.append(section.id)
    if section.blocks.isEmpty && section.sections.isEmpty { empty.append(section.id) }
    section.blocks.forEach { add($0, in: section.id) }
    section.sections.forEach { add($0) }
  }

  private mutating func add(_ block: Block, in id: String) {
    switch block {
    case .paragraph(let text), .lead(let text): if text.isEmpty { empty.append(id) }
    case .list(let items, _): if items.isEmpty || items.contains([]) { empty.append(id) }
    case .table(let table): add(table)
    case .figure(let figure):
      figures.append(figure)
      ids.append(figure.id)
      add(figure.table)
    case .callout(let box): box.blocks.forEach { add($0, in: id) }
    case .pair(let first, let second):
      (first.blocks + second.blocks).forEach { add($0, in: id) }
    case .definitions(let facts): if facts.isEmpty { empty.append(id) }
    case .keyFigures(let figures): if figures.isEmpty { empty.append(id) }
    case .quote(let blocks): blocks.forEach { add($0, in: id) }
    case .preformatted(let text): if text.isEmpty { empty.append(id) }
    case .details(_, let blocks): blocks.forEach { add($0, in: id) }
    case .choice(let choice): choice.panels.flatMap(\.blocks).forEach { add($0, in: id) }
    }
  }

  private mutating func add(_ table: Table) {
    tables.append(table)
    ids.append(table.id)
  }
}
