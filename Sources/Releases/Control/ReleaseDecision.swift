import Indicators
import Studies
import Tallies

/// Which tallies and counts are withheld, row by row.
///
/// Decided in three steps, each resting on those before: who is in the study and whose answer is
/// known; what the answers are; plain counts. Numbers that several tables share are withheld in
/// all of them or in none.
struct ReleaseDecision: Sendable {
  /// The rows.
  let rows: ReleaseRows
  /// The questions' tables.
  let tables: [QuestionTable]
  /// How the questions are linked.
  let links: AnswerLinks
  /// In which rows each question is withheld.
  private(set) var questions: [Question: [Bool]] = [:]
  /// The means of scores, with what was decided of them.
  private(set) var means: MeanDecisions
  /// In which rows sums over families would tell something that is withheld: of a mean the scores
  /// of siblings, where anything is that rests on the form; of a rate how its events fall on
  /// families, and with it how many had any, where a linked share is withheld anywhere.
  private(set) var tellingByFamily: [Question: [Bool]] = [:]
  /// The plain counts that are withheld.
  private(set) var counts: Set<CountKey> = []
  /// How many answers are known, by question, where plain counts tell it too.
  private var plainlyKnown: [Question: LeafCounts] = [:]
  /// Everybody in the population of each question.
  private var everybody: [Question: LeafCounts] = [:]
  private var registry = VectorRegistry()
  /// The answers to each group of linked questions, as they were decided on.
  private(set) var answers: [DecidedTables] = []
  /// The plain counts of each dimension, as they were decided on.
  private(set) var counted: [CountTable.Title: DecidedTables] = [:]
  /// Those with a form, among whom those with a score are, by question.
  private var withForm: [Question: [LeafCounts]] = [:]
  /// What decides which numbers of linked tables are withheld.
  let suppression: TableSuppression

  /// Decides on the tallies of a study.
  init(_ set: TallySet, _ suppression: TableSuppression) {
    self.suppression = suppression
    rows = ReleaseRows(set.study)
    tables = QuestionTable.all(rows, set)
    links = AnswerLinks(tables, set.study)
    means = MeanDecisions(tables, set)
    let funnel = FunnelCounts(rows, set)
    FunnelTables(funnel, rows: rows, by: suppression).note(in: &registry)
    withholdSecond(funnel)
    let counted = CountTable.all(rows, set, tables)
    let plain = Set(counted.flatMap { $0.counts + [$0.total] })
    for table in tables {
      everybody[table.question] = table.eligible
      if plain.contains(table.known) { plainlyKnown[table.question] = table.known }
    }
    decideAnswered(set, counted)
    decideAnswers()
    for table in counted { decide(table, among: counted, set) }
    for mean in means.inOrder { admit(mean, beside: counted, set) }
    for table in counted where tellsMore(table, among: counted, set) {
      withhold(table)
    }
  }

  /// Whether a question is shown in every row.
  func isWhole(_ question: Question) -> Bool {
    !(questions[question] ?? []).contains(true)
  }

  /// Whether it is told in a row how many answers to a question are known, and why not more: by
  /// the question, by another of the same people, or by plain counts, such as of those linked.
  func tellsKnown(_ question: Question, in row: Cell) -> Bool {
    guard let place = rows.place(of: row) else { return false }
    let isCounted = plainlyKnown[question].map { !registry.isWithheld($0, row: place) } ?? false
    return isCounted || links.peers(of: question).contains { isShown($0, in: row) }
  }

  /// Whether it is told in a row how many there are in the population of a question.
  func tellsEverybody(of question: Question, in row: Cell) -> Bool {
    guard let place = rows.place(of: row), let everybody = everybody[question] else { return false }
    return !registry.isWithheld(everybody, row: place)
  }

  /// Decides how many answers are shown, for each population by itself, all children first.
  private mutating func decideAnswered(_ set: TallySet, _ counted: [CountTable]) {
    let children = LeafCounts(
      values: rows.leaves.map {
        set.counts[
          CountKey(unit: "children", dimension: "recognised", category: "all", cell: $0)] ?? 0
      }, name: NumberName.everybody(.allChildren))
    EverybodyTable(children, rows: rows, by: suppression).note(in: &registry)
    var populations: [LeafCounts] = []
    for table in tables where !populations.contains(table.eligible) {
      populations.append(table.eligible)
    }
    let wider = populations.filter { $0 == children }
    for population in wider + populations.filter({ $0 != children }) {
      let members = tables.filter { $0.eligible == population }
      decide(population, of: members, within: children, set.study)
      AnsweredTables(members, rows: rows, by: suppression).decide(members, in: &registry)
    }
    decideNarrower(set.study)
    decideScored(set, counted)
  }

  /// Decides on families with a second offer, which are among those with one: where few have one
  /// offer only, they are withheld.
  private mutating func withholdSecond(_ funnel: FunnelCounts) {
    guard (funnel.offered - funnel.second).isCount else { return }
    let nested = NarrowerTable(
      funnel.second, .population, within: funnel.offered, rows: rows, registry: registry,
      by: suppression)
    registry.note(funnel.second, withheld: nested.withheld)
  }

  /// Decides on a population of children, such as those of school age, that is among all who are
  /// recognised.
  private mutating func decide(
    _ population: LeafCounts, of members: [QuestionTable], within children: LeafCounts,
    _ study: Study
  ) {
    let isOfChildren = members.contains {
      study.indicator($0.question.indicator)?.unit == .child
    }
    guard isOfChildren, population != children, registry[population] == nil,
      (children - population).isCount
    else { return }
    let nested = NarrowerTable(
      population, .population, within: children, rows: rows, registry: registry, by: suppression)
    registry.note(population, withheld: nested.withheld)
  }

  /// Decides on known answers that are among those of another question, such as complete forms
  /// among those that can be scored: where few lie between, the narrower ones are withheld.
  ///
  /// Of one population and one moment that was decided with why answers are not known.
  private mutating func decideNarrower(_ study: Study) {
    let populations = tables.reduce(into: [Question: Population]()) { populations, table in
      populations[table.question] = study.indicator(table.question.indicator)?.population
    }
    var done: Set<[LeafCounts]> = []
    for strict in tables {
      for other in tables where links.known.isWithin(strict.question, other.question) {
        let isOne =
          populations[strict.question] == populations[other.question]
          && strict.question.moment == other.question.moment
        let isScore = KnownAnswers.isScored(strict, within: other, study)
        guard isScore || !isOne, strict.known != other.known,
          done.insert([strict.known, other.known]).inserted
        else { continue }
        withhold(strict.known, within: other.known)
      }
    }
    withholdUnfollowed(study)
  }

  /// Withholds how many are not followed up at a moment where with those at a later one, who are
  /// more, it tells how few are followed up at the earlier only.
  private mutating func withholdUnfollowed(_ study: Study) {
    var done: Set<[LeafCounts]> = []
    for late in tables {
      for early in tables
      where late.question.moment != early.question.moment
        && early.question.moment.isOver(by: late.question.moment)
        && study.areOfOneKind(early.question, late.question)
      {
        let numbers = [early.unknown[2], late.unknown[2]]
        guard !numbers[0].isZero, numbers[0] != numbers[1], (numbers[1] - numbers[0]).isCount,
          done.insert(numbers).inserted
        else { continue }
        withhold(numbers[0], within: numbers[1])
      }
    }
  }

  /// Withholds known answers that tell how few more there are in a wider number.
  private mutating func withhold(_ narrow: LeafCounts, within wide: LeafCounts) {
    let narrowed = NarrowerTable(
      narrow, .answers, within: wide, rows: rows, registry: registry, by: suppression)
    registry.withhold(narrow, rows: narrowed.withheld)
  }

  /// Decides on the scores at a moment, which are among those with any form of the questionnaire:
  /// plain counts say how many have one, and why their forms make no pair.
  private mutating func decideScored(_ set: TallySet, _ counted: [CountTable]) {
    for table in counted where table.title.dimension.hasPrefix("forms:") {
      decide(table, among: counted, set)
      withholdFormsAtMoments(of: table, among: counted)
    }
    for table in tables {
      guard let indicator = set.study.indicator(table.question.indicator) else { continue }
      for name in indicator.tables {
        let title = CountTable.Title(
          unit: indicator.unit.plural, dimension: "forms:\(name)",
          informant: table.question.informant)
        let forms = LeafCounts(
          values: rows.leaves.map { set.counts[title.key("yes", $0)] ?? 0 },
          name: title.name(of: "yes"))
        guard table.known != forms, (forms - table.known).isCount else { continue }
        withForm[table.question, default: []].append(forms)
        withhold(table.known, within: forms)
      }
    }
  }

  /// Withholds how many forms stand for a moment where with all forms they tell how few do not.
  private mutating func withholdFormsAtMoments(of forms: CountTable, among counted: [CountTable]) {
    guard let place = forms.categories.firstIndex(of: "yes") else { return }
    let name = forms.title.dimension.dropFirst("forms:".count)
    for table in counted
    where table.title.unit == forms.title.unit && table.title.informant == forms.title.informant {
      let dimension = table.title.dimension
      guard dimension == "baseline-time:\(name)" || dimension.hasPrefix("versions:\(name):"),
        (forms.counts[place] - table.total).isCount
      else { continue }
      withhold(table.total, within: forms.counts[place])
    }
  }

  /// Decides which answers are shown, for each group of linked questions by itself.
  private mutating func decideAnswers() {
    for table in tables where table.measure.isMean {
      questions[table.question] = rows.rows.indices.map { table.isHeld(row: $0, registry) }
    }
    for table in links.left {
      let withheld = rows.rows.map { _ in true }
      questions[table.question] = withheld
      registry.note(table.numerator, withheld: withheld)
      registry.note(table.others, withheld: withheld)
    }
    for group in links.groups {
      let answers = AnswerTables(
        group, within: withForm, rows: rows, registry: registry, by: suppression)
      for (table, withheld) in zip(answers.tables, answers.withheld) {
        questions[table.question] = withheld
        registry.note(table.numerator, withheld: withheld)
        if table.isShare { registry.note(table.others, withheld: withheld) }
      }
      self.answers.append(answers.decided)
      let isWhole = group.tables.allSatisfy { self.isWhole($0.question) }
      for rate in group.tables where rate.isRate {
        tellingByFamily[rate.question] = rows.rows.map { _ in !isWhole }
      }
    }
  }

  /// Decides in which rows a mean is shown beside what rests on the same form.
  private mutating func admit(
    _ mean: MeanDecisions.Mean, beside counted: [CountTable], _ set: TallySet
  ) {
    let question = mean.table.question
    let admission = MeanAdmission(
      MeanTable(mean.table, rows, set), held: held(mean, among: counted),
      beside: tables(restingOn: mean.links, among: counted), rows, by: suppression)
    questions[question] = admission.isShown.map { !$0 }
    tellingByFamily[question] = admission.isWhole.map { !$0 }
    means.note(admission.smallScores, of: question)
    for linked in admission.linked {
      switch linked.source {
      case .answers(let group): answers[group] = linked.tables
      case .counts(let title): self.counted[title] = linked.tables
      case .left: break
      }
    }
  }

  /// Withholds plain counts in every row in which somebody is counted, of sexes in those of areas.
  private mutating func withhold(_ table: CountTable) {
    let isByArea = table.title.dimension == Adjuster.sex.dimension
    for row in rows.rows
    where table.total.total(row) > 0 && (!isByArea || row.cell.area != nil) {
      counts.formUnion(table.categories.map { table.title.key($0, row.cell) })
    }
  }

  /// Decides which plain counts of a dimension are shown.
  ///
  /// On those with a form it is decided twice: what was withheld stays so, and with it what later
  /// turned out to tell it.
  private mutating func decide(
    _ table: CountTable, among tables: [CountTable], _ set: TallySet
  ) {
    let recognised = tables.first {
      $0.title.dimension == "recognised" && $0.title.unit == table.title.unit
    }?.total
    let empty = rows.rows.map { row in recognised.map { $0.total(row) == 0 } ?? false }
    let (decided, tables) = CountTables(
      table, rows: rows, registry: registry, empty: empty
    ).decide(
      by: suppression,
      beside: CrossedCounts.all(table.title, set, self, greatest: suppression.greatest))
    counted[table.title] = tables
    for (place, withheld) in decided.enumerated() {
      registry.note(table.counts[place], withheld: withheld)
      for row in rows.rows.indices where withheld[row] {
        counts.insert(table.title.key(table.categories[place], rows.rows[row].cell))
      }
    }
  }
}
