import Indicators
import Studies
import Symbols

/// What the symbols and words of the workbook mean.
struct KPINotes {
  private let table: KPITable

  init(_ table: KPITable) {
    self.table = table
  }

  /// A symbol or word in each row, with its meaning.
  var rows: [(String, String)] { Absence.allCases.map { ($0.gss, meaning($0)) } + words }

  private func meaning(_ absence: Absence) -> String {
    let start = absence.meaning.capitalisedFirst
    return absence == .unreliable
      ? "\(start): fewer than \(KPIFigure.fewest) known answers. Counts are given, and no value."
      : "\(start)."
  }

  private var words: [(String, String)] {
    [
      (
        "Numerator", "Children or families with the attribute, or events; not given for means."
      ),
      ("Denominator", "Children or families whose answer is known."),
      (
        "Lower and upper limit",
        "The limits of the interval, at the 95% level: how far chance alone may have moved the "
          + "value. They say nothing about children who were not recognised or not linked."
      ),
      (
        "Lowest and highest possible",
        "Between what a suppressed figure lies, where files of several areas were added and some "
          + "of the areas are shown: all answers that are suppressed are no, or all are yes. No "
          + "suppressed number enters it. Of events per child nothing says how many there may be: "
          + "the highest is \(Absence.notAvailable.gss). Where nothing is known both are "
          + "\(Absence.suppressed.gss), where the figure is shown \(Absence.notApplicable.gss)."
      ),
      (
        "Target status",
        "Reached or not reached where the whole interval lies on one side of the target; cannot "
          + "tell where the interval holds it; too few to say where fewer than "
          + "\(KPIFigure.fewest) answers are known. A target is for everyone and for the rollout "
          + "arm, at one moment of its indicator."
      ),
      (
        "Comparison",
        "Higher or lower where the whole interval of the difference lies on one side of none; not "
          + "distinguishable where it does not; not compared where nothing may be said. "
          + "\(Absence.suppressed.gss) where the comparison is withheld, "
          + "\(Absence.notAvailable.gss) where no figure of the same kind is published."
      ),
      (
        "Rollout arm",
        "Children whose parent was imprisoned on or after the day from which the pathway was "
          + "offered in their area."
      ),
      (
        "Comparison arm",
        "Children whose parent was imprisoned before that day, or in an area without one."
      ),
      (
        "Percentages", "Are held at full precision and shown to one decimal."
      ),
    ]
  }
}
