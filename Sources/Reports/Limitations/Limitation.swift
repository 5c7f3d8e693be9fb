/// Something that a reader must keep in mind, made from the numbers.
struct Limitation {
  /// A few words.
  let title: String
  /// What it is and what it does to the figures.
  let text: Sentence
}
