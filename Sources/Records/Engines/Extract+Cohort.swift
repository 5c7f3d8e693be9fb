import Indicators
import Studies

extension Extract {
  /// The day on which a child's parent was imprisoned.
  func imprisoned(_ child: Int) -> CalendarDate {
    CalendarDate(dayNumber: cohort.imprisoned[child])
  }

  /// The month of a child's birth.
  func born(_ child: Int) -> BirthMonth {
    BirthMonth(ordinal: cohort.born[child])
  }

  /// The code of a child's area.
  func areaCode(of child: Int) -> String {
    study.areas[Int(cohort.area[child])].code
  }

  /// The arm of a child.
  func arm(of child: Int) -> Arm {
    study.areas[Int(cohort.area[child])].arm(on: imprisoned(child))
  }

  /// The sex of a child as the contract writes it.
  func sex(of child: Int) -> String {
    Cohort.sexes[Int(cohort.sex[child])]
  }

  /// The child whose area, arm and day are those of its family: the one whose parent was
  /// imprisoned first, then the first by pseudonym.
  func homeChildren() -> [Int] {
    var home = [Int](repeating: -1, count: cohort.families)
    for child in 0..<cohort.count {
      let family = Int(cohort.family[child])
      if home[family] < 0 || comesBefore(child, home[family]) { home[family] = child }
    }
    return home
  }

  private func comesBefore(_ child: Int, _ other: Int) -> Bool {
    (cohort.imprisoned[child], cohort.codeOrder[child])
      < (cohort.imprisoned[other], cohort.codeOrder[other])
  }
}

extension Cohort {
  /// What the codes of `sex` stand for.
  static let sexes = ["F", "M", "U"]
}
