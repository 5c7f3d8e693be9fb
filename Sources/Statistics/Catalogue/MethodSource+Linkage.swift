extension MethodSource {
  static let jaro = MethodSource(
    """
    Jaro MA (1989). Advances in record-linkage methodology as applied to matching the 1985 census \
    of Tampa, Florida. Journal of the American Statistical Association 84:414-420.
    """,
    doi: "10.1080/01621459.1989.10478785")

  static let winkler = MethodSource(
    """
    Winkler WE (1990). String comparator metrics and enhanced decision rules in the Fellegi-Sunter \
    model of record linkage. Proceedings of the Survey Research Methods Section, American \
    Statistical Association, 354-359.
    """)

  static let jaccard = MethodSource(
    """
    Jaccard P (1912). The distribution of the flora in the alpine zone. New Phytologist 11:37-50.
    """,
    doi: "10.1111/j.1469-8137.1912.tb05611.x")

  static let dice = MethodSource(
    """
    Dice LR (1945). Measures of the amount of ecologic association between species. Ecology \
    26:297-302.
    """,
    doi: "10.2307/1932409")

  static let levenshtein = MethodSource(
    """
    Levenshtein VI (1966). Binary codes capable of correcting deletions, insertions, and \
    reversals. Soviet Physics Doklady 10:707-710.
    """)

  static let damerau = MethodSource(
    """
    Damerau FJ (1964). A technique for computer detection and correction of spelling errors. \
    Communications of the ACM 7:171-176.
    """,
    doi: "10.1145/363958.363994")

  static let lowranceWagner = MethodSource(
    """
    Lowrance R, Wagner RA (1975). An extension of the string-to-string correction problem. \
    Journal of the ACM 22:177-183.
    """,
    doi: "10.1145/321879.321880")

  static let soundex = MethodSource(
    "National Archives (2007). The Soundex indexing system. Washington.")

  static let philips = MethodSource(
    "Philips L (1990). Hanging on the Metaphone. Computer Language 7(12):39-43.")

  static let taft = MethodSource(
    """
    Taft RL (1970). Name search techniques. New York State Identification and Intelligence \
    System, special report 1.
    """)

  static let moore = MethodSource(
    """
    Moore GB, Kuhns JL, Trefftzs JL, Montgomery CA (1977). Accessing individual records from \
    personal data files using nonunique identifiers. NBS special publication 500-2.
    """)

  static let fellegiSunter = MethodSource(
    """
    Fellegi IP, Sunter AB (1969). A theory for record linkage. Journal of the American \
    Statistical Association 64:1183-1210.
    """,
    doi: "10.1080/01621459.1969.10501049")
}
