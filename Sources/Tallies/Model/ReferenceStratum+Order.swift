extension ReferenceStratum: Comparable {
  /// By year, term, school year, sex, free meals and special educational needs.
  public static func < (first: ReferenceStratum, second: ReferenceStratum) -> Bool {
    first.place.lexicographicallyPrecedes(second.place)
  }

  private var place: [Int] {
    [
      year, term ?? -1, schoolYear ?? -1, ["F", "M", "U"].firstIndex(of: sex ?? "") ?? -1,
      freeMeals.map { $0 ? 1 : 0 } ?? -1, specialNeeds.map { $0 ? 1 : 0 } ?? -1,
    ]
  }
}
