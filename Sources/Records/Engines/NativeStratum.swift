import Tallies

/// A reference stratum in small numbers, -1 where a part is not needed or not known.
struct NativeStratum: Hashable {
  /// The year as in `ReferenceStratum`.
  var year: Int16
  /// The term's place.
  var term: Int8 = -1
  /// The National Curriculum year.
  var schoolYear: Int8 = -1
  /// The place of the sex.
  var sex: Int8 = -1
  /// Whether free meals were open.
  var freeMeals: Int8 = -1
  /// Whether SEN support or a plan was open.
  var specialNeeds: Int8 = -1

  /// A stratum with its parts.
  init(
    year: Int16, term: Int8, schoolYear: Int8, sex: Int8, freeMeals: Int8, specialNeeds: Int8
  ) {
    self.year = year
    self.term = term
    self.schoolYear = schoolYear
    self.sex = sex
    self.freeMeals = freeMeals
    self.specialNeeds = specialNeeds
  }

  /// The stratum of a year alone.
  init(year: Int) {
    self.year = Int16(year)
  }

  /// The stratum with its names.
  var unpacked: ReferenceStratum {
    ReferenceStratum(
      year: Int(year), term: term < 0 ? nil : Int(term),
      schoolYear: schoolYear < 0 ? nil : Int(schoolYear),
      sex: sex < 0 ? nil : Cohort.sexes[Int(sex)],
      freeMeals: freeMeals < 0 ? nil : freeMeals == 1,
      specialNeeds: specialNeeds < 0 ? nil : specialNeeds == 1)
  }
}
