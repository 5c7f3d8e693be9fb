internal import Indicators

extension StudyTables {
  /// Writes a form about a child.
  func write(_ form: SimulatedForm, of child: SimulatedChild) throws {
    sdq.pseudonym("c", child.number, width: layouts.digits)
    sdq.day(form.date)
    sdq.text(form.version)
    sdq.answers(form.items)
    sdq.answers(form.supplement)
    try sdq.endRow()
  }

  /// Writes a form of a family's carer.
  func write(_ form: SimulatedForm, of family: SimulatedFamily) throws {
    parentalStress.pseudonym("f", family.number, width: layouts.digits)
    parentalStress.day(form.date)
    parentalStress.answers(form.items)
    try parentalStress.endRow()
  }
}
