import Indicators

extension StudyDeclaration {
  private static let designKeys = [
    "question", "unit", "adjust", "comparators", "smallest_effect", "margin", "period",
  ]

  /// How the study means to compare areas, nil where that cannot be read.
  func design(
    _ place: StudyNode, _ outcomes: Outcomes, _ areas: [Area], _ indicators: [Indicator]
  ) -> StudyDesign? {
    checkOutcomes(outcomes, indicators)
    guard let fields = place.fields(Self.designKeys, required: ["question"]) else { return nil }
    let question = fields["question"]?.text()
    checkUnit(fields["unit"])
    let adjustment = fields["adjust"].map(self.adjustment) ?? []
    let comparators = fields["comparators"].map { self.comparators($0, areas) } ?? []
    let effects = sizes(fields["smallest_effect"], indicators)
    let margins = sizes(fields["margin"], indicators)
    let period = fields["period"].map { $0.option(PeriodLength.self) } ?? .quarter
    guard let question, let period else { return nil }
    return StudyDesign(
      question: question, adjustment: adjustment, comparators: comparators,
      smallestEffects: effects, margins: margins, period: period)
  }

  /// Whether something stands after `design`: a comparison that was meant is not left out silently.
  func checkDesign() {
    guard let place = root.quietly("design"), place.isBlank else { return }
    place.refuse(
      .wrongShape(expected: "a mapping with question and what else is declared, or no such line"))
  }

  /// Outcomes that areas can be compared by: a primary one, none of them twice, all counted.
  private func checkOutcomes(_ outcomes: Outcomes, _ indicators: [Indicator]) {
    let place = root.quietly("outcomes")
    let primary = place?.quietly("primary").flatMap { $0.isBlank ? nil : $0 }
    if primary == nil, place.map({ $0.isMapping || $0.isBlank }) ?? true {
      (place ?? root.quietly("design"))?.refuse(.noPrimaryOutcome)
    }
    let secondary = place?.quietly("secondary").map { $0.isBlank ? [] : $0.listOrOne() } ?? []
    var named = Set<String>()
    let known = [outcomes.primary].compactMap(\.self) + outcomes.secondary
    for entry in [primary].compactMap(\.self) + secondary {
      guard let name = entry.quietText, known.contains(name) else { continue }
      if !named.insert(name).inserted { entry.refuse(.repeated(name)) }
      if !indicators.contains(where: { $0.id == name }) {
        entry.refuse(.notCounted(indicator: name))
      }
    }
  }

  /// The unit that the pathway was given to: the area, the only one there is.
  private func checkUnit(_ place: StudyNode?) {
    guard let place, let unit = place.text(), unit != "area" else { return }
    place.refuse(.notAssigned(unit: unit))
  }

  /// What the arms are made equal in, each once.
  private func adjustment(_ place: StudyNode) -> [Adjuster] {
    var adjustment: [Adjuster] = []
    for entry in place.listOrOne() {
      guard let adjuster = entry.option(Adjuster.self) else { continue }
      if adjustment.contains(adjuster) { entry.refuse(.repeated(adjuster.rawValue)) }
      adjustment.append(adjuster)
    }
    return adjustment
  }

  /// Areas of the study without rollout by the day of the extract, each once; a council's own
  /// study, which has one area, names those of the others.
  private func comparators(_ place: StudyNode, _ areas: [Area]) -> [String] {
    let rolledOut = areas.filter { $0.rollout != nil }.map(\.code)
    let allowed = areaCodes.filter { !rolledOut.contains($0) }
    var comparators: [String] = []
    for entry in place.listOrOne() {
      guard let code = entry.text() else { continue }
      if comparators.contains(code) { entry.refuse(.repeated(code)) }
      if rolledOut.contains(code) {
        entry.refuse(.rolledOut(area: code))
      } else if areas.count == 1 {
        guard entry.areaCode() != nil else { continue }
      } else if !allowed.contains(code) {
        let named = areas.first { $0.name == code && $0.rollout == nil }?.code
        let nearest = named ?? NearestMatch.of(code, in: allowed)
        entry.refuse(.notAllowed(found: code, allowed: allowed, nearest: nearest))
      }
      comparators.append(code)
    }
    if place.isList, comparators.isEmpty {
      place.refuse(.wrongShape(expected: "a list with one area or more, or no such line"))
    }
    return comparators
  }

  /// A size above 0 by indicator: points of a mean, events per child of a rate, else a share.
  private func sizes(_ place: StudyNode?, _ indicators: [Indicator]) -> [String: Double] {
    var sizes: [String: Double] = [:]
    for (name, entry) in place?.entries() ?? [] {
      guard let indicator = indicators.first(where: { $0.id == name }) else {
        entry.refuse(unknown(name, indicators))
        continue
      }
      if case .mean = indicator.measure {
        sizes[name] = entry.number("a number of points above 0, such as 2", where: { $0 > 0 })
      } else if case .rate = indicator.measure {
        sizes[name] = entry.number(
          "a number of events per child above 0, such as 0.04 for 4 per 100 children",
          where: { $0 > 0 })
      } else if let share = entry.share() {
        if share == 0 { entry.refuse(.wrongShape(expected: "a share above 0, such as 5%")) }
        sizes[name] = share
      }
    }
    return sizes
  }

  /// What is wrong with the name of an indicator that is not counted.
  private func unknown(_ name: String, _ counted: [Indicator]) -> StudyFault {
    if Catalogue.indicators.contains(where: { $0.id == name }) {
      return .notCounted(indicator: name)
    }
    let allowed = counted.map(\.id)
    return .unknownKey(allowed: allowed, nearest: NearestMatch.of(name, in: allowed))
  }
}
