import Releases
import Tallies

/// How widely each question's counts can be added where releases have them at different levels: by
/// area and arm, by arm, or for everybody.
struct WidestLevels {
  private var withoutArea: Set<Question> = []
  private var withoutArm: Set<Question> = []

  /// The levels of the counts of all releases.
  init(_ keys: [TallyKey]) {
    for key in keys {
      if key.cell.area == nil { withoutArea.insert(Question(key)) }
      if key.cell.arm == nil { withoutArm.insert(Question(key)) }
    }
  }

  /// The place of a count at the widest level of its question.
  func widened(_ key: TallyKey) -> TallyKey {
    let (cell, question) = (key.cell, Question(key))
    return key.with(
      Cell(
        area: withoutArea.contains(question) ? nil : cell.area,
        arm: withoutArm.contains(question) ? nil : cell.arm, informant: cell.informant,
        period: cell.period))
  }
}
