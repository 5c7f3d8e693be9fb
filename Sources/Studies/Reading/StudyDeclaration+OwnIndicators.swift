import Indicators

extension StudyDeclaration {
  private static let kinds = ["status", "event", "events", "share", "mean", "band"]
  private static let ownKeys =
    ["id", "title", "definition", "population", "record", "moments"] + kinds

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
    let measure = self.measure(entry, fields, &tables)
    let population = fields["population"].flatMap { self.population($0, measure) }
    let record = fields["record"].flatMap { self.record($0, measure) }
    let moments = fields["moments"].map { self.moments($0, measure) }
    guard let id, let title, let definition, let population, let record, let measure, let moments
    else { return nil }
    return Indicator(
      id: id, title: title, definition: definition, source: "Declared by the study",
      topic: measure.score == nil ? .local : .wellbeing,
      unit: measure.score?.instrument?.unit ?? .child, population: population,
      record: RecordKind(rawValue: record), measure: measure, moments: moments)
  }

  /// Who the indicator is about.
  private func population(_ place: StudyNode, _ measure: Measure?) -> Population? {
    let isFamily = measure?.score?.instrument?.unit == .family
    let word = place.word(of: isFamily ? ["all"] : ["all", "school-age"])
    return word.map { $0 == "school-age" ? .schoolAge : isFamily ? .allFamilies : .allChildren }
  }

  /// Whose linkage counts: none for a questionnaire.
  private func record(_ place: StudyNode, _ measure: Measure?) -> String? {
    let kinds = measure?.score == nil ? RecordKind.allCases.map(\.rawValue) : []
    return place.word(of: kinds + ["none"])
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

  /// The one arithmetic among those that may be declared.
  private func measure(
    _ entry: StudyNode, _ fields: [String: StudyNode], _ tables: inout OwnTables
  ) -> Measure? {
    let kinds = Self.kinds.filter { fields[$0] != nil }
    guard kinds.count == 1, let kind = kinds.first, let place = fields[kind] else {
      entry.refuse(.oneOfKeys(Self.kinds))
      return nil
    }
    switch kind {
    case "status": return tables.status(place).map { .proportion(of: $0) }
    case "event": return tables.event(place).map { .proportion(of: $0) }
    case "events": return tables.events(place)
    case "share": return tables.share(place).map { .proportion(of: $0) }
    case "mean": return tables.mean(place)
    default: return tables.band(place).map { .proportion(of: $0) }
    }
  }

  /// The moments at which an indicator is read.
  private func moments(_ place: StudyNode, _ measure: Measure?) -> [Moment] {
    place.listOrOne().compactMap { entry in
      guard let text = entry.text() else { return nil }
      guard let moment = Moment(name: text) else {
        let known = [
          "at", "at-6m", "within-6m", "within-12m", "before-6m", "term-before", "term-of",
          "term-after", "year-of", "to-date", "baseline", "follow-up",
        ]
        entry.refuse(
          .notAllowed(found: text, allowed: known, nearest: NearestMatch.of(text, in: known)))
        return nil
      }
      guard let unfit = measure.flatMap({ Self.unfit(moment, $0) }) else { return moment }
      entry.refuse(.momentUnfit(found: text, condition: unfit.what, allowed: unfit.allowed))
      return nil
    }
  }

  /// What has no answer at a moment, and which moments it has one at; nil where it has.
  private static func unfit(
    _ moment: Moment, _ measure: Measure
  ) -> (what: String, allowed: [String])? {
    let isOfForms = moment == .baseline || moment == .followUp
    if measure.score != nil {
      return isOfForms ? nil : ("a questionnaire", ["baseline", "follow-up"])
    }
    if case .proportion(of: .share) = measure {
      if case .term = moment { return nil }
      return ("a share of sessions", ["term-before", "term-of", "term-after"])
    }
    if case .rate = measure, !hasOneLength(moment) {
      return ("a number of events", ["within-6m", "before-6m", "term-of", "year-of"])
    }
    return isOfForms ? ("a status or an event", ["at", "within-6m", "before-6m", "to-date"]) : nil
  }

  /// Whether a moment is a window that is equally long for every child, so that events can be set
  /// against children.
  private static func hasOneLength(_ moment: Moment) -> Bool {
    switch moment {
    case .within, .before, .term, .yearOf: true
    case .at, .toDate, .baseline, .followUp: false
    }
  }
}
