import Indicators
import Releases
import Studies
import Tallies

extension EntryReader {
  /// A name among those of a type.
  mutating func option<Option: RawRepresentable>(
    _ name: String, _ type: Option.Type
  ) throws(TallyFileFault) -> Option where Option.RawValue == String {
    let text = try text(name)
    guard let option = Option(rawValue: text) else {
      throw .unknownName(kind: name, name: text, at: place)
    }
    return option
  }

  mutating func optionIfAny<Option: RawRepresentable>(
    _ name: String, _ type: Option.Type
  ) throws(TallyFileFault) -> Option? where Option.RawValue == String {
    guard let text = try textIfAny(name) else { return nil }
    guard let option = Option(rawValue: text) else {
      throw .unknownName(kind: name, name: text, at: place)
    }
    return option
  }

  mutating func moment(_ name: String) throws(TallyFileFault) -> Moment {
    let text = try text(name)
    guard let moment = Moment(name: text) else {
      throw .unknownName(kind: "moment", name: text, at: place)
    }
    return moment
  }

  mutating func cell() throws(TallyFileFault) -> Cell {
    let informant = try optionIfAny("informant", InstrumentVersion.Informant.self)
    let sex = try textIfAny("sex")
    if let sex, !["F", "M", "U"].contains(sex) {
      throw .unknownName(kind: "sex", name: sex, at: place)
    }
    let area = try textIfAny("area")
    let arm = try optionIfAny("arm", Arm.self)
    let name = try textIfAny("period")
    let period = name.flatMap { StudyPeriod(name: $0) }
    if let name, period == nil { throw .unknownName(kind: "period", name: name, at: place) }
    return Cell(area: area, arm: arm, sex: sex, informant: informant, period: period)
  }

  mutating func tallyKey() throws(TallyFileFault) -> TallyKey {
    let indicator = try text("indicator")
    let moment = try moment("moment")
    return TallyKey(indicator: indicator, moment: moment, cell: try cell())
  }

  mutating func pairKey() throws(TallyFileFault) -> PairKey {
    let indicator = try text("indicator")
    let moments = MomentPair(before: try moment("before"), after: try moment("after"))
    return PairKey(indicator: indicator, moments: moments, cell: try cell())
  }

  mutating func countKey() throws(TallyFileFault) -> CountKey {
    let (unit, dimension) = (try text("unit"), try text("dimension"))
    let category = try text("category")
    return CountKey(unit: unit, dimension: dimension, category: category, cell: try cell())
  }

  mutating func stratum() throws(TallyFileFault) -> ReferenceStratum {
    var reader = try object("stratum")
    let year = try reader.count("year")
    let term = try reader.numberIfAny("term")
    let schoolYear = try reader.numberIfAny("school_year")
    let sex = try reader.textIfAny("sex")
    let stratum = ReferenceStratum(
      year: year, term: term, schoolYear: schoolYear, sex: sex,
      freeMeals: try reader.decisionIfAny("free_meals"),
      specialNeeds: try reader.decisionIfAny("special_needs"))
    try reader.finish()
    return stratum
  }
}
