import Documents
import Indicators
import Studies

/// A page in short, plain words for the families whom the figures are about.
///
/// It holds no share and no comparison: only what was counted, what was not, and what cannot be
/// said. Whom to ask is the authors' to name.
struct FamiliesPage {
  let context: ReportContext
  let settings: ReportSettings

  var section: Section {
    Section(
      id: "for-families", title: "For families",
      blocks: [.lead(["This page is for mums, dads, carers, children and young people."])],
      sections: [
        part("about", "What is this about?", [.text(Self.about), .text(Self.choice)]),
        part("counted", "What did we count?", [.bullets(counted), .text(Self.groups)]),
        part("not-counted", "What did we not count?", [.bullets(notCounted)]),
        part("limits", "What can it not tell you?", [.bullets(Self.limits)]),
        part("names", "Is my name in it?", [.text(names)]),
        part("ask", "Who can I ask?", [ask]),
      ], hasOwnSheet: true)
  }

  private func part(_ id: String, _ title: String, _ blocks: [Block]) -> Section {
    Section(id: "for-families-\(id)", title: title, blocks: blocks)
  }

  private static let about: Sentence = """
    When a parent goes to prison, it can be hard for the whole family. No child is to blame for \
    it. In some places the police and a charity work as a team. They find out which families may \
    like some help. Then they get in touch.
    """

  private static let choice: Sentence = """
    You can say yes or no. If you say no, they may ask you again at a later time. It is still up \
    to you.
    """

  private static let groups: Sentence = """
    We put all the answers together and count. We do not look at what one child did.
    """

  /// What was counted, as far as the study has it.
  private var counted: [Sentence] {
    let topics: [(Topic, Sentence)] = [
      (.education, "Who gets free meals or more help at school."),
      (.attendance, "How many days children spend at school."),
      (.socialCare, "Who has a social worker, or help like that."),
      (.wellbeing, "How some children and parents said they feel."),
    ]
    let has = context.study.indicators.reduce(into: Set<Topic>()) { $0.insert($1.topic) }
    return [found, has.contains(.engagement) ? "How many families said yes to help." : nil]
      .compactMap { $0 } + topics.filter { has.contains($0.0) }.map(\.1)
  }

  /// The children found: with their number only where there are many and it may be shown.
  private var found: Sentence {
    guard let children = context.counts.recognised(.child, in: context.cohort.cell),
      children >= Reading.fewest
    else { return "How many children were found." }
    return "How many children were found. There were \(.count(children))."
  }

  private var notCounted: [Sentence] {
    [
      "Children who were not found.",
      "Children whose notes at school or at the council we could not match.",
      "How much help each family got.",
      "What you think of the help.",
    ]
  }

  private static let limits: [Sentence] = [
    "It cannot tell how your child is, or how your child will do. Each child is not the same.",
    "It cannot tell why things are the way they are.",
    "It cannot tell for sure if the help made things better.",
  ]

  private var names: Sentence {
    let made: Sentence =
      context.study.synthetic ? " This one is made up to try it out. No real child is in it." : ""
    let small: Sentence =
      context.study.disclosure.suppress == .none
      ? "" : " We leave out small numbers, so that no one can guess who it is."
    return "No. There are no names in this report.\(small)\(made)"
  }

  private var ask: Block {
    if let text = settings.text(.section(.contact)) { return OwnTextBlocks(text: text).box }
    return .text("You can ask the person who got in touch with you.")
  }
}
