/// The files with which a study begins.
public enum StudyTemplate {
  /// The path and text of each file, `study.yaml` first.
  public static var files: [(path: String, text: String)] {
    [(path: "study.yaml", text: studyFile)]
      + StandardTables.all.map { table in
        (
          path: "\(table.name).csv",
          text: table.columns.filter(isOffered).map(\.name).joined(separator: ",") + "\r\n"
        )
      }
  }

  /// Every standard heading, with `attended` rather than `absent`.
  private static func isOffered(_ column: ColumnSchema) -> Bool {
    column.name != "absent"
  }

  private static let studyFile = """
    # A study of the Operation Paramount pathway. Lines that begin with # are comments.
    # Records stay in this folder: only counts are worked out from them.

    title: Operation Paramount in our area      # the title of the report
    extracted: 2024-11-30                       # the day of the extracts: follow-up ends on it

    # Areas by the code of the Office for National Statistics. An area with a rollout date is in
    # the rollout arm from that day on; one without is a comparison area.
    areas:
      - {code: E10000025, name: Oxfordshire, rollout: 2021-11-01}
      - {code: E06000038, name: Reading}

    # The extracts. Only children is required: remove a line (and its file) where you have no such
    # extract, and the report says that it was not collected. Local names of columns and values
    # are mapped here, as for attendance.
    tables:
      children: children.csv
      free_meals: free_meals.csv
      sen: sen.csv
      attendance:
        file: attendance.csv
        # columns: {child: UPN_pseudo, possible: SessionsPossible, attended: SessionsAttended}
        # values: {term: {AUT: autumn, SPR: spring, SUM: summer}}
      suspensions: suspensions.csv
      social_care: social_care.csv
      contacts: contacts.csv
      offers: offers.csv
      needs: needs.csv
      # Questionnaires by item number, one row for each form. Where they were entered in another
      # way, say so: {file: sdq.csv, coding: 1-3, missing: [9, 99]}
      sdq: sdq.csv
      parental_stress: parental_stress.csv

    # Which indicators to count; without this line all whose extracts are present.
    # indicators: [fsm, sen-support, ehcp]

    # An indicator of your own needs no programming: a status, an event, a share or a score.
    # tables:
    #   housing:
    #     file: housing.csv
    #     kind: spells             # spells, events or sessions
    #     columns: {child: child, from: from, to: to, tenure: tenure}
    # own_indicators:
    #   - id: temporary-housing
    #     title: Living in temporary housing
    #     definition: A temporary tenancy or placement is open on the day.
    #     population: all            # all or school-age
    #     record: none               # whose linkage counts: education, social-care or none
    #     status: {table: housing, column: tenure, values: [temporary]}
    #     moments: [at, at-6m]

    baselines: {geography: [E92000001, E12000008]}   # England, then the South East
    outcomes: {primary: accepted}                    # declared before anything is counted
    disclosure: {suppress: 1-5}                      # none, 1-5, 1-7 or under-10; also
    #   secondary: true    what gives a suppressed number away is suppressed too
    #   round: none        none, 5, 10 or midpoint-6: how counts that leave are rounded
    #   zeros: shown       shown, suppressed, or a list of indicators such as [social-care]
    targets: {accepted: 25%}

    # How areas with and without rollout are compared. It needs a primary outcome above; a digest of
    # it is printed with the results, so write it before you look at any.
    # design:
    #   question: Do more families accept support where the pathway was rolled out?
    #   unit: area                             # rolled out by area, so areas are compared
    #   adjust: [sex, age-group]               # also parent, known-before, ethnicity
    #   comparators: [E06000038]               # areas without rollout; without this line all
    #   smallest_effect: {accepted: 5%}        # by indicator; for means of scores points, such as 2
    #   margin: {suspended: 3%}                # up to this a difference counts as none
    #   period: quarter                        # quarter, half-year or year

    # The report: which sections it has, and your own words in it (Markdown, in a file of this
    # folder or here). What says how far the figures bear cannot be left out.
    # report:
    #   sections: {for-families: false, crosswalk: true}
    #   text:
    #     background: background.md            # also setting, costs, discussion, recommendations,
    #                                          # acknowledgements and contact
    #     after-reach: |                       # before- or after- any section
    #       In **2023** the team was short of one practitioner.

    # The spread and reliability by which one child's change of score is called reliable, with the
    # publication that you took them from; without them no change is called so.
    # reliable_change:
    #   - {indicator: sdq-total, informant: parent, sd: 5.8, reliability: 0.82, source: "..."}

    """
}
