import Indicators

extension StudyDeclaration {
  private static let ownKeys = [
    "id", "title", "definition", "population", "record", "moments", "status", "event", "share",
  ]

  /// The study's own indicators, and its tables with the columns that these ask for.
  func ownIndicators(
    _ place: StudyNode?, _ sources: [TableSource]
  ) -> (sources: [TableSource], indicators: [Indicator]) {
    var tables = OwnTables(sources: sources)
    var indicators: [Indicator] = []
    for entry in place?.list() ?? [] {
      guard let indicator = ownIndicator(entry, &tables) else { continue }
      if (Catalogue.indicators + indicators).contains(where: { $0.id == indicator.id }) {
        entry.refuse(.repeated(indicator.id))
      }
      indicators.append(indicator)
    }
    return (tables.sources, indicators)
  }

  /// One indicator of the study's own.
  private func ownIndicator(_ entry: StudyNode, _ tables: inout OwnTables) -> Indicator? {
    let required = Array(Self.ownKeys.prefix(6))
    guard let fields = entry.fields(Self.ownKeys, required: required) else { return nil }
    let id = fields["id"].flatMap(name)
    let title = fields["title"]?.text()
    let definition = fields["definition"]?.text()
    let population = fields["population"]?.word(of: ["all", "school-age"])
    let record = fields["record"]?.word(of: RecordKind.allCases.map(\.rawValue) + ["none"])
    let condition = self.condition(entry, fields, &tables)
    let moments = fields["moments"].map { self.moments($0, condition) }
    guard let id, let title, let definition, let population, let record, let condition, let moments
    else { return nil }
    return Indicator(
      id: id, title: title, definition: definition, source: "Declared by the study",
      topic: .local, population: population == "all" ? .allChildren : .schoolAge,
      record: RecordKind(rawValue: record), measure: .proportion(of: condition), moments: moments)
  }

  /// A name of small letters, digits and hyphens.
  private func name(_ place: StudyNode) -> String? {
    guard let text = place.text() else { return nil }
    let letters: ClosedRange<Character> = "a"..."z"
    let digits: ClosedRange<Character> = "0"..."9"
    let isName =
      text.first.map(letters.contains) == true
      && text.allSatisfy { letters.contains($0) || digits.contains($0) || $0 == "-" }
    if !isName { place.refuse(.notAName(found: text)) }
    return isName ? text : nil
  }

  /// The one condition among `status`, `event` and `share`.
  private func condition(
    _ entry: StudyNode, _ fields: [String: StudyNode], _ tables: inout OwnTables
  ) -> Condition? {
    let kinds = ["status", "event", "share"].filter { fields[$0] != nil }
    guard kinds.count == 1, let kind = kinds.first, let place = fields[kind] else {
      entry.refuse(.oneOfKeys(["status", "event", "share"]))
      return nil
    }
    switch kind {
    case "status": return tables.status(place)
    case "event": return tables.event(place)
    default: return tables.share(place)
    }
  }

  /// The moments at which an indicator is read.
  private func moments(_ place: StudyNode, _ condition: Condition?) -> [Moment] {
    place.listOrOne().compactMap { entry in
      guard let text = entry.text() else { return nil }
      guard let moment = Moment(name: text) else {
        let known = [
          "at", "at-6m", "within-6m", "within-12m", "before-6m", "term-before", "term-of",
          "term-after", "year-of", "to-date",
        ]
        entry.refuse(
          .notAllowed(found: text, allowed: known, nearest: NearestMatch.of(text, in: known)))
        return nil
      }
      if case .share? = condition {
        guard case .term = moment else {
          entry.refuse(.momentUnfit(found: text, condition: "a share of sessions"))
          return nil
        }
      }
      return moment
    }
  }
}
