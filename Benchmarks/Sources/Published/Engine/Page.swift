/// The page of the documentation.
struct Page {
  private let reproductions: [Reproduction]

  /// The page of some experiments.
  init(_ reproductions: [Reproduction]) {
    self.reproductions = reproductions
  }

  /// The figures that are not the published ones.
  var differing: [Figure] { reproductions.flatMap(\.all).filter { !$0.agrees } }

  /// The whole Markdown text.
  var text: String {
    let parts =
      [introduction, overview] + part(.folder, folderTitle) + part(.library, libraryTitle)
      + [["This page is made by `swift run -c release --package-path Benchmarks published`."]]
    return parts.joined(separator: [""]).joined(separator: "\n") + "\n"
  }

  private func part(_ way: Reproduction.Way, _ title: [String]) -> [[String]] {
    let chosen = reproductions.filter { $0.way == way }
    return chosen.isEmpty ? [] : [title] + chosen.map(section)
  }

  private let introduction = """
    # Published experiments, worked out anew

    Natural experiments from the literature, with our figures beside the published ones.

    ## Why this page

    A study that compares areas cannot be checked against the truth, which nobody knows. It can be \
    checked whether the toolkit finds what others found in the same data with other software. Each \
    experiment of the first part is written as a study folder (`children.csv`, `events.csv` and \
    `study.yaml` with `design`), read, counted and estimated exactly as the folder of a council \
    is; the figures are those of `findings.json` unless "where" says otherwise. The people are called children here because the \
    tables are. "Digits" is the number of significant digits printed, all of which agree: a \
    single disagreement beyond rounding makes the program fail.
    """.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)

  private let folderTitle = ["## From study folders"]

  private let libraryTitle = [
    "## From the library only", "",
    "What was published here cannot be a study folder; the estimator itself is checked.",
  ]

  private var overview: [String] {
    ["| experiment | figure | published | ours | digits | way |", "|---|---|---|---|---|---|"]
      + reproductions.flatMap { one in
        one.figures.map { figure in
          "| \(one.reference) | \(figure.what) | \(figure.published) | \(figure.words) | "
            + "\(digits(figure)) | \(one.way.rawValue) |"
        }
      }
  }

  private func section(_ one: Reproduction) -> [String] {
    let sources = one.sources.map { "- \($0)" }
    let rows = one.figures.map {
      "| \($0.what) | \($0.place) | \($0.published) | \($0.words) | \(digits($0)) |"
    }
    let heading = one.way == .folder ? "Refused, in the toolkit's words:" : "Not given:"
    let refused = one.refused.map { "- \($0.what): \($0.reason)" }
    return ["### \(one.title)", "", one.story, "", "As a study: \(one.layout)", ""]
      + ["| figure | where | published | ours | digits |", "|---|---|---|---|---|"] + rows
      + (one.grid.map(table) ?? [])
      + (refused.isEmpty ? [] : ["", heading, ""] + refused)
      + ["", one.lesson, "", "Sources:", ""] + sources
  }

  private func table(_ grid: Reproduction.Grid) -> [String] {
    let agreeing = grid.rows.flatMap(\.figures)
    let count = "\(agreeing.count { $0.agrees }) of \(agreeing.count) agree in all digits printed."
    let rows = grid.rows.map { row in
      "| \(row.name) | "
        + row.figures.map { "\($0.published) (\($0.words))" }.joined(separator: " | ") + " |"
    }
    let rule = "|" + String(repeating: "---|", count: grid.columns.count + 1)
    return ["", "\(grid.title) \(count)", ""]
      + ["| | " + grid.columns.joined(separator: " | ") + " |", rule] + rows
  }

  private func digits(_ figure: Figure) -> String {
    figure.agrees ? "\(figure.digits)" : "**differs**"
  }
}
