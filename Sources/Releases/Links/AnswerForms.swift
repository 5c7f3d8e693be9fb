/// Which sums of the numbers of linked questions are numbers of people, by what the questions mean.
///
/// A set of people is told where it is counted by a question, is all whose answer is known, or is
/// what is left of a set that is told without another that is told and lies in it. Of three
/// questions that exclude one another these are all that are left without one, two or three of
/// them; of an indicator that joins two others, those whom both count.
struct AnswerForms: Sendable {
  /// What one person can be to the questions.
  let states: AnswerStates
  /// The sums, but for numbers of one question.
  let all: [AnswerForm]

  /// How many states, and how many sets of people, are told apart at most.
  private static let most = (states: 256, sets: 256)

  /// The sums of some questions; nil where there are too many to tell.
  /// - Parameters:
  ///   - asked: The questions, of shares, with what they ask for.
  ///   - rates: Rates beside them.
  ///   - known: Whose answers are known.
  init?(_ asked: [AskedTable], beside rates: [AskedRate], _ known: KnownAnswers) {
    let questions = asked.map(\.table.question)
    guard let states = AnswerStates(asked, beside: rates, known),
      states.all.count <= Self.most.states,
      let sets = ToldSets(questions, states, known, most: Self.most.sets)
    else { return nil }
    self.states = states
    all = sets.all
  }
}
