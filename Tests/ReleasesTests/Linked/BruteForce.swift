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
    var worlds: [[Int]] = []
    var world: [Int] = []
    func fill(_ left: Int) {
      if world.count == numbers.parts.count - 1 {
        let full = world + [left]
        if known.allSatisfy({ Self.value($0, full) == numbers.value($0) }) { worlds.append(full) }
        return
      }
      for number in 0...left {
        world.append(number)
        let isOpen = known.allSatisfy { figure in
          let isPast = figure.terms.allSatisfy { $0.part < world.count }
          return !isPast || Self.value(figure, world) == numbers.value(figure)
        }
        if isOpen { fill(left - number) }
        world.removeLast()
      }
    }
    fill(total)
    self.worlds = worlds
  }

  /// The value of a figure in a world.
  static func value(_ figure: LinkedFigure, _ world: [Int]) -> Int {
    figure.terms.reduce(0) { $0 + $1.coefficient * world[$1.part] }
  }

  /// The least and the greatest value of a figure over all worlds.
  func range(_ figure: LinkedFigure) -> (least: Int, greatest: Int) {
    let values = worlds.map { Self.value(figure, $0) }
    return (values.min() ?? 0, values.max() ?? 0)
  }
}
