import Studies

/// Sentences on how an estimate has to be read, nil where there are none.
struct Remarks {
  /// The sentences.
  private(set) var sentences: [String] = []

  /// Adds a sentence where there is something to say.
  mutating func add(_ sentence: String?) {
    if let sentence { sentences.append(sentence) }
  }

  /// Adds a sentence where something is so.
  mutating func add(_ sentence: @autoclosure () -> String, if isSo: Bool) {
    if isSo { sentences.append(sentence()) }
  }

  /// The sentences in one text.
  var text: String? { sentences.isEmpty ? nil : sentences.joined(separator: " ") }

  /// A number of things, such as 1 area or 4 areas.
  static func count(_ number: Int, _ one: String, _ several: String) -> String {
    "\(number) \(number == 1 ? one : several)"
  }

  /// A number of periods, such as 12 quarters.
  static func periods(_ number: Int, _ length: PeriodLength) -> String {
    switch length {
    case .quarter: count(number, "quarter", "quarters")
    case .halfYear: count(number, "half-year", "half-years")
    case .year: count(number, "year", "years")
    }
  }

  /// Where a single area is all that one side has.
  static let oneArea =
    "One arm has a single area, whose own variation cannot be known: no interval by areas as "
    + "clusters is given."

  /// Where a part is withheld.
  static let withheld = "A number in it is withheld to protect people."

  /// Where assignments are too many to list.
  static let tooManyAssignments =
    "There are too many ways in which areas could have been rolled out to list them: no p value "
    + "and no interval is given."

  /// What the test over areas takes for granted.
  static func randomised(_ test: RolloutRandomisation) -> String {
    test.isSampled
      ? "For rollouts of these areas " + sampled(test.assignments - 1)
      : "p and interval are by all \(test.assignments) ways in which these areas could have had "
        + "these rollouts, each as likely as any other."
  }

  /// That not all ways to choose areas were gone through.
  static func sampled(_ drawn: Int) -> String {
    "there are too many ways to choose to go through all: p and interval are by \(drawn) drawn at "
      + "random from a fixed seed, with the one that took place, so that p cannot be below 1 in "
      + "\(drawn + 1)."
  }

  /// Where the test can reject nothing at its level.
  static let unlimited =
    "With so few areas no effect can be ruled out, however large: the interval has no limits."
}
