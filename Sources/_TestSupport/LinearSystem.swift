/// Numbers of at least zero of which some sums are known, with no other structure.
public struct LinearSystem: Sendable {
  /// A sum that is known.
  struct Sum: Sendable {
    let terms: [(variable: Int, coefficient: Double)]
    let total: Double
  }

  /// How many numbers there are, those included that only say what is left of a bound.
  public private(set) var variables = 0
  private(set) var sums: [Sum] = []

  /// A system without numbers.
  public init() {}

  /// Adds a number of at least zero.
  /// - Returns: Its place.
  public mutating func variable() -> Int {
    variables += 1
    return variables - 1
  }

  /// Says that a sum lies in a range; one value where the ends are the same.
  /// - Parameters:
  ///   - terms: Coefficients by place.
  ///   - range: The ends, both included.
  public mutating func add(_ terms: [Int: Int], in range: ClosedRange<Int>) {
    guard range.lowerBound < range.upperBound else {
      return equate(terms, with: range.lowerBound)
    }
    let (above, below) = (variable(), variable())
    equate(terms.merging([above: -1]) { $1 }, with: range.lowerBound)
    equate([above: 1, below: 1], with: range.upperBound - range.lowerBound)
  }

  /// Says that a sum is at least zero.
  /// - Parameter terms: Coefficients by place.
  public mutating func addAtLeastZero(_ terms: [Int: Int]) {
    let rest = variable()
    equate(terms.merging([rest: -1]) { $1 }, with: 0)
  }

  private mutating func equate(_ terms: [Int: Int], with total: Int) {
    let kept = terms.filter { $0.value != 0 }.sorted { $0.key < $1.key }
    guard !kept.isEmpty || total != 0 else { return }
    sums.append(
      Sum(
        terms: kept.map { (variable: $0.key, coefficient: Double($0.value)) },
        total: Double(total)))
  }
}
