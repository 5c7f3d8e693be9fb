import Foundation
import Testing

@Suite("Small functions, one concept a file")
struct ShapeTests {
  @Test("no file is longer than 400 lines, and half are no longer than 150")
  func fileLength() {
    let files = SourceTree.sources.filter { !$0.isGenerated }
    for file in files { #expect(file.lines.count <= 401, "\(file): \(file.lines.count)") }
    let lengths = files.map(\.lines.count).sorted()
    #expect(lengths.count > 50)
    #expect(lengths[lengths.count / 2] <= 150)
  }

  @Test("no function is longer than 40 lines, and half are no longer than 12")
  func functionLength() {
    var lengths: [Int] = []
    for file in SourceTree.sources where !file.isGenerated {
      for function in functions(in: file) {
        lengths.append(function.length)
        #expect(function.length <= 40, "\(file): \(function.name) has \(function.length) lines")
      }
    }
    lengths.sort()
    #expect(lengths.count > 100)
    #expect(lengths[lengths.count / 2] <= 12)
    #expect(lengths[lengths.count * 9 / 10] <= 20)
  }

  @Test("no function takes more than five parameters: beyond that a value is missing")
  func parameters() {
    for file in SourceTree.sources where !file.isGenerated {
      let code = file.lines.map { $0.components(separatedBy: "//").first ?? "" }
        .joined(separator: "\n")
      for declaration in code.components(separatedBy: "func ").dropFirst() {
        let count = parameterCount(declaration)
        #expect(count <= 5, "\(file): \(declaration.prefix(30)) takes \(count)")
      }
    }
  }

  /// The colons at the first level of a declaration's parentheses.
  private func parameterCount(_ declaration: String) -> Int {
    guard let open = declaration.firstIndex(of: "(") else { return 0 }
    var (depth, count) = (0, 0)
    for character in declaration[open...] {
      switch character {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case ":" where depth == 1: count += 1
      default: break
      }
      if depth == 0 { return count }
    }
    return count
  }

  @Test("no line is longer than 100 columns")
  func lineLength() {
    for file in SourceTree.sources where !file.isGenerated {
      for (number, line) in file.lines.enumerated() where line.count > 100 {
        Issue.record("\(file):\(number + 1) has \(line.count) columns")
      }
    }
  }

  @Test("a file is named after something that it declares")
  func names() {
    for file in SourceTree.sources where !["main", "Exports", "Placeholder"].contains(file.name) {
      let name = file.name.split(separator: "+").first.map(String.init) ?? file.name
      let text = file.lines.joined(separator: "\n")
      let variable = name.prefix(1).lowercased() + name.dropFirst()
      let declared =
        ["struct", "enum", "protocol", "class", "actor", "extension", "typealias"].contains {
          text.contains("\($0) \(name)") || text.contains("\($0) `\(name)`")
        } || text.contains("func \(variable)") || text.contains("let \(variable)")
      #expect(declared, "\(file.path)")
    }
  }

  @Test("no grab-bags", arguments: ["Utils", "Utilities", "Helper", "Manager", "Misc", "Common"])
  func grabBags(word: String) {
    #expect(SourceTree.sources.allSatisfy { $0.name != word && !$0.name.hasSuffix(word) })
  }

  @Test("no forced unwrapping, forced try or fatal error")
  func forced() {
    for file in SourceTree.sources where !file.isGenerated {
      for (number, line) in file.lines.enumerated() {
        let code = line.components(separatedBy: "//").first ?? ""
        #expect(
          !code.contains("try!") && !code.contains("fatalError(") && !code.contains(" as! "),
          "\(file):\(number + 1)")
      }
    }
  }

  private struct Function {
    let name: String
    let length: Int
  }

  /// Functions by their indentation: `swift format` sets the closing brace under the first line.
  private func functions(in file: SourceTree.File) -> [Function] {
    var functions: [Function] = []
    for (start, line) in file.lines.enumerated() {
      let code = line.drop { $0 == " " }
      let words = code.split(separator: " ")
      guard let place = words.firstIndex(where: { $0 == "func" || $0.hasPrefix("init") }),
        words[..<place].allSatisfy({ Self.modifiers.contains(String($0)) || $0.hasPrefix("@") })
      else { continue }
      let indent = String(line.prefix(line.count - code.count))
      guard !line.hasSuffix("}"),
        let end = file.lines[(start + 1)...].firstIndex(where: {
          $0 == indent + "}" || ($0.hasPrefix(indent + "}") && $0.count < indent.count + 3)
        })
      else { continue }
      functions.append(Function(name: String(code.prefix(50)), length: end - start - 1))
    }
    return functions
  }

  private static let modifiers: Set<String> = [
    "public", "private", "internal", "package", "static", "mutating", "override", "final",
    "prefix", "nonisolated", "fileprivate", "consuming", "borrowing", "indirect",
  ]
}
