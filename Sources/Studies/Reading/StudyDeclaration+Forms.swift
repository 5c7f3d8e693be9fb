import Indicators

extension StudyDeclaration {
  /// Keys that only tables of questionnaires have.
  static let formKeys = ["coding", "missing", "prorate"]

  /// The keys of a standard table that is written as a mapping.
  func keys(of schema: TableSchema) -> [String] {
    ["file", "columns", "values"] + (schema.kind == .forms ? Self.formKeys : [])
  }

  /// How a questionnaire's answers are written in its file.
  func answers(_ fields: [String: StudyNode], _ schema: TableSchema) -> AnswerCoding {
    guard let instrument = Instrument.all.first(where: { $0.table == schema.name }) else {
      return AnswerCoding()
    }
    let first = instrument.answers.lowerBound
    let codings = [first, 1 - first].map { "\($0)-\($0 + instrument.answers.count - 1)" }
    let coding = fields["coding"]?.word(of: codings)
    let shift = coding == codings[1] ? 2 * first - 1 : 0
    let supplements = instrument.supplementQuestions.map(\.answers)
    let written =
      supplements.map { Array($0) }.reduce(Array(instrument.answers).map { $0 - shift }, +)
    return AnswerCoding(shift: shift, missing: missing(fields["missing"], besides: written))
  }

  /// The numbers that stand for no answer: none that is an answer.
  private func missing(_ place: StudyNode?, besides answers: [Int]) -> Set<Int> {
    let (least, most) = (answers.min() ?? 0, answers.max() ?? 0)
    let numbers = place?.listOrOne().compactMap { entry -> Int? in
      guard let text = entry.text() else { return nil }
      guard let number = Int(text), !answers.contains(number), abs(number) < 10_000 else {
        entry.refuse(
          .wrongShape(
            expected: "a whole number that is no answer (\(least) to \(most) are answers)"))
        return nil
      }
      return number
    }
    return Set(numbers ?? [])
  }

  /// Whether forms of the Parental Stress Scale with few gaps are counted too, as a check.
  func prorates(_ fields: [String: StudyNode], _ schema: TableSchema) -> Bool {
    guard let place = fields["prorate"], let answer = place.decision() else { return false }
    let instrument = Instrument.all.first { $0.table == schema.name }
    if answer, instrument?.optional == nil {
      place.refuse(
        .wrongShape(expected: "false (the questionnaire's own rule is always followed)"))
    }
    return answer
  }
}
