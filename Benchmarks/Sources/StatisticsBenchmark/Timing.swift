import Foundation

/// How long a task took, and what it gave.
struct Timing: Codable {
  /// The task's name.
  let task: String
  /// What was used, such as scipy 1.17.
  let tool: String
  /// The median of the processor time of the runs, in seconds.
  let seconds: Double
  /// The figure that the task gave.
  let value: Double

  /// Times a task: as many runs as fit into a second, three at least.
  static func measure(_ task: Task) throws -> Timing {
    var times: [Double] = []
    var value = try task.run()
    let start = processorSeconds()
    repeat {
      let before = processorSeconds()
      value = try task.run()
      times.append(processorSeconds() - before)
    } while times.count < 3 || (processorSeconds() - start < 1 && times.count < 1000)
    return Timing(
      task: task.name, tool: "this library", seconds: times.sorted()[times.count / 2],
      value: value)
  }

  /// The processor time of this process so far.
  private static func processorSeconds() -> Double {
    Double(clock()) / Double(CLOCKS_PER_SEC)
  }
}
