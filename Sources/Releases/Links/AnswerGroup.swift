import Studies

/// Questions whose answers tell of one another.
struct AnswerGroup: Sendable {
  /// The questions' tables.
  let tables: [QuestionTable]
  /// What sums of the numbers of shares tell, nil where a question stands by itself.
  let forms: AnswerForms?
  private let shares: [QuestionTable]
  private let rates: [QuestionTable]
  private let cells: AnswerCells?

  /// A question by itself.
  init(_ table: QuestionTable) {
    tables = [table]
    (forms, cells) = (nil, nil)
    shares = table.isShare ? [table] : []
    rates = table.isRate ? [table] : []
  }

  /// Linked questions, of which one at least is a share; nil where they cannot be tried together,
  /// since there are too many states, or where their numbers do not agree with what they mean.
  /// - Parameters:
  ///   - tables: The questions.
  ///   - study: The study that says what they mean.
  ///   - known: Whose answers are known.
  init?(_ tables: [QuestionTable], _ study: Study, _ known: KnownAnswers) {
    let asked = tables.compactMap { AskedTable($0, study) }
    let rates = tables.compactMap { AskedRate($0, study) }
    (self.tables, shares, self.rates) = (tables, asked.map(\.table), rates.map(\.table))
    guard let forms = AnswerForms(asked, beside: rates, known),
      let cells = AnswerCells(asked.map(\.table), beside: rates.map(\.table), forms.states)
    else { return nil }
    (self.forms, self.cells) = (forms, cells)
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

  /// The answer to a question of a person in a state, nil of a rate.
  func answer(
    to table: QuestionTable, in state: [AnswerStates.Answer]
  ) -> AnswerStates.Answer? {
    shares.firstIndex { $0.question == table.question }.map { state[$0] }
  }

  /// The parts whose sum a form is.
  func people(of form: AnswerForm) -> [LeafCounts] {
    cells.map { cells in form.states.map { cells.counts[$0] } } ?? []
  }

  /// Sums that are nothing: the events that the states tell of with those beyond them, less the
  /// events of a rate.
  var events: [[(counts: LeafCounts, weight: Int)]] {
    guard let forms, let cells else { return [] }
    return rates.enumerated().map { column, rate in
      let least = zip(cells.counts, forms.states.leastEvents).map { ($0, $1[column]) }
      return least.filter { $0.1 != 0 } + [(cells.beyond[column], 1), (rate.numerator, -1)]
    }
  }

  /// The forms of other questions that count all who give an answer to a question.
  func forms(around answer: AnswerStates.Answer, to table: QuestionTable) -> [AnswerForm] {
    guard let column = shares.firstIndex(where: { $0.question == table.question }), let forms else {
      return []
    }
    let own = Set(forms.states.all.indices.filter { forms.states.all[$0][column] == answer })
    return forms.all.filter { form in
      !form.answered.contains(table.question) && own.isSubset(of: form.states)
    }
  }
}
