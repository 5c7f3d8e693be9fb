import Documents
import Evaluations
import Studies

/// The methods of the comparison of areas, each with its publication, and the digest in full.
struct ComparisonMethods {
  let evaluation: DesignEvaluation

  var section: Section {
    let digest: Sentence = """
      SHA-256 digest of what was declared of areas, outcomes and design: \
      \(code: evaluation.digest).
      """
    return Section(
      id: "methods-comparison", title: "Comparison of areas",
      blocks: [.text(digest), .table(table)])
  }

  private var table: Table {
    Table(
      id: "table-comparison-methods", caption: "Methods of the comparison of areas",
      columns: [
        .init("Method", numeric: false), .init("What it does", numeric: false),
        .init("Source", numeric: false),
      ],
      rows: Self.methods.map { Table.Row($0.map(Value.text)) })
  }

  private static let methods: [[String]] = people + areas + time + checks

  private static let people = [
    [
      "Within like groups (Mantel-Haenszel)",
      "One difference or ratio that is common to groups of like children or families.",
      "Mantel N, Haenszel W (1959), J Natl Cancer Inst 22:719-748, doi:10.1093/jnci/22.4.719.",
    ],
    [
      "Weighted to the rollout arm",
      "The comparison arm is given the rollout arm’s mix of what is adjusted for.",
      "Miettinen OS (1972), Am J Epidemiol 96:383-388, doi:10.1093/oxfordjournals.aje.a121470.",
    ],
    [
      "Standardised difference",
      "The difference of two shares over the root of the mean of both variances.",
      "Austin PC (2009), Stat Med 28:3083-3107, doi:10.1002/sim.3697.",
    ],
  ]

  private static let areas = [
    [
      "Exact randomisation over areas",
      """
      The share of all choices of as many rollout areas whose difference of means would be as \
      large; the interval holds the differences that this test does not reject.
      """,
      "Rosenbaum PR (2002), Observational Studies, 2nd edition, Springer, ISBN 978-0-387-98967-9.",
    ],
    [
      "Areas as clusters",
      "The difference of the arms with an error that lets children of an area be alike.",
      """
      Pustejovsky JE, Tipton E (2018), J Bus Econ Stat 36:672-683, \
      doi:10.1080/07350015.2016.1247004.
      """,
    ],
    [
      "Areas’ means (t test)", "The means of areas, each once or by size, in a t test.",
      """
      Donner A, Klar N (2000), Design and analysis of cluster randomization trials in health \
      research, Arnold, ISBN 978-0-340-69153-3.
      """,
    ],
    [
      "Random effects and prediction interval",
      "The mean over rollout areas that differ among themselves, and where a further one may lie.",
      """
      Higgins JPT, Thompson SG, Spiegelhalter DJ (2009), J R Stat Soc A 172:137-159, \
      doi:10.1111/j.1467-985X.2008.00552.x.
      """,
    ],
  ]

  private static let time = [
    [
      "By date of rollout",
      """
      Differences of change by date of rollout and period, against areas never or not yet rolled \
      out, and their mean.
      """,
      """
      Callaway B, Sant’Anna PHC (2021), J Econom 225:200-230, doi:10.1016/j.jeconom.2020.12.001.
      """,
    ],
    [
      "By period since rollout",
      "Differences by period since rollout, against the last period before it.",
      "Sun L, Abraham S (2021), J Econom 225:175-199, doi:10.1016/j.jeconom.2020.09.006.",
    ],
    [
      "Break in a series",
      "A change of level and slope at rollout, with errors that let neighbouring periods be alike.",
      """
      Wagner AK and others (2002), J Clin Pharm Ther 27:299-309, \
      doi:10.1046/j.1365-2710.2002.00430.x; Newey WK, West KD (1987), Econometrica 55:703-708, \
      doi:10.2307/1913610.
      """,
    ],
  ]

  private static let checks = [
    [
      "Two one-sided tests",
      "Whether a difference is shown to lie within a margin that was declared.",
      "Schuirmann DJ (1987), J Pharmacokinet Biopharm 15:657-680, doi:10.1007/BF01068419.",
    ],
    [
      "Bounds for what is not known",
      "The smallest and largest difference, whatever those not observed would have had.",
      """
      Horowitz JL, Manski CF (2000), J Am Stat Assoc 95:77-84, \
      doi:10.1080/01621459.2000.10473902.
      """,
    ],
    [
      "E-value",
      "How strongly something not measured would have to go with both arm and outcome.",
      "VanderWeele TJ, Ding P (2017), Ann Intern Med 167:268-274, doi:10.7326/M16-2607.",
    ],
    [
      "Holm’s correction", "P-values made larger for their number, the smallest most.",
      "Holm S (1979), Scand J Stat 6:65-70.",
    ],
  ]
}
