import Indicators
import Studies
import Tallies

/// What the native engine works out once for every child: leaves, school age, links, families.
///
/// A leaf is an area with an arm: every wider cell is a sum of leaves.
struct CohortFrame {
  /// The records.
  let extract: Extract
  /// The leaf of each child.
  let leaf: [Int32]
  /// The leaf of each family.
  let familyLeaf: [Int32]
  /// The child that stands for each family.
  let home: [Int32]
  /// The first place of each family among `members`, and after the last the number of children.
  let memberOffsets: [Int32]
  /// The children, family by family.
  let members: [Int32]
  /// Whether each child is of school age in the academic year of its day.
  let schoolAge: [Bool]
  /// What a comparison of areas needs, nil where the study declares none.
  let design: DesignFrame?
  private let links: [RecordKind: [Bool]]

  /// The frame of an extract.
  init(_ extract: Extract) {
    let cohort = extract.cohort
    self.extract = extract
    let leaf = (0..<cohort.count).map { child in
      cohort.area[child] * 2 + (extract.arm(of: child) == .rollout ? 0 : 1)
    }
    self.leaf = leaf
    home = extract.homeChildren().map { Int32($0) }
    familyLeaf = home.map { leaf[Int($0)] }
    design = DesignFrame(extract, leaf: leaf, home: home)
    (memberOffsets, members) = Self.group(cohort.family, into: cohort.families)
    schoolAge = Self.schoolAges(cohort)
    links = Dictionary(
      uniqueKeysWithValues: RecordKind.allCases.map { ($0, Self.links($0, extract)) })
  }

  /// The number of leaves.
  var leaves: Int { extract.study.areas.count * 2 }

  /// The leaf of a child or family.
  func leaf(of subject: Int, _ unit: Unit) -> Int {
    Int(unit == .family ? familyLeaf[subject] : leaf[subject])
  }

  /// Whether each child's records of a kind were linked.
  func linked(_ record: RecordKind) -> [Bool] { links[record] ?? [] }

  /// Whether each child's records of a kind were linked, as a column or else the tables say.
  private static func links(_ record: RecordKind, _ extract: Extract) -> [Bool] {
    let cohort = extract.cohort
    if let column = cohort.column(record.column) {
      guard let yes = column.code(of: "yes") else {
        return [Bool](repeating: false, count: cohort.count)
      }
      return column.values.map { $0 == yes }
    }
    var linked = [Bool](repeating: false, count: cohort.count)
    for table in record.tables.compactMap({ extract.tables[$0] }) {
      for child in 0..<cohort.count where table.offsets[child] < table.offsets[child + 1] {
        linked[child] = true
      }
    }
    return linked
  }

  /// Children by family, by counting.
  private static func group(_ family: [Int32], into families: Int) -> ([Int32], [Int32]) {
    var offsets = [Int32](repeating: 0, count: families + 1)
    for family in family { offsets[Int(family) + 1] += 1 }
    for place in 0..<families { offsets[place + 1] += offsets[place] }
    var next = offsets
    var members = [Int32](repeating: 0, count: family.count)
    for (child, family) in family.enumerated() {
      members[Int(next[Int(family)])] = Int32(child)
      next[Int(family)] += 1
    }
    return (offsets, members)
  }

  /// School age of every child, with the academic year worked out once for each day.
  private static func schoolAges(_ cohort: Cohort) -> [Bool] {
    let years = DayTable(cohort.imprisoned) { AcademicYear(containing: $0) }
    return (0..<cohort.count).map { child in
      BirthMonth(ordinal: cohort.born[child]).isSchoolAge(in: years[cohort.imprisoned[child]])
    }
  }
}
