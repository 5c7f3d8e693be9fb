import Indicators
import Studies
import Testing

@Suite("A study's own indicators")
struct OwnIndicatorTests {
  private static let tables = """
    {children: children.csv, attendance: attendance.csv,
      housing: {file: attendance.csv, kind: spells, columns: {child: id, form: type},
        values: {form: {TA: temporary}}},
      visits: {file: attendance.csv, kind: events}, lessons: {file: attendance.csv, kind: sessions}}
    """

  private static func own(_ condition: String, moments: String = "[at]") -> String {
    """
    own_indicators:
      - id: own-one
        title: An indicator
        definition: What it counts.
        population: all
        record: none
        moments: \(moments)
        \(condition)
    """
  }

  private func read(_ condition: String, moments: String = "[at]") throws -> StudyFolder {
    let text = FolderOnDisk.study(
      Self.own(condition, moments: moments), tables: Self.tables)
    return try FolderOnDisk(text).read()
  }

  @Test("a status")
  func status() throws {
    let folder = try read(
      "status: {table: housing, column: form, values: [temporary]}", moments: "[at, at-6m]")
    let indicator = try #require(folder.study.indicator("own-one"))
    #expect(folder.study.indicators.last == indicator)
    #expect(indicator.topic == .local)
    #expect(indicator.record == nil)
    #expect(indicator.moments == [.at(months: 0), .at(months: 6)])
    let filter = Filter.oneOf(column: "form", values: ["temporary"])
    #expect(
      indicator.measure
        == .proportion(of: .status(table: "housing", filter: filter, during: .moment)))
    let source = try #require(folder.sources.first { $0.schema.name == "housing" })
    #expect(source.schema.columns.map(\.name) == ["child", "from", "to", "form"])
    #expect(source.columns == ["child": "id", "form": "type"])
    #expect(source.values == ["form": ["TA": "temporary"]])
  }

  @Test("an event, with a column that the table gets by being asked for")
  func event() throws {
    let folder = try read(
      "event: {table: visits, column: kind, values: [home], at_least: 2}",
      moments: "[within-6m]")
    let filter = Filter.oneOf(column: "kind", values: ["home"])
    let condition = Condition.event(
      table: "visits", filters: [filter], atLeast: 2, during: .moment)
    #expect(folder.study.indicator("own-one")?.measure == .proportion(of: condition))
    let source = try #require(folder.sources.first { $0.schema.name == "visits" })
    #expect(source.schema.column("kind")?.kind == .text)
  }

  @Test("events per child, over windows that are equally long for every child")
  func events() throws {
    let folder = try read(
      "events: {table: visits, column: kind, values: [home, school]}",
      moments: "[before-6m, within-6m, term-of, year-of]")
    let filter = Filter.oneOf(column: "kind", values: ["home", "school"])
    let indicator = try #require(folder.study.indicator("own-one"))
    #expect(indicator.measure == .rate(table: "visits", filters: [filter]))
    #expect(
      indicator.moments
        == [.before(months: 6), .within(months: 6), .term(offset: 0), .yearOf])
    #expect(Catalogue.pairs(of: indicator) == [])
    let all = try read("events: {table: visits}", moments: "[within-12m]")
    #expect(all.study.indicator("own-one")?.measure == .rate(table: "visits", filters: []))
  }

  @Test(
    "events per child at a day or to date are refused", arguments: ["at", "to-date", "baseline"])
  func eventsOfNoWindow(_ moment: String) throws {
    let text = FolderOnDisk.study(
      Self.own("events: {table: visits}", moments: "[\(moment)]"), tables: Self.tables)
    let messages = try FolderOnDisk(text).messages()
    #expect(messages.count == 1, "\(messages)")
    #expect(
      messages.first?.contains(
        "a number of events has no answer at the moment \(moment). Allowed: within-6m, before-6m, "
          + "term-of, year-of.") == true, "\(messages)")
  }

  @Test("a share, whose columns are whole numbers")
  func share() throws {
    let folder = try read(
      "share: {table: lessons, part: taken, whole: offered, above: 92.5%}",
      moments: "[term-of]")
    let condition = Condition.share(
      table: "lessons", part: "taken", whole: "offered", abovePerMille: 925)
    #expect(folder.study.indicator("own-one")?.measure == .proportion(of: condition))
    let source = try #require(folder.sources.first { $0.schema.name == "lessons" })
    #expect(source.schema.column("taken")?.kind == .count)
    #expect(source.schema.column("offered")?.kind == .count)
  }

  @Test("are counted even where others are chosen, and can be targets and outcomes")
  func always() throws {
    let text = FolderOnDisk.study(
      Self.own("event: {table: visits}", moments: "[to-date]")
        + "\nindicators: [attendance-above-90]\ntargets: {own-one: 10%}\n"
        + "outcomes: {primary: own-one}", tables: Self.tables)
    let study = try FolderOnDisk(text).read().study
    #expect(study.indicators.map(\.id) == ["attendance-above-90", "own-one"])
    #expect(study.targets == ["own-one": 0.1])
    #expect(study.outcomes.primary == "own-one")
  }

  static let faults: [(condition: String, message: String)] = [
    (
      "status: {table: visits}",
      "own_indicators[1].status.table: visits is not a table of spells about children."
    ),
    (
      "event: {table: visit}",
      "own_indicators[1].event.table: visit is not allowed here. Did you mean visits? "
        + "Allowed: children, attendance, housing, visits, lessons."
    ),
    (
      "events: {table: housing}",
      "own_indicators[1].events.table: housing is not a table of events about children."
    ),
    (
      "event: {table: visits, at_least: 0}",
      "own_indicators[1].event.at_least: 0 is not a whole number of 1 or more."
    ),
    (
      "event: {table: visits, column: kind}", "own_indicators[1].event: values is missing."
    ),
    (
      "share: {table: attendance, part: attendd, whole: possible, above: 90%}",
      "own_indicators[1].share.part: attendd is not allowed here. Did you mean attended? "
        + "Allowed: child, year, term, possible, attended, absent."
    ),
    (
      "share: {table: attendance, part: attended, whole: possible, above: 90}",
      "own_indicators[1].share.above: 90 is not a share: write a percentage such as 25% or a "
        + "fraction such as 0.25. Did you mean 90%?"
    ),
    ("title: Twice", "title stands twice."),
    (
      "status: {table: housing}\n    event: {table: visits}",
      "own_indicators[1]: exactly one of status, event, events, share, mean and band must be given."
    ),
  ]

  @Test("that do not fit are refused", arguments: faults)
  func refused(_ example: (condition: String, message: String)) throws {
    let text = FolderOnDisk.study(Self.own(example.condition), tables: Self.tables)
    let messages = try FolderOnDisk(text).messages()
    #expect(messages.count == 1)
    #expect(messages[0].hasSuffix(example.message))
  }

  @Test("names and moments that do not fit are refused")
  func names() throws {
    let text = FolderOnDisk.study(
      Self.own("status: {table: housing}", moments: "[att]")
        .replacing("own-one", with: "Own one"), tables: Self.tables)
    let messages = try FolderOnDisk(text).messages()
    #expect(messages.count == 2)
    #expect(messages[0].contains("Own one is not a name"))
    #expect(messages[1].contains("att is not allowed here. Did you mean at?"))
    let clash = FolderOnDisk.study(
      Self.own("status: {table: housing}").replacing("own-one", with: "fsm"), tables: Self.tables)
    #expect(try FolderOnDisk(clash).messages().map { $0.hasSuffix("fsm stands twice.") } == [true])
    let share = FolderOnDisk.study(
      Self.own("share: {table: attendance, part: attended, whole: possible, above: 90%}"),
      tables: Self.tables)
    #expect(
      try FolderOnDisk(share).messages().map {
        $0.hasSuffix(
          "a share of sessions has no answer at the moment at. Allowed: term-before, term-of, "
            + "term-after.")
      } == [true])
  }
}
