import Foundation

/// Times the statistics and prints them beside the same by other programs.
@main
struct StatisticsBenchmark {
  static func main() throws {
    let own = try Tasks.all.map(Timing.measure)
    let peers =
      CommandLine.arguments.contains("--alone")
      ? [] : Peers.timings("python3", "peers.py") + Peers.timings("Rscript", "peers.R")
    print("| task | this library | figure | peer | peer's time | its figure | ratio |")
    print("|---|---|---|---|---|---|---|")
    for (task, timing) in zip(Tasks.all, own) {
      let beside = peers.filter { $0.task == task.name }
      if beside.isEmpty { print(row(task, timing, nil)) }
      for peer in beside { print(row(task, timing, peer)) }
    }
  }

  private static func row(_ task: Task, _ own: Timing, _ peer: Timing?) -> String {
    let cells =
      peer.map { peer in
        [
          peer.tool, milliseconds(peer.seconds), figure(peer.value),
          "1/" + String(format: "%.0f", peer.seconds / own.seconds),
        ]
      } ?? ["", "", "", ""]
    let all = [task.summary, milliseconds(own.seconds), figure(own.value)] + cells
    return "| " + all.joined(separator: " | ") + " |"
  }

  private static func milliseconds(_ seconds: Double) -> String {
    String(format: seconds < 1e-3 ? "%.4f ms" : "%.2f ms", seconds * 1000)
  }

  private static func figure(_ value: Double) -> String { String(format: "%.12g", value) }
}
