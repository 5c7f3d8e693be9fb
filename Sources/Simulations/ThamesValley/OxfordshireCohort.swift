internal import Indicators

/// The 225 children of the sample's first area, drawn so that the planned counts hold exactly.
///
/// Each step draws who is counted by rank of hardship, with noise, and then how their rows look.
struct OxfordshireCohort {
  /// Which population a child is planned for.
  enum Role {
    /// Of school age, education records linked: 163.
    case linked
    /// Of school age, education records not linked: 12.
    case unlinked
    /// Under 5 or over 15: 50.
    case outside
  }

  var maker: FamilyMaker
  var children: [SimulatedChild] = []
  var roles: [Role] = []
  /// The family of each child, and the hardship of each family from 0 to 999.
  var familyOf: [Int] = []
  var hardships: [Int] = []

  /// The families of the cohort, without numbers, offers or needs.
  static func families(with maker: inout FamilyMaker) -> [SimulatedFamily] {
    var cohort = OxfordshireCohort(maker: maker)
    cohort.addFamilies()
    cohort.addDays()
    cohort.addPeople()
    cohort.addFreeMeals()
    cohort.addProvisions()
    cohort.addSessions()
    cohort.addSuspensions()
    cohort.addStatuses()
    cohort.addTenures()
    maker = cohort.maker
    var families = cohort.hardships.map { _ in SimulatedFamily(area: "E10000025") }
    for (child, family) in zip(cohort.children, cohort.familyOf) {
      families[family].children.append(child)
    }
    return families
  }

  private init(maker: FamilyMaker) {
    self.maker = maker
  }

  /// The places of the children with a role.
  func places(of role: Role) -> [Int] {
    children.indices.filter { roles[$0] == role }
  }

  /// The places in order of hardship, the greatest first, with noise.
  /// - Parameters:
  ///   - places: Whom to order.
  ///   - share: The weight of the family's hardship, in hundredths; the rest is the child's own.
  /// - Returns: The places, reordered.
  mutating func byHardship(_ places: [Int], share: Int) -> [Int] {
    var scores: [(score: Int, place: Int)] = []
    for place in places {
      let own = maker.generator.below(1_000)
      scores.append((share * hardships[familyOf[place]] + (100 - share) * own, place))
    }
    scores.sort { ($0.score, $0.place) > ($1.score, $1.place) }
    return scores.map(\.place)
  }

  /// The day six months after a child's day.
  func halfYear(after place: Int) -> CalendarDate {
    children[place].imprisoned.adding(months: 6)
  }
}
