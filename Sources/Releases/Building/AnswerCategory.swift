/// Some of those whose answer is known: a smallest part of linked questions.
struct AnswerCategory: Sendable {
  /// How many they are.
  let counts: LeafCounts
  /// The questions, by place in their group, that count them.
  let yes: Set<Int>
  /// The ways to divide those whose answer is known that have it as a part, by place.
  var divisions: Set<Int> = [0]
  /// Whether they are people; events beyond the first of a child are not.
  var arePeople = true
}
