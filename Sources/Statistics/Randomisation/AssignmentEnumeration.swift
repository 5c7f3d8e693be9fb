/// Counts the assignments whose difference is as large as the observed one.
///
/// The observed assignment is that of the first outcomes. Outcomes are centred first, so that the
/// difference of means is the sum of the chosen ones times a constant, and so that the smaller
/// group can be gone through: the other's sum is the same with the sign changed. Differences that
/// agree to a relative 1e-9, 1e-12 of the range of the outcomes or the rounding of their sum count
/// as equal.
struct AssignmentEnumeration {
  private let centred: [Double]
  private let chosen: Int
  private let observed: Double
  private let fuzz: Double
  private(set) var asExtreme = 0
  private(set) var asHigh = 0
  private(set) var asLow = 0

  init(_ outcomes: [Double], treated: Int) {
    let mean = outcomes.reduce(0, +) / Double(outcomes.count)
    let others = outcomes.count - treated
    if treated <= others {
      centred = outcomes.map { $0 - mean }
    } else {
      centred = outcomes.reversed().map { mean - $0 }
    }
    chosen = min(treated, others)
    observed = centred.prefix(chosen).reduce(0, +)
    let largest = outcomes.reduce(0) { max($0, abs($1)) }
    let range = (outcomes.max() ?? 0) - (outcomes.min() ?? 0)
    fuzz = max(abs(observed) * 1e-9, range * 1e-12, largest * 1e-14 * Double(chosen))
  }

  mutating func run() {
    choose(from: 0, missing: chosen, sum: 0)
  }

  private mutating func choose(from start: Int, missing: Int, sum: Double) {
    if missing == 0 {
      count(sum)
      return
    }
    for index in start...(centred.count - missing) {
      choose(from: index + 1, missing: missing - 1, sum: sum + centred[index])
    }
  }

  private mutating func count(_ sum: Double) {
    if abs(sum) >= abs(observed) - fuzz { asExtreme += 1 }
    if sum >= observed - fuzz { asHigh += 1 }
    if sum <= observed + fuzz { asLow += 1 }
  }
}
