import Indicators
import Releases
import Studies
import Tallies
import _TestSupport

/// Works out from releases between which bounds each small number lies.
struct Attacker {
  /// A small number that was bounded more narrowly than is promised.
  struct Narrowed: CustomStringConvertible {
    let name: String
    let value: Int
    let least: Double
    let greatest: Double

    /// Whether only one whole number is left.
    var isRecovered: Bool {
      (greatest + 1e-6).rounded(.down) - (least - 1e-6).rounded(.up) < 1
    }

    var description: String { "\(name): \(value) lies in \(least)...\(greatest)" }
  }

  private var model = AttackModel()

  /// An attacker who has read some releases.
  init(_ sources: [AttackSource]) {
    for source in sources { model.read(source) }
  }

  /// Lets the attacker know a number from elsewhere.
  mutating func know(_ quantity: Quantity, _ cell: Cell, _ value: Int, _ source: AttackSource) {
    model.publish(quantity, cell, value...value, source)
  }

  /// Lets the attacker know that people of the first extract are in the second.
  mutating func know(growing quantities: [Quantity], _ source: AttackSource) {
    for cell in source.leaves {
      for quantity in quantities { model.grow(quantity, cell, source.study) }
    }
  }

  /// The small numbers of which it is known that they are more than 1, or at most the greatest
  /// small number; nil where what is known contradicts itself.
  mutating func narrowed(_ guarded: [Guarded], greatest: Int) -> [Narrowed]? {
    var names: [[Int: Int]: Guarded] = [:]
    for entry in guarded where (1...greatest).contains(entry.value) {
      let terms = entry.terms(in: &model)
      if !terms.isEmpty, names[terms] == nil { names[terms] = entry }
    }
    guard var attack = LinearAttack(model.system) else { return nil }
    var open = names.map { Target(terms: $0.key, guarded: $0.value) }
      .sorted { $0.guarded.name < $1.guarded.name }
    let bound = Double(greatest + 1)
    Self.look(&open, at: attack.point)
    for place in open.indices {
      if open[place].greatest < bound - 1e-6 {
        open[place].greatest = attack.greatest(open[place].terms, enough: bound)
        Self.look(&open, at: attack.point)
      }
      if open[place].least > 1 + 1e-6 {
        open[place].least = attack.least(open[place].terms, enough: 1)
        Self.look(&open, at: attack.point)
      }
    }
    return open.filter { $0.least > 1 + 1e-6 || $0.greatest < bound - 1e-6 }.map {
      Narrowed(
        name: $0.guarded.name, value: $0.guarded.value, least: $0.least, greatest: $0.greatest)
    }
  }

  /// The least and the greatest value that a number can have; nil where what is known contradicts
  /// itself.
  mutating func range(of guarded: Guarded) -> (least: Double, greatest: Double)? {
    let terms = guarded.terms(in: &model)
    guard var attack = LinearAttack(model.system) else { return nil }
    return (attack.least(terms), attack.greatest(terms))
  }

  private struct Target {
    let terms: [Int: Int]
    let guarded: Guarded
    var least = Double.infinity
    var greatest = -Double.infinity
  }

  /// Notes what the numbers are in a filling.
  private static func look(_ open: inout [Target], at point: [Double]) {
    for place in open.indices {
      let value = open[place].terms.reduce(0.0) { $0 + Double($1.value) * point[$1.key] }
      open[place].least = min(open[place].least, value)
      open[place].greatest = max(open[place].greatest, value)
    }
  }
}
