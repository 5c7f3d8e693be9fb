public import Studies

/// The declaration of a study that is the sum of several, one for each council or group of them.
public enum StudyMerge {
  /// The sum of declarations, whatever their order.
  ///
  /// Undefined, and refused with every reason, where two count the same area or differ in anything
  /// but their areas and titles.
  /// - Parameters:
  ///   - studies: The declarations.
  ///   - title: The title of the sum, nil where all have the same.
  /// - Returns: The common declaration with all areas.
  /// - Throws: `MergeConflicts` with every reason.
  public static func study(
    of studies: [Study], title: String? = nil
  ) throws(MergeConflicts) -> Study {
    guard let first = studies.first else { throw MergeConflicts([.nothing]) }
    var conflicts = repeatedAreas(studies) + rolledOutComparators(studies)
    for (place, study) in studies.enumerated().dropFirst() {
      conflicts += StudyDifference(first, study).settings.map {
        .differing(setting: $0.name, detail: $0.detail, first: 0, second: place)
      }
    }
    let titles = Set(studies.map(\.title)).sorted()
    if title == nil, titles.count > 1 { conflicts.append(.titles(titles)) }
    guard conflicts.isEmpty else { throw MergeConflicts(conflicts) }
    return Study(
      title: title ?? first.title, extracted: first.extracted,
      areas: studies.flatMap(\.areas).sorted(), indicators: first.indicators,
      notCollected: first.notCollected, tables: first.tables,
      baselineAreas: first.baselineAreas, outcomes: first.outcomes,
      disclosure: first.disclosure, targets: first.targets, synthetic: first.synthetic,
      questionnaires: first.questionnaires, design: first.design)
  }

  private static func repeatedAreas(_ studies: [Study]) -> [MergeConflict] {
    var places: [String: Int] = [:]
    var conflicts: [MergeConflict] = []
    for (place, study) in studies.enumerated() {
      for area in study.areas {
        if let earlier = places[area.code] {
          conflicts.append(
            .sameArea(code: area.code, name: area.name, first: earlier, second: place))
        } else {
          places[area.code] = place
        }
      }
    }
    return conflicts
  }

  private static func rolledOutComparators(_ studies: [Study]) -> [MergeConflict] {
    let comparators = studies.first?.design?.comparators ?? []
    return studies.enumerated().flatMap { place, study in
      study.areas.filter { $0.rollout != nil && comparators.contains($0.code) }.map {
        .comparatorRolledOut(code: $0.code, first: 0, second: place)
      }
    }
  }
}
