import Foundation
import Testing

@Suite("A study of another shape")
struct OtherShapeTests {
  /// Three areas, semicolons, local headings and codes, a Windows-1252 name, no social care table,
  /// an indicator of its own.
  private func study() throws -> URL {
    let folder = try Command.temporaryFolder()
    let yaml = """
      title: Pathway in three areas
      extracted: 2024-07-31
      areas:
        - {code: E06000001, name: Hartlepool, rollout: 2022-01-01}
        - {code: E06000002, name: Middlesbrough}
        - {code: E06000003, name: Redcar and Cleveland}
      tables:
        children:
          file: kinder.csv
          columns: {child: Ref, family: Household, area: LA, sex: Gender, born: Birth month,
                    imprisoned: Reception date, parent: Parent}
          values: {sex: {Female: F, Male: M}, parent: {Mum: mother, Dad: father}}
        free_meals: {file: meals.csv, columns: {child: Ref, from: Start, to: End}}
        tenancies:
          file: tenancies.csv
          kind: spells
          columns: {child: Ref, from: Start, to: End, kind: Tenancy}
      own_indicators:
        - id: refuge
          title: Living in a refuge
          definition: A stay in a refuge is open on the day.
          population: all
          record: none
          status: {table: tenancies, column: kind, values: [refuge]}
          moments: [at]
      disclosure: {suppress: none}
      """
    try Data(yaml.utf8).write(to: folder.appendingPathComponent("study.yaml"))
    var children = "Ref;Household;LA;Gender;Birth month;Reception date;Parent;Note\r\n"
    var meals = "Ref;Start;End\r\n"
    var tenancies = "Ref;Start;End;Tenancy\r\n"
    for child in 1...30 {
      children += "k\(child);h\(child / 2);E0600000\(child % 3 + 1);"
      children += child % 2 == 0 ? "Female;" : "Male;"
      children +=
        "2014-0\(child % 9 + 1);15/03/2023;\(child % 4 == 0 ? "Mum" : "Dad");caf\u{E9}\r\n"
      if child % 2 == 0 { meals += "k\(child);01/09/2022;\r\n" }
      tenancies += "k\(child);01/01/2023;;\(child % 5 == 0 ? "refuge" : "rented")\r\n"
    }
    let bytes = children.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    try Data(bytes).write(to: folder.appendingPathComponent("kinder.csv"))
    try Data(meals.utf8).write(to: folder.appendingPathComponent("meals.csv"))
    try Data(tenancies.utf8).write(to: folder.appendingPathComponent("tenancies.csv"))
    return folder
  }

  @Test("reports without Swift, and says what was not collected")
  func report() throws {
    let folder = try study()
    let output = folder.appendingPathComponent("out")
    let result = try Command.run("report", folder.path, "--output", output.path)
    #expect(result.status == 0, "\(result.errors)")
    let findings = try Findings(in: output)
    // Ten children to an area, every fifth of the thirty in a refuge, every second on free meals.
    let refuge = try findings.finding("refuge", "at")
    #expect(refuge["numerator"] as? Int == 6 && refuge["denominator"] as? Int == 30)
    let meals = try findings.finding("fsm", "at")
    #expect(meals["numerator"] as? Int == 15 && meals["not_linked"] as? Int == 15)
    let rollout = try findings.finding("refuge", "at", arm: "rollout")
    #expect(rollout["denominator"] as? Int == 10)
    #expect(!findings.cells.keys.contains { $0.hasPrefix("social-care,") })
    let html = try String(
      contentsOf: output.appendingPathComponent("report.html"), encoding: .utf8)
    #expect(html.lowercased().contains("not collected"))
    #expect(html.contains("Living in a refuge"))
  }
}
