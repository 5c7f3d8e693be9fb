internal import Indicators

extension ThamesValleySample {
  /// The text of `study.yaml`.
  var studyText: String {
    """
    # SYNTHETIC: every child and family in this folder is invented (see README.md).
    title: Operation Paramount in Thames Valley (synthetic sample)
    synthetic: true
    extracted: \(Self.extracted.description)

    # The rollout dates of Milton Keynes, Buckinghamshire and West Berkshire are invented. Their
    # councils have shared a first extract, of the children recognised before the rollout (arm
    # comparison), and none since: their children of the arm rollout are linked to no record, so
    # that outcomes of the arm rollout are those of Oxfordshire. Wokingham has shared nothing.
    areas:
    \(SimulatedArea.thamesValley.map(\.line).joined(separator: "\n"))

    tables:
      children: children.csv
      free_meals: free_meals.csv
      sen: sen.csv                  # its headings have stray spaces
      attendance:                   # a council's own extract, mapped
        file: attendance_extract.csv
        columns:
          child: UPN_pseudo
          year: AcademicYear
          term: Term
          possible: SessionsPossible
          attended: SessionsAttended
        values: {term: {AUT: autumn, SPR: spring, SUM: summer}}
      suspensions: suspensions.csv  # any_suspension_rate is no rate, and is not mapped
      social_care: social_care.csv  # begins with a byte-order mark; lines end with CRLF
      contacts: contacts.csv        # days as DD/MM/YYYY; Windows-1252
      offers: offers.csv
      needs: needs.csv
      sdq: sdq.csv                  # Strengths and Difficulties, by number of the item: 0 to 2
      parental_stress: {file: parental_stress.csv, prorate: true}  # 1 to 5; 16 answers will do
      housing:                      # a table of the study's own
        file: housing.csv
        kind: spells                # spells, events or sessions
        columns: {child: child, from: from, to: to, tenure: tenure}

    own_indicators:
      - id: temporary-housing
        title: Living in temporary housing
        definition: A temporary tenancy or placement is open on the day.
        population: all             # all or school-age
        record: social-care         # whose linkage counts: education, social-care or none
        status: {table: housing, column: tenure, values: [temporary]}
        moments: [at, at-6m]

    # From how many points on one child's change is more than chance: 1.96 · SD · √(2 − 2 · r). The
    # study declares the standard deviation (sd) and the reliability of each score beforehand, with
    # their source: they are never taken from its own forms, so that councils' counts can be added.
    # THOSE BELOW ARE AN ILLUSTRATION, quoted from memory: check each in the publication before use.
    reliable_change:
      - {indicator: sdq-total, informant: parent, sd: 5.8, reliability: 0.82, source: "\(sdq)"}
      - {indicator: sdq-total, informant: teacher, sd: 6.0, reliability: 0.87, source: "\(sdq)"}
      - {indicator: sdq-total, informant: self, sd: 5.2, reliability: 0.80, source: "\(sdq)"}
      - {indicator: parental-stress, sd: 8.1, reliability: 0.81, source: "\(stress)"}
    # There is no added_value here. Its formula holds for groups at high risk, most of them referred
    # for a child's difficulties; these families are recognised by an imprisonment instead.

    baselines: {geography: [E92000001, E12000008]}  # England, then the South East
    # Outcomes and design are declared before anything is estimated: reports print a digest of both.
    # The primary outcome decides; secondary ones are corrected for their number by Holm's method.
    outcomes: {primary: accepted, secondary: [attendance-above-90, social-care, suspended]}
    design:
      question: Do more families accept support where the pathway was rolled out?
      unit: area                    # areas, not children, were given the pathway: the only one
      adjust: [sex, age-group]      # also parent, known-before and ethnicity
      # comparators: [E06000038]    # areas to compare with; left out, all without rollout
      smallest_effect:              # the smallest difference that would matter, in points
        accepted: 5%
        attendance-above-90: 10%
      margin:                       # up to here a difference would count as none
        suspended: 3%
      period: quarter               # quarter, half-year or year: days of imprisonment by it

    # Nothing to protect: the children are invented. With real records leave this line out.
    disclosure: {suppress: none, secondary: false, round: none}
    targets: {accepted: 25%}

    """
  }

  private var sdq: String {
    "Goodman 2001, J Am Acad Child Adolesc Psychiatry 40:1337-1345 (from memory: check)"
  }

  private var stress: String {
    "Berry and Jones 1995, J Soc Pers Relat 12:463-472 (from memory: check)"
  }
}
