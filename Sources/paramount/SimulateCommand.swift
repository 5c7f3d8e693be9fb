import ArgumentParser
import Foundation
import Simulations

/// `paramount simulate`: makes a synthetic study.
struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Makes a synthetic study of any size, to try the toolkit without records.",
    discussion: """
      The same seed makes the same bytes. The sample study of this project is made by \
      --preset thames-valley; it has a fixed seed and size.

      Examples:
        paramount simulate trial --seed 7 --children 2000
        paramount simulate sample --preset thames-valley
      """)

  /// Studies that are made to a pattern.
  enum Preset: String, ExpressibleByArgument, CaseIterable {
    /// The committed sample, which reproduces the published figures of the pathway.
    case thamesValley = "thames-valley"
  }

  @Argument(help: "The folder to make; it must not exist, or be empty.")
  var folder: String

  @Option(help: "The seed of the random numbers.")
  var seed: UInt64 = 1

  @Option(help: "The number of children.")
  var children: Int = 225

  @Option(help: "Make a study to a pattern: thames-valley.")
  var preset: Preset?

  @OptionGroup var messages: Messages

  func validate() throws {
    guard (1...Simulation.limit).contains(children) else {
      throw ValidationError("--children is a whole number from 1 to \(Simulation.limit).")
    }
  }

  func run() throws {
    let destination = URL(fileURLWithPath: folder)
    do {
      switch preset {
      case .thamesValley: try ThamesValleySample().write(to: destination)
      case nil:
        try Simulation(seed: seed, children: children).write(to: destination) { done in
          messages.progress("\(done) of \(children) children")
        }
        messages.endProgress()
      }
    } catch let error as SimulationError {
      throw messages.stop("\(error.description)")
    } catch {
      throw messages.fault(error)
    }
    messages.say("A synthetic study is in \(folder). Next: paramount report \(folder)")
  }
}
