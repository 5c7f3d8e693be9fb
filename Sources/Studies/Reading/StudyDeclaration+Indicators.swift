import Indicators

extension StudyDeclaration {
  /// The indicators that are counted: those named, or all whose tables are declared.
  func indicators(
    _ place: StudyNode?, further: [Indicator], sources: [TableSource], _ tables: StudyNode?
  ) -> ChosenIndicators {
    let declared = declaredTables(tables)
    let names = place.map { named($0, further: further, declared: declared) }
    var chosen = ChosenIndicators()
    for indicator in Catalogue.indicators {
      let missing = indicator.tables.filter { !declared.contains($0) }
      if missing.isEmpty {
        if names?.contains(indicator.id) ?? true { chosen.counted.append(indicator) }
      } else {
        chosen.notCollected.append(NotCollected(indicator: indicator.id, tables: missing))
      }
    }
    chosen.counted += further
    return chosen
  }

  /// The names under `indicators`, each known and with its tables.
  private func named(
    _ place: StudyNode, further: [Indicator], declared: [String]
  ) -> [String] {
    let indicators = Catalogue.indicators + further
    return place.listOrOne().compactMap { entry in
      guard let name = entry.word(of: indicators.map(\.id)),
        let indicator = indicators.first(where: { $0.id == name })
      else { return nil }
      let missing = indicator.tables.filter { !declared.contains($0) }
      if !missing.isEmpty { entry.refuse(.tablesMissing(indicator: name, tables: missing)) }
      return name
    }
  }

  /// The names of declared tables, also of those whose declaration has a problem.
  private func declaredTables(_ place: StudyNode?) -> [String] {
    place?.keys ?? []
  }
}
