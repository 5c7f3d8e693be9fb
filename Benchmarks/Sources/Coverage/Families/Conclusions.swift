/// What the drawn tables teach, one paragraph a family.
enum Conclusions {
  static let strata =
    """
    Mantel and Haenszel's intervals keep their level with few large and with many small strata \
    alike. The exact interval of the common odds ratio never falls short, at the price of width; \
    take it where outcomes are rare.
    """
  static let standardisation =
    """
    `dobson` is right from some ten events on and is not given below (where five are expected, \
    its figure is of the rare samples with ten); `gamma` never falls short. Where one child can \
    have several events, count them by person: as if independent they give 86 %. The indirectly \
    standardised ratio takes the reference rates as known, which fails where the reference is no \
    larger than the group itself.
    """
  static let clusters =
    """
    With a likeness of 0.5 between brothers and sisters, every method that ignores families \
    holds the truth in some 83 % of samples, and for counts of events far less, however many \
    families there are. The clustered methods repair this and cost nearly nothing where there is \
    no likeness. With 20 families and a rare outcome they too fall short of 95 %.
    """
  static let means =
    """
    Take `welch-t`: it keeps its level where spreads and sizes differ, and with skewed scores. \
    `student-t` fails badly where the smaller group spreads more (76 %). Intervals of \
    standardised differences by the noncentral t law keep their level where both groups spread \
    alike.
    """
  static let ranks =
    """
    Intervals by ranks hold for any continuous outcome. The exact ones are not given with ties; \
    the normal ones then are too wide rather than too narrow. With five changes no interval by \
    ranks can reach 95 %: the exact one says so by the level it reached (93.75 %).
    """
  static let bootstrap =
    """
    The bootstrap is no cure for small samples: with 20 children all its intervals of a mean are \
    too short, of a standard deviation much too short. With 100 it is nearly as good as the t \
    interval. For a median take `bootstrap-percentile`; `bootstrap-basic` fails for it. \
    `bootstrap-bca` is not given where leaving out any one child leaves the median as it is, as \
    often with whole scores.
    """
  static let agreement =
    """
    Fisher's interval of a correlation is right for normal outcomes only: with skewed ones and a \
    true correlation of 0.9 it holds the truth in three of four samples. Intraclass correlations \
    of one way and of fixed raters are exact; for raters drawn from many the interval is \
    approximate, and too short with four raters and much agreement. The interval of alpha is for \
    normal items, and too short for yes or no. Kappa needs some 200 children.
    """
  static let areas =
    """
    The table that matters most for a pathway that whole areas have. Errors that ignore areas \
    (`classical`, `hc0` to `hc3`) are too small however many children there are. `cr0` and `cr1` \
    need 40 areas; with few, or with unlike sizes and few areas that have it, take `cr2` with \
    Satterthwaite's degrees of freedom, which keeps its level even with four areas, or `cr3`, \
    which is cautious. Never take clustered errors with the degrees of freedom of rows. A random \
    intercept with the normal law is too short below 40 areas.
    """
  static let twoPeriods =
    """
    As with any regression on areas: `cr2` with Satterthwaite's degrees of freedom is the one \
    that holds with few areas, and what `TwoPeriodAreas.interval` gives. The intervals from four \
    shares are right for independent children only: where areas change of their own accord, they \
    are as wrong as `classical` here.
    """
  static let rollouts =
    """
    The group-time effects use the normal law and need 40 areas; with eight they hold the truth \
    in 84 %. With fewer, read the exact randomisation interval beside them: it keeps its level \
    whatever the law of the outcomes, and with two areas against two it rightly says that \
    nothing is known. The two-way errors with t of areas less one do well here, but mix effects \
    where these change with time since the start.
    """
  static let series =
    """
    The weakest designs on this page. Newey and West's errors are much too small below 100 \
    periods, even with independent periods, and no better than classical ones in short series. \
    If periods do not remember, the classical interval is the better one; if they do, no \
    interval here holds its level, and a comparison series is needed.
    """
  static let propensity =
    """
    Without weights the comparison is biased, and its interval worthless. The weighted intervals \
    take the scores as known, which makes them too wide where the covariates explain much of the \
    outcome. Matching without limit on the distance is biased where those who take part are very \
    different, and then its interval is worthless too.
    """
  static let counts =
    """
    Wald's intervals of logistic regressions are about right with 50 children and with 500. With \
    rare outcomes in small samples there is often no estimate at all; Firth's is always there. \
    For numbers of events that vary more than Poisson's law lets them, Poisson's own errors fail \
    (some 75 %): take an estimated dispersion. Negative binomial errors are a little short with \
    50 to 100 children.
    """
  static let survival =
    """
    `survival-log-log` holds at every share and sample size, and for the median; \
    `survival-plain` and `survival-log` fall short near 1 and in small samples. Take \
    `cox-efron`: with many equal times `cox-breslow` is biased. Where brothers and sisters are \
    followed, take robust errors by family.
    """
  static let meta =
    """
    A fixed effect holds the truth in half of the samples where areas truly differ. With random \
    effects and few studies the normal law is too short; take Hartung and Knapp's interval. \
    Prediction intervals are too short with few studies and a small variance between them, \
    whatever the method: areas will differ by more than they say. The interval of the variance \
    between studies keeps its level.
    """
}
