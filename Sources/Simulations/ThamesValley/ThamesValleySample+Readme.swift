extension ThamesValleySample {
  /// The text of the sample's `README.md`.
  var readmeText: String {
    """
    # Sample study: Thames Valley (SYNTHETIC)

    **Every child and family here is invented.** Nothing was taken from a person's record. The
    files are written by `paramount simulate DIR --preset thames-valley`, always the same bytes.

    The counts for Oxfordshire fit what is published of the evaluation of Operation Paramount
    (Bekaert and Massie, 2025): they are one consistent reconstruction, not published counts.

    | Oxfordshire (E10000025, arm rollout) | moment | count |
    |---|---|---|
    | children; girls; boys | | 225; 106; 119 |
    | of school age; education records linked | | 175; 163 |
    | free school meals | at | 108 of 163 |
    | free school meals | within-12m | 126 of 146 (17 not followed up) |
    | SEN support; EHC plan | at | 51; 11 of 163 |
    | attendance above 90 %; above 50 % | term-of | 80; 140 of 163 |
    | suspended; suspensions | year-of | 7 of 163; 12 |
    | Child in Need or above | at; at-6m | 67; 70 of 225 |
    | early help | at; at-6m | 3; 21 of 225 |
    | no social care record | at | 56 of 225 |
    | contact | before-6m; within-6m | 32; 90 of 225 |
    | temporary housing (own indicator) | at; at-6m | 18; 24 of 225 |

    Families who accepted, of those with an offer: arm rollout 80 of 400, comparison 26 of 200;
    asked again, 30 of 45 and 8 of 12.

    ## Traps

    Each of these changes a count, or stops the reading, where a rule is forgotten.

    | trap | where |
    |---|---|
    | a cell of 3 | early help on the day, Oxfordshire |
    | a true 0 | families who accepted, Windsor and Maidenhead |
    | a council with no match | Wokingham; three councils after their rollout |
    | a late term | Reading: a day in May 2025, whose next term was not over |
    | windows that are over on the day of the extract, or one day short | free meals |
    | siblings; a sibling with a later day, in another arm | `children.csv` |
    | births on the edge of school age; days at Easter and at a month's end | `children.csv` |
    | duplicate rows | `children`, `attendance_extract`, `suspensions`, `offers`, `sdq` |
    | two schools in one term, to be added | `attendance_extract.csv` |
    | exactly 90 % and exactly 50 %: not above | `attendance_extract.csv` |
    | no row, 0 possible, blank and the symbols x and z | `attendance_extract.csv` |
    | overlapping and open spells; a spell with `from` = `to` | `free_meals`, `sen`, `social_care` |
    | spells that end, events that fall, on the edge of a window | all dated tables |
    | K and E open together; early help under a higher status | `sen`, `social_care` |
    | rows of unknown children and families | every table but the first |
    | rows before birth and after the extract | `social_care`, `contacts`, `offers`, `sdq` |
    | rows of children outside the population | `free_meals.csv` |
    | a byte-order mark and CRLF | `social_care.csv` |
    | DD/MM/YYYY and Windows-1252 | `contacts.csv` |
    | headings with stray spaces | `sen.csv` |
    | local headings and values | `attendance_extract.csv` |
    | “any suspension” called a rate, with c, low, x, z | `suspensions.csv`, not mapped |
    | an accepted offer, then a declined one; two on one day; offers out of order | `offers` |

    \(formsText)
    """
  }
}
