internal import Indicators

/// The questionnaires of the sample: Oxfordshire's as the pathway collects them, fewer of the
/// children whom other councils shared, and forms that would change a result were a rule forgotten.
struct SampleForms {
  /// The seeds of Oxfordshire's forms and of the others'.
  ///
  /// They are their own, so that no other table changes with the forms, and they are chosen: of
  /// many, these give means and counts near the planned ones, which README.md tells.
  struct Seeds {
    /// Oxfordshire's.
    var rollout: UInt64 = 585
    /// The other areas'.
    var comparison: UInt64 = 124
  }

  var rollout: QuestionnaireMaker
  var comparison: QuestionnaireMaker
  var families: [SimulatedFamily]

  /// Forms that are to be drawn for families that have their numbers.
  init(families: [SimulatedFamily], seeds: Seeds = Seeds()) {
    let day = ThamesValleySample.extracted
    rollout = QuestionnaireMaker(seed: seeds.rollout, extracted: day)
    comparison = QuestionnaireMaker(seed: seeds.comparison, extracted: day)
    self.families = families
  }

  /// Draws the forms and adds the traps.
  mutating func addAll() {
    for place in families.indices { addForms(toFamilyAt: place) }
    addTraps()
  }

  /// Draws the forms of a family whose council shared its records.
  ///
  /// Those are Oxfordshire's, and the others' children who were recognised before the rollout.
  /// Wokingham has shared nothing.
  private mutating func addForms(toFamilyAt place: Int) {
    let code = families[place].area
    guard let area = SimulatedArea.thamesValley.first(where: { $0.code == code }),
      area.name != "Wokingham"
    else { return }
    var family = families[place]
    let isOxfordshire = area.name == "Oxfordshire"
    let isShared = { (day: CalendarDate) in isOxfordshire || !area.isRolledOut(on: day) }
    guard let day = family.children.map(\.imprisoned).min(), isShared(day) else { return }
    if isOxfordshire {
      rollout.addForms(to: &family, by: .rollout)
    } else {
      comparison.addForms(to: &family, by: .comparison)
    }
    for child in family.children.indices where !isShared(family.children[child].imprisoned) {
      family.children[child].records.forms = []
    }
    families[place] = family
  }

  /// The day of forms of children and families that the study does not have.
  static let strangers = CalendarDate.known(2022, 3, 1)

  /// A form of a child or family that the study does not have.
  static func stranger(version: String, items: Int) -> SimulatedForm {
    let answers = (1...items).map { $0 % 2 + 1 }
    let columns = version.isEmpty ? 0 : SimulatedForm.supplementColumns.count
    return SimulatedForm(
      date: strangers, version: version, items: answers,
      supplement: Array(repeating: nil, count: columns))
  }
}
