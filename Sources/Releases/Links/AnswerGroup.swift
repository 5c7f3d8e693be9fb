import Studies

/// Questions whose answers tell of one another.
struct AnswerGroup: Sendable {
  /// The questions' tables.
  let tables: [QuestionTable]
  /// What sums of the numbers of shares tell, nil where there is one share at most.
  let forms: AnswerForms?
  /// Of rates the people who are sure to have had the events.
  let chains: [(rate: QuestionTable, chain: RateChain)]
  /// Rates whose events are all events of another.
  let rates: [(narrow: QuestionTable, wide: QuestionTable)]
  private let shares: [QuestionTable]
  private let cells: AnswerCells?

  /// A group with its questions; nil where they cannot be tried together, since there are too many
  /// states, or where their numbers do not agree with what they mean.
  /// - Parameters:
  ///   - tables: The questions, at least one.
  ///   - study: The study that says what they mean.
  ///   - known: Whose answers are known.
  init?(_ tables: [QuestionTable], _ study: Study, _ known: KnownAnswers) {
    self.tables = tables
    let asked = tables.compactMap { AskedTable($0, study) }
    let shares = asked.map(\.table)
    let forms = asked.count > 1 ? AnswerForms(asked, known) : nil
    let cells = forms.flatMap { AnswerCells(shares, $0.states) }
    guard shares.count <= 1 || cells != nil else { return nil }
    (self.shares, self.forms, self.cells) = (shares, forms, cells)
    let rates = tables.filter(\.isRate)
    chains = rates.flatMap { rate in
      RateChain.all(of: rate, among: tables, study).map { (rate, $0) }
    }
    self.rates = rates.flatMap { narrow in
      rates.filter { RateChain.isWithin(narrow, $0, study) }.map { (narrow, $0) }
    }
  }

  /// The tables by whose answers are known, each with others of the same people.
  var byKnown: [[QuestionTable]] {
    tables.reduce(into: []) { found, table in
      if let place = found.firstIndex(where: { $0[0].known == table.known }) {
        found[place].append(table)
      } else {
        found.append([table])
      }
    }
  }

  /// The parts whose sum are those with some answer to a question; of a rate the events.
  func people(_ answer: AnswerStates.Answer, to table: QuestionTable) -> [LeafCounts] {
    guard let column = shares.firstIndex(where: { $0.question == table.question }) else {
      return answer == .yes ? [table.numerator] : []
    }
    guard let forms, let cells else { return [answer == .yes ? table.numerator : table.others] }
    return zip(forms.states.all, cells.counts).filter { $0.0[column] == answer }.map(\.1)
  }

  /// The forms of other questions that count all who give an answer to a question.
  func forms(around answer: AnswerStates.Answer, to table: QuestionTable) -> [AnswerForm] {
    guard let column = shares.firstIndex(where: { $0.question == table.question }), let forms else {
      return []
    }
    let own = forms.states.all.indices.filter { forms.states.all[$0][column] == answer }
    return forms.all.filter { form in
      !form.answered.contains(table.question) && Set(own).isSubset(of: form.states)
    }
  }

  /// The parts whose sum a form is.
  func people(of form: AnswerForm) -> [LeafCounts] {
    cells.map { cells in form.states.map { cells.counts[$0] } } ?? []
  }
}
