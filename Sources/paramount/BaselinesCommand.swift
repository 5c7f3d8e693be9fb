import ArgumentParser
import Foundation
import Indicators

/// `paramount baselines`: looks up the registry of published figures.
struct BaselinesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baselines",
    abstract: "Looks up published national and local figures, with definition and source.",
    discussion: """
      Words are looked for in the figures’ names, titles and definitions, all of them, in any \
      order; without words every figure is listed.

      Example:
        paramount baselines free school meals --area E92000001 --period 2024
      """)

  /// How the figures are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// Aligned columns, to read.
    case text
    /// One row a figure, every field.
    case csv
    /// An array of figures, every field.
    case json
  }

  @Argument(help: "Words to look for, such as: suspension rate.")
  var words: [String] = []

  @Option(help: "An area’s code or name, such as E10000025 or Oxfordshire.")
  var area: String?

  @Option(help: "A period as it is published, such as 2023/24 or 2024.")
  var period: String?

  @Option(help: "How the figures are written: text, csv or json.")
  var format: Format = .text

  @OptionGroup var messages: Messages

  func run() throws {
    let registry = BaselineRegistry.builtIn
    let text = words.joined(separator: " ")
    let figures = registry.lookup(text: text, area: area, period: period)
    guard !figures.isEmpty else { throw messages.stop(nothing(for: text, in: registry)) }
    try messages.give(BaselineListing(figures).text(as: format))
    if format == .text { messages.say(BaselineRegistry.attribution) }
  }

  private func nothing(for text: String, in registry: BaselineRegistry) -> String {
    let places = [area.map { "area \($0)" }, period.map { "period \($0)" }].compactMap { $0 }
    let asked = ([text.isEmpty ? nil : "“\(text)”"] + places).compactMap { $0 }
    let meant = nearest(to: text, in: registry).map { " Did you mean \($0)?" } ?? ""
    return "No published figure was found for \(asked.joined(separator: ", ")).\(meant)"
  }

  /// The nearest words of the registry, each for one of those looked for; nil where they are the
  /// same or none is near.
  private func nearest(to text: String, in registry: BaselineRegistry) -> String? {
    let sought = text.split(separator: " ").map(String.init)
    let found = sought.map { registry.suggestion(for: $0) ?? $0 }
    return found.map { $0.lowercased() } == sought.map { $0.lowercased() }
      ? nil : found.joined(separator: " ")
  }
}
