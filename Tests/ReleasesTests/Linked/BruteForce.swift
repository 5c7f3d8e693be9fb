import Releases

/// A second opinion on what can be worked out: it counts out every world.
struct BruteForce {
  /// Every filling of the parts that agrees with what is known, where a total bounds them all.
  let worlds: [[Int]]

  /// All worlds where some units are withheld; a figure for everybody has to add all parts.
  init(_ numbers: LinkedNumbers, withheld: [Bool]) {
    let known = numbers.figures.filter { figure in
      switch figure.audience {
      case .everybody: true
      case .readers(let unit): !withheld[unit]
      case .nobody: false
      }
    }
    let total = numbers.parts.reduce(0, +)
    let last = numbers.parts.count - 1
    let due = numbers.parts.indices.map { part in
      known.filter { ($0.terms.map(\.part).max() ?? 0) == part }.map { ($0, numbers.value($0)) }
    }
    var worlds: [[Int]] = []
    var world = Array(repeating: 0, count: numbers.parts.count)
    func fill(_ part: Int, _ left: Int) {
      for number in (part == last ? left : 0)...left {
        world[part] = number
        guard due[part].allSatisfy({ Self.value($0.0, world) == $0.1 }) else { continue }
        if part == last { worlds.append(world) } else { fill(part + 1, left - number) }
      }
    }
    fill(0, total)
    self.worlds = worlds
  }

  /// The value of a figure in a world.
  static func value(_ figure: LinkedFigure, _ world: [Int]) -> Int {
    var sum = 0
    for term in figure.terms { sum += term.coefficient * world[term.part] }
    return sum
  }

  /// The least and the greatest value of a figure over all worlds.
  func range(_ figure: LinkedFigure) -> (least: Int, greatest: Int) {
    let values = worlds.map { Self.value(figure, $0) }
    return (values.min() ?? 0, values.max() ?? 0)
  }
}
