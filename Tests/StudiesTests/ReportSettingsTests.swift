import Studies
import Testing

@Suite("What a study declares of its report")
struct ReportSettingsTests {
  private func folder(_ lines: String, files: [String: String] = [:]) throws -> FolderOnDisk {
    let folder = try FolderOnDisk(FolderOnDisk.study(lines), files: ["children.csv"])
    for (name, text) in files { try folder.write(name, Array(text.utf8)) }
    return folder
  }

  @Test("sections are switched off, and text is set in from a file and from the study file")
  func read() throws {
    let settings = try folder(
      """
      report:
        sections: {for-families: false, crosswalk: true, local: false}
        text:
          background: background.md
          after-reach: |
            In **2023** the team was short.

            * one
            * two
      """, files: ["background.md": "\u{FEFF}We asked *why*.\n"]
    ).read().report
    #expect(settings.leftOut == [.families, .local])
    #expect(settings.texts.map(\.place) == [.section(.background), .after(.reach)])
    #expect(
      settings.text(.section(.background))
        == OwnText([
          .paragraph([.text("We asked "), .emphasis([.text("why")]), .text(".")])
        ]))
    #expect(
      settings.text(.after(.reach))
        == OwnText([
          .paragraph([.text("In "), .strong([.text("2023")]), .text(" the team was short.")]),
          .list([[.text("one")], [.text("two")]], ordered: false),
        ]))
    #expect(settings.files.map(\.file) == ["background.md"])
    #expect(settings.files.first?.sha256?.count == 64)
  }

  @Test("the example of a new study is read, once its marks of a comment are taken away")
  func template() throws {
    let text = try #require(StudyTemplate.files.first).text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex(of: "# report:"))
    let example = lines[start...].prefix { $0.hasPrefix("#") }.map { String($0.dropFirst(2)) }
    let settings = try folder(
      example.joined(separator: "\n"), files: ["background.md": "Words."]
    ).read().report
    #expect(settings.leftOut == [.families])
    #expect(settings.texts.map(\.place) == [.section(.background), .after(.reach)])
  }

  @Test("without settings the report is whole")
  func none() throws {
    #expect(try folder("").read().report == ReportSettings())
  }

  @Test("what says how far the figures bear cannot be switched off", arguments: ReportPart.allCases)
  func needed(_ part: ReportPart) throws {
    let messages = try folder("report: {sections: {\(part.rawValue): false}}").messages()
    guard let need = part.need else {
      #expect(messages.isEmpty)
      return
    }
    #expect(
      messages == [
        "study.yaml, line 6, report.sections.\(part.rawValue): \(part.rawValue) cannot be left out: "
          + "\(need). Take the line out."
      ])
  }

  @Test("parts that carry what can be said, limitations and disclosure are needed")
  func core() {
    let needed = ReportPart.allCases.filter { $0.need != nil }
    #expect(
      needed == [
        .summary, .findings, .records, .reach, .arms, .limitations, .methods, .sources,
        .provenance,
      ])
  }

  @Test("files lie in the folder, links that lead out are refused")
  func outside() throws {
    let folder = try folder(
      "report: {text: {background: ../a.md, setting: away.md, costs: none.md, discussion: /a.md}}")
    try folder.link("away.md", to: "/etc/hostname")
    let messages = folder.messages()
    #expect(messages.count == 4)
    #expect(messages[0].hasSuffix("../a.md leads out of the study folder, which is not allowed."))
    #expect(messages[1].hasSuffix("away.md leads out of the study folder, which is not allowed."))
    #expect(messages[2].contains("there is no file none.md in the study folder."))
    #expect(messages[3].hasSuffix("/a.md leads out of the study folder, which is not allowed."))
  }

  @Test("a fault is told with the file, its line and what is allowed")
  func faults() throws {
    let messages = try folder(
      "report: {text: {background: background.md}}",
      files: ["background.md": "Fine.\n\n# Too high\n\n<b>bold</b>\n"]
    ).messages()
    #expect(messages.count == 2)
    #expect(
      messages.first
        == "study.yaml, line 6, report.text.background: background.md, line 3: headings begin with "
        + "###, since the first two levels are the report’s own. \(OwnTextFault.allowed)")
    #expect(messages.dropFirst().allSatisfy { $0.contains("background.md, line 5: HTML") })
  }

  @Test("places that there are none of, and texts too long or not in UTF-8, are refused")
  func shapes() throws {
    let unknown = try folder("report: {text: {before-summary: words}}").messages()
    #expect(unknown.count == 1 && unknown[0].contains("no such key"))
    let folder = try folder("report: {text: {background: a.md, setting: b.md}}")
    try folder.write("a.md", [0xFF, 0xFE, 0x41])
    try folder.write("b.md", Array(repeating: UInt8(ascii: "a"), count: 40_001))
    let messages = folder.messages()
    #expect(messages.count == 2)
    #expect(messages[0].hasSuffix("the file is not text in UTF-8."))
    #expect(
      messages[1].hasSuffix("the text has 40001 bytes; a report takes up to 40000 at one place."))
  }
}
