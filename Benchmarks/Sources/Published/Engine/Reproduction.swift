/// A published experiment beside what the toolkit makes of its data.
struct Reproduction {
  /// What the toolkit was given.
  enum Way: String {
    /// A study folder of CSV files, read and counted as any study is.
    case folder = "study folder"
    /// Values of areas, given to the library of statistics.
    case library = "library only"
  }

  /// Something that the toolkit does not give, with its own reason.
  struct Refused {
    let what: String
    let reason: String
  }

  /// Figures by two dimensions.
  struct Grid {
    let title: String
    let columns: [String]
    let rows: [(name: String, figures: [Figure])]
  }

  /// Every figure that is compared.
  var all: [Figure] { figures + (grid?.rows.flatMap(\.figures) ?? []) }

  /// The name of the experiment.
  let title: String
  /// What it is about, in a few sentences.
  let story: String
  /// The publications of the question, the data and the figures.
  let sources: [String]
  /// The short reference and DOI for the overview.
  let reference: String
  let way: Way
  /// How the data were laid out as a study.
  let layout: String
  let figures: [Figure]
  /// Many figures of one kind, to be shown as a table of their own.
  var grid: Grid?
  var refused: [Refused] = []
  /// What is to be learned.
  let lesson: String
}
