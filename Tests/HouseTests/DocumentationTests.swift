import Foundation
import Testing

@Suite("Every public declaration is documented, and every method cites its source")
struct DocumentationTests {
  @Test("a documentation comment stands above each public declaration")
  func documented() {
    for file in SourceTree.sources where file.target != "ParamountToolkit" {
      for (number, line) in file.lines.enumerated() where isPublicDeclaration(line) {
        var above = number - 1
        while above >= 0, isAttribute(file.lines[above]) { above -= 1 }
        let documented = above >= 0 && file.lines[above].drop { $0 == " " }.hasPrefix("///")
        #expect(documented, "\(file):\(number + 1)")
      }
    }
  }

  @Test("files of the mathematics without a source are values and parts, and may only become fewer")
  func sources() {
    let uncited = SourceTree.sources.filter { file in
      file.target == "Statistics" && !file.path.contains("/Catalogue/") && !file.isGenerated
        && !file.lines.contains { line in
          ["source:", "sources:", "doi"].contains { line.lowercased().contains($0) }
        }
    }
    #expect(uncited.count <= 118, "\(uncited.map(\.path))")
  }

  @Test("the project names no machine, workplace or registry's host")
  func names() {
    let banned = ["/work/", "/root/", "../sha" + "red", "proxy.golang", "registry.npm"]
    for folder in ["Sources", "Tests", "Scripts", "Decisions"] {
      for file in SourceTree.files(under: folder) where file.name != "DocumentationTests" {
        for word in banned {
          #expect(!file.lines.contains { $0.contains(word) }, "\(file) holds \(word)")
        }
      }
    }
  }

  private func isPublicDeclaration(_ line: String) -> Bool {
    let code = line.drop { $0 == " " }
    return code.hasPrefix("public ") && !code.hasPrefix("public import")
  }

  private func isAttribute(_ line: String) -> Bool {
    line.drop { $0 == " " }.hasPrefix("@")
  }
}
