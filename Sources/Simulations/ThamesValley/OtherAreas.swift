internal import Indicators

/// The sample's families outside its first area, drawn at believable rates.
enum OtherAreas {
  /// The families of each group of ``SampleOffers`` but the first, in its order.
  static func families(with maker: inout FamilyMaker) -> [[SimulatedFamily]] {
    SampleOffers.groups.dropFirst().map { group in
      var families: [SimulatedFamily] = []
      for place in 0..<group.families {
        families.append(family(of: group, place: place, with: &maker))
      }
      if group.area.name == "Milton Keynes" { addSecondDay(to: &families, in: group) }
      return families
    }
  }

  /// One family with a child's day before the rollout and another's after it: the family's arm
  /// is that of the first day.
  private static func addSecondDay(to families: inout [SimulatedFamily], in group: SampleOffers) {
    guard let rollout = group.area.rollout, group.firstDay < rollout,
      let place = families.firstIndex(where: { $0.children.count > 1 })
    else { return }
    var child = families[place].children[1]
    child.imprisoned = max(rollout, child.imprisoned).adding(days: 30)
    (child.hasEducationRecord, child.hasSocialCareRecord) = (false, false)
    child.records = SimulatedRecords()
    families[place].children[1] = child
  }

  private static func family(
    of group: SampleOffers, place: Int, with maker: inout FamilyMaker
  ) -> SimulatedFamily {
    let isLate = group.area.name == "Reading" && place == 0
    let drawn = maker.day(from: group.firstDay, through: group.lastDay)
    let day = isLate ? CalendarDate.known(2025, 5, 12) : drawn
    var family = maker.family(in: group.area, day: day, size: maker.siblings())
    while isLate, !family.children[0].isSchoolAge {
      family = maker.family(in: group.area, day: day, size: maker.siblings())
    }
    for sibling in family.children.indices {
      addRecords(to: &family.children[sibling], linked: group.records, with: &maker)
    }
    if isLate, !family.children[0].hasEducationRecord {
      family.children[0].hasEducationRecord = true
      maker.addEducation(to: &family.children[0])
    }
    return family
  }

  private static func addRecords(
    to child: inout SimulatedChild, linked: SampleOffers.Linkage, with maker: inout FamilyMaker
  ) {
    guard linked == .shared else {
      (child.hasEducationRecord, child.hasSocialCareRecord) = (false, false)
      return
    }
    maker.addRecords(to: &child, noticed: false)
    if child.hasSocialCareRecord { maker.addTenures(to: &child) }
  }
}
