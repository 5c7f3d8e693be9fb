import Tallies

extension ReferenceStratum {
  /// The place among strata: by year, term, school year, sex, free meals and special needs.
  var place: [Int] {
    [
      year, term ?? -1, schoolYear ?? -1, ["F", "M", "U"].firstIndex(of: sex ?? "") ?? -1,
      freeMeals.map { $0 ? 1 : 0 } ?? -1, specialNeeds.map { $0 ? 1 : 0 } ?? -1,
    ]
  }
}
