/// The sums that a reader knows, and what follows from them at once.
struct KnownSums {
  /// The sums, each part at most once and none with weight 0.
  let sums: [[LinkedFigure.Term]]
  /// The parts, as they truly are.
  let parts: [Int]
  /// Whether each part can be told from the sums by taking one after the other.
  private(set) var isDetermined: [Bool]
  private var sumsOfPart: [[Int]]

  /// What readers know where some units are withheld.
  init(_ numbers: LinkedNumbers, withheld: [Bool]) {
    let figures = numbers.figures.filter { figure in
      switch figure.audience {
      case .everybody: true
      case .readers(let unit): !withheld[unit]
      case .nobody: false
      }
    }
    self.init(figures.map(\.terms), parts: numbers.parts)
  }

  /// What follows from sums, which the true parts fulfil.
  init(_ figures: [[LinkedFigure.Term]], parts: [Int]) {
    sums = figures.map(Self.canonical)
    self.parts = parts
    isDetermined = Array(repeating: false, count: parts.count)
    sumsOfPart = Array(repeating: [], count: parts.count)
    for (place, sum) in sums.enumerated() {
      for term in sum { sumsOfPart[term.part].append(place) }
    }
    determine()
  }

  /// A sum in the order of its parts, each of them once.
  static func canonical(_ terms: [LinkedFigure.Term]) -> [LinkedFigure.Term] {
    let isCanonical =
      terms.allSatisfy { $0.coefficient != 0 }
      && zip(terms, terms.dropFirst()).allSatisfy { $0.part < $1.part }
    if isCanonical { return terms }
    let sorted = terms.sorted { $0.part < $1.part }
    var result: [LinkedFigure.Term] = []
    for term in sorted {
      if let last = result.last, last.part == term.part {
        result[result.count - 1] = .init(term.part, last.coefficient + term.coefficient)
      } else {
        result.append(term)
      }
    }
    return result.filter { $0.coefficient != 0 }
  }

  /// Whether a filling of the parts agrees with every sum and has none below zero.
  func agree(with world: [Int]) -> Bool {
    world.allSatisfy { $0 >= 0 }
      && sums.allSatisfy { sum in
        sum.reduce(0) { $0 + $1.coefficient * (world[$1.part] - parts[$1.part]) } == 0
      }
  }

  /// Finds parts that stand alone in a sum, or in one that is 0 and adds only, until none is left.
  private mutating func determine() {
    var open = Array(sums.indices)
    while let place = open.popLast() {
      let unknown = sums[place].filter { !isDetermined[$0.part] }
      guard let first = unknown.first else { continue }
      let sum = unknown.reduce(0) { $0 + $1.coefficient * parts[$1.part] }
      let addsOnly = unknown.allSatisfy { ($0.coefficient > 0) == (first.coefficient > 0) }
      guard unknown.count == 1 || (sum == 0 && addsOnly) else { continue }
      for term in unknown {
        isDetermined[term.part] = true
        open += sumsOfPart[term.part]
      }
    }
  }

  /// The undetermined parts, in groups that no sum connects, each with the sums within it.
  func components() -> [LinkedComponent] {
    var group = Array(repeating: -1, count: parts.count)
    var components: [LinkedComponent] = []
    var seen = Array(repeating: false, count: sums.count)
    for start in parts.indices where !isDetermined[start] && group[start] < 0 {
      group[start] = components.count
      var members = [start]
      var inside: [Int] = []
      var next = 0
      while next < members.count {
        for place in sumsOfPart[members[next]] where !seen[place] {
          seen[place] = true
          inside.append(place)
          for term in sums[place] where !isDetermined[term.part] && group[term.part] < 0 {
            group[term.part] = components.count
            members.append(term.part)
          }
        }
        next += 1
      }
      let open = inside.sorted().map { sums[$0].filter { !isDetermined[$0.part] } }
      components.append(LinkedComponent(parts: members.sorted(), sums: open))
    }
    return components
  }
}
