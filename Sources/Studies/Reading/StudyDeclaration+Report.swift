import Foundation

extension StudyDeclaration {
  /// How many bytes a text of the authors may have.
  private static let longestText = 40_000

  /// How the study wants its report.
  func report(_ place: StudyNode) -> ReportSettings {
    let fields = place.fields(["sections", "text"])
    let leftOut = fields?["sections"].map(leftOut) ?? []
    let names = ReportPlace.all.map(\.name)
    let entries = fields?["text"]?.fields(names) ?? [:]
    let texts = ReportPlace.all.compactMap { name, place in
      entries[name].flatMap { text($0, at: place) }
    }
    return ReportSettings(leftOut: leftOut, texts: texts)
  }

  /// The parts that are switched off.
  private func leftOut(_ place: StudyNode) -> [ReportPart] {
    let fields = place.fields(ReportPart.allCases.map(\.rawValue)) ?? [:]
    return ReportPart.allCases.filter { part in
      guard let entry = fields[part.rawValue], entry.decision() == false else { return false }
      guard let reason = part.need else { return true }
      entry.refuse(.needed(part: part.rawValue, because: reason))
      return false
    }
  }

  /// The text of a place: a Markdown file of the folder, or the words themselves.
  private func text(_ node: StudyNode, at place: ReportPlace) -> ReportText? {
    guard let words = node.words() else { return nil }
    guard Self.isFile(words) else { return text(words, file: nil, node, at: place) }
    if let fault = files.fault(of: words) {
      node.refuse(fault)
      return nil
    }
    let bytes = [UInt8](FileManager.default.contents(atPath: files.folder + "/" + words) ?? Data())
    guard let written = String(validating: bytes, as: UTF8.self) else {
      node.refuse(.notText)
      return nil
    }
    let fingerprint = FileFingerprint(
      file: words, table: nil, bytes: bytes.count, rows: nil,
      sha256: SHA256.hexadecimal(of: bytes))
    let start = written.hasPrefix("\u{FEFF}") ? String(written.dropFirst()) : written
    return text(start, file: fingerprint, node, at: place)
  }

  private func text(
    _ words: String, file: FileFingerprint?, _ node: StudyNode, at place: ReportPlace
  ) -> ReportText? {
    guard words.utf8.count <= Self.longestText else {
      node.refuse(.tooLong(bytes: words.utf8.count, most: Self.longestText))
      return nil
    }
    let (text, problems) = OwnTextReader.read(words)
    for problem in problems {
      node.refuse(.ownText(file: file?.file, line: problem.line, fault: problem.fault))
    }
    return problems.isEmpty ? ReportText(place: place, text: text, file: file) : nil
  }

  /// Whether a value names a Markdown file: one line that ends in .md.
  private static func isFile(_ words: String) -> Bool {
    words.lowercased().hasSuffix(".md") && !words.contains(where: \.isNewline)
  }
}
