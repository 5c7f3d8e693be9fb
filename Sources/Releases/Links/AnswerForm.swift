/// A sum of published numbers of linked questions that is a number of people, whatever the numbers
/// are: such as those with a contact less those with a referral.
struct AnswerForm: Hashable, Sendable {
  /// One of the numbers.
  struct Term: Hashable, Sendable {
    /// The question.
    let question: Question
    /// Whether all whose answer is known are meant, and not those with the attribute.
    let isKnown: Bool
    /// Its weight, mostly 1 or -1.
    let weight: Int
  }

  /// The numbers.
  let terms: [Term]
  /// Whom it counts: the states of a person, by place.
  let states: [Int]

  /// The questions whose answers it is made of.
  var answered: [Question] { terms.filter { !$0.isKnown }.map(\.question) }
}
