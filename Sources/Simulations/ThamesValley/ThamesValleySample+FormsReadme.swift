extension ThamesValleySample {
  /// The part of the sample's `README.md` about questionnaires.
  var formsText: String {
    """
    ## Questionnaires

    `sdq.csv` holds forms of the Strengths and Difficulties Questionnaire, `parental_stress.csv` of
    the Parental Stress Scale: drawn answers by the number of the item, 0 to 2 and 1 to 5. The
    wording belongs to the owners of the questionnaires and is nowhere here. Total difficulties
    were planned at 15.5 (parents), 11.5 (teachers) and 14 (young people), and to be 1.8 lower at
    the second form in Oxfordshire, 1.0 elsewhere; parental stress at 45, and 3 and 2 lower. Forms
    that are first filled in at a bad time fall as much without any support: **little can be
    claimed from this sample, on purpose.** Elsewhere are the children whom councils shared: none of
    Wokingham, none recognised after another council's rollout.

    Of children (parental stress: families) with a form, by what their forms allow; all pairs are
    of one version, four to eight months apart, the first at most three months after the day:

    | where | who | with a form | paired | unscored | wrong form | awaiting | too close | too late \
    | first only | second only | paired, under six months | mean, first | mean, second |
    |---|---|---|---|---|---|---|---|---|---|---|---|---|---|
    | Oxfordshire | parent | 108 | 67 | 4 | 2 | 0 | 6 | 10 | 12 | 7 | 10 | 15.52 | 13.63 |
    | Oxfordshire | teacher | 56 | 35 | 0 | 1 | 2 | 3 | 7 | 4 | 4 | 5 | 12.20 | 11.51 |
    | Oxfordshire | self | 27 | 16 | 0 | 0 | 1 | 1 | 0 | 6 | 3 | 3 | 14.69 | 13.31 |
    | Oxfordshire | parental stress | 53 | 27 | 5 | 0 | 0 | 2 | 4 | 11 | 4 | 2 | 44.56 | 42.19 |
    | elsewhere | parent | 68 | 31 | 0 | 0 | 0 | 2 | 6 | 21 | 8 | 0 | 15.13 | 14.06 |
    | elsewhere | teacher | 39 | 22 | 0 | 0 | 0 | 2 | 3 | 8 | 4 | 1 | 12.27 | 11.73 |
    | elsewhere | self | 22 | 13 | 0 | 0 | 0 | 2 | 2 | 3 | 2 | 0 | 14.46 | 12.46 |
    | elsewhere | parental stress | 37 | 23 | 0 | 0 | 0 | 4 | 1 | 5 | 4 | 2 | 44.30 | 43.09 |

    Traps in parents', teachers' and young people's own forms together:

    | trap | forms |
    |---|---|
    | forms with a prorated scale | 60 |
    | forms without a total | 3 |
    | forms without an answer | 1 |
    | straight-lined forms | 2 |
    | forms without the supplement | 65 |
    | “no difficulties”, but effects ticked | 1 |
    | rows that stand twice | 1 |
    | days with forms that disagree | 1 |
    | forms dated before birth | 1 |
    | forms dated after the extract | 1 |

    Traps in parents' forms of Oxfordshire:

    | trap | children |
    |---|---|
    | first forms up to twelve months before the day | 8 |
    | first forms more than twelve months before the day | 3 |
    | first forms exactly three months after the day | 1 |
    | second forms exactly four months after the first | 1 |
    | second forms exactly eight months after the first | 1 |
    | first forms as near before the day as after it | 1 |

    Traps in `parental_stress.csv`:

    | trap | forms |
    |---|---|
    | forms of parental stress with one or two answers missing | 18 |
    | forms of parental stress with more answers missing | 6 |

    """
  }
}
