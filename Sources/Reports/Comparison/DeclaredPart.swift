import Documents
import Evaluations
import Indicators
import Studies

/// What the study declared of its comparison before anything was estimated.
struct DeclaredPart {
  let context: ReportContext
  let design: StudyDesign

  var section: Section {
    Section(
      id: "arms-declared", title: "What was declared beforehand",
      blocks: [.definitions(facts), .text(tests)].compactMap { $0 })
  }

  private var facts: [Fact] {
    [
      Fact("Question", [.text(design.question)]),
      Fact("What was given the pathway", ["Areas, not children"]),
      Fact("Primary outcome", primary.inlines),
      Fact("Secondary outcomes", titles(context.study.outcomes.secondary).inlines),
      Fact("Made equal in", adjustment.inlines),
      Fact("Comparison areas", comparators.inlines),
      Fact("Smallest difference that matters", sizes(design.smallestEffects).inlines),
      Fact("Counts as none up to", sizes(design.margins).inlines),
      Fact("Counted by", [.text("\(design.period.inWords) of the day of imprisonment")]),
      digest,
    ].compactMap { $0 }
  }

  private var digest: Fact? {
    guard let digest = context.evaluation.design?.digest else { return nil }
    let sentence: Sentence = """
      \(code: String(digest.prefix(12))): it changes with any change to the areas, their dates, \
      the outcomes or the design (in full in the methods annex).
      """
    return Fact("Digest of the declaration", sentence.inlines)
  }

  private var primary: Sentence {
    context.study.outcomes.primary.map { titles([$0]) } ?? "None"
  }

  private func titles(_ ids: [String]) -> Sentence {
    ids.isEmpty
      ? "None" : ids.map { Sentence([.text(context.study.indicator($0)?.title ?? $0)]) }.listed()
  }

  private var adjustment: Sentence {
    design.adjustment.isEmpty
      ? "Nothing: arms are compared as they are"
      : design.adjustment.map { Sentence([.text($0.inWords)]) }.listed().capitalised
  }

  private var comparators: Sentence {
    let chosen = context.study.comparisonAreas
    let names = chosen.map { Sentence([.text($0.name)]) }.listed()
    if chosen.isEmpty { return "None" }
    if !design.comparators.isEmpty { return "Declared by name: \(names)" }
    return context.study.isRolloutToCome
      ? "All that were not rolled out by the day of the extract: \(names)"
      : "All that were never rolled out: \(names)"
  }

  private func sizes(_ sizes: [String: Double]) -> Sentence {
    guard !sizes.isEmpty else { return "None declared" }
    let known = context.study.indicators.filter { sizes[$0.id] != nil }
    return known.map { indicator -> Sentence in
      let value = sizes[indicator.id] ?? 0
      let size: Sentence
      switch indicator.measure {
      case .mean: size = "\(.number(value, decimals: 1)) points"
      case .rate:
        size = "\(.number(value * 100, decimals: 1)) per 100 \(Noun(indicator.unit).plural)"
      case .proportion: size = "\(.number(value * 100, decimals: 1)) percentage points"
      }
      return "\(indicator.title): \(size)"
    }.joined(by: "; ")
  }

  private var tests: Sentence {
    guard let count = context.evaluation.design?.tests, count > 0 else {
      return "No p-value is printed in this section."
    }
    let noun = Noun(singular: "p-value is", plural: "p-values are")
    return """
      \(noun.counted(count)) printed or used in this section, checks that leave areas out \
      included. The primary outcome stands apart and decides; p-values of the secondary outcomes \
      are corrected for their number by Holm’s method. All other outcomes of this section \
      are described, without a test.
      """
  }
}

extension PeriodLength {
  /// The length in words, for several.
  var inWords: String {
    switch self {
    case .quarter: "Quarters"
    case .halfYear: "Half-years"
    case .year: "Years"
    }
  }
}

extension Adjuster {
  /// What it is, in a few words.
  var inWords: String {
    switch self {
    case .sex: "sex"
    case .ageGroup: "age group"
    case .parent: "which parent was imprisoned"
    case .knownBefore: "whether known to partners before"
    case .ethnicity: "ethnicity as recorded"
    }
  }
}
