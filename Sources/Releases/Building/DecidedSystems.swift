import Synchronization

/// A list to which each decision on linked numbers is added.
final class DecidedSystems: Sendable {
  private let list = Mutex<[DecidedSystem]>([])

  /// All that were added, in order.
  var all: [DecidedSystem] { list.withLock { $0 } }

  /// Adds a decision.
  func add(_ system: DecidedSystem) {
    list.withLock { $0.append(system) }
  }
}
