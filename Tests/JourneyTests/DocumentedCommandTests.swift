import Foundation
import Testing

/// Every command that a page of the documentation or a README shows, run as it stands there.
@Suite("Commands in the documentation do what the page says")
struct DocumentedCommandTests {
  /// The pages with commands, by their path in the checkout.
  static let pages: [String] = {
    let catalogue = "Sources/ParamountToolkit/ParamountToolkit.docc"
    let folder = Command.root.appendingPathComponent(catalogue)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    let pages = names.filter { $0.hasSuffix(".md") }.sorted().map { "\(catalogue)/\($0)" }
    return (pages + ["README.md"]).filter { !DocumentedCommand.all(in: $0).isEmpty }
  }()

  @Test("commands stand on many pages") func there() {
    #expect(Self.pages.count >= 10)
  }

  @Test("each command of a page ends well", arguments: pages)
  func run(page: String) throws {
    let place = try DocumentationFolder()
    defer { place.remove() }
    for command in DocumentedCommand.all(in: page) {
      let result = try place.run(command)
      #expect(result.status == 0, "\(page): \(command.text)\n\(result.errors)")
    }
  }
}
