/// One kind of ends of a series: its probability, and the law of the number of runs given it.
///
/// With ends on different sides there are 2 k + 2 runs, otherwise 2 k + 1, where k is
/// hypergeometric.
struct SeriesEnds {
  let share: Double
  let marked: Int
  let drawn: Int
  let others: Int
  let shift: Int

  /// The probabilities of up to, and of more than, a number of runs.
  func tails(at runs: Int) -> TailProbabilities {
    let law = Hypergeometric(population: marked + others, marked: marked, drawn: drawn)
    return law?.tails(at: (runs - 1 - shift) >> 1) ?? .allBelow
  }
}
