/// Which areas stand on which side of a comparison: nothing else says so.
///
/// A rollout after the day of the extract has not taken place as far as the records know, so that
/// an area with such a date is one without rollout.
extension Study {
  /// All areas as they stood on the day of the extract, in the order of the study: a later day of
  /// rollout is nil.
  public var areasAtExtract: [Area] { areas.map { $0.asSeen(on: extracted) } }

  /// Whether any area has a day of rollout after that of the extract.
  public var isRolloutToCome: Bool { areas != areasAtExtract }

  /// The areas rolled out on or before the day of the extract, in the order of the study.
  public var rolloutAreas: [Area] { areasAtExtract.filter { $0.rollout != nil } }

  /// The areas not rolled out by the day of the extract, in the order of the study.
  public var areasWithoutRollout: [Area] { areasAtExtract.filter { $0.rollout == nil } }

  /// Those of the areas without rollout that are compared: the declared ones, or all where the
  /// study declares none.
  public var comparisonAreas: [Area] {
    let declared = design?.comparators ?? []
    return areasWithoutRollout.filter { declared.isEmpty || declared.contains($0.code) }
  }

  /// The rollout and the comparison areas together, in the order of the study.
  public var comparedAreas: [Area] {
    let codes = Set((rolloutAreas + comparisonAreas).map(\.code))
    return areasAtExtract.filter { codes.contains($0.code) }
  }
}
