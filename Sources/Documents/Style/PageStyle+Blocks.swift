extension PageStyle {
  /// Tables with light rules and figures that stand below each other.
  static let tables = """
    .table { margin: 1.8rem 0; }
    .scroll { overflow-x: auto; container-type: inline-size; background:
    linear-gradient(90deg, var(--paper) 40%, transparent) left / 2.2rem 100%,
    linear-gradient(270deg, var(--paper) 40%, transparent) right / 2.2rem 100%,
    linear-gradient(90deg, var(--rule), transparent) left / .7rem 100%,
    linear-gradient(270deg, var(--rule), transparent) right / .7rem 100%;
    background-repeat: no-repeat; background-attachment: local, local, scroll, scroll; }
    table { width: 100%; border-collapse: collapse; font-size: .889rem; line-height: 1.4;
    font-variant-numeric: lining-nums tabular-nums; }
    caption { text-align: left; padding: 0 0 .5rem; }
    .caption { display: block; position: sticky; left: 0; max-width: 100cqw; }
    .number { display: block; font-size: .833rem; font-weight: 600; color: var(--quiet);
    line-height: 1.4; }
    .message { display: block; font-size: 1rem; font-weight: 700; line-height: 1.35;
    text-wrap: pretty; }
    .caption-line { display: block; margin-top: .2rem; font-size: .833rem; line-height: 1.4;
    color: var(--quiet); }
    th, td { padding: .42rem .7rem; text-align: left; vertical-align: top; font-weight: 400;
    border-bottom: .06rem solid var(--grid); }
    th:first-child { padding-left: 0; }
    th:last-child, td:last-child { padding-right: .15rem; }
    thead th { vertical-align: bottom; font-weight: 700; line-height: 1.3;
    border-block: .08rem solid var(--line); border-top-width: .12rem; }
    .n { text-align: right; }
    td.n { white-space: nowrap; }
    tbody th[scope="row"] { min-width: 8.5rem; }
    .long { min-width: 11rem; overflow-wrap: anywhere; }
    .scroll:not([tabindex]) .long { min-width: 8rem; }
    td .unit { display: block; font-size: .833em; font-weight: 400; color: var(--quiet); }
    .group th { padding-top: 1rem; font-weight: 700; border-bottom-color: var(--rule); }
    .total th, .total td { font-weight: 700; border-top: .06rem solid var(--line);
    border-bottom: .06rem solid var(--line); }
    .table-note { margin: .5rem 0 0; max-width: 40rem; font-size: .833rem; line-height: 1.45;
    color: var(--quiet); }
    """

  /// Figures: the wide drawing, or the narrow one on a telephone.
  static let figures = """
    figure, .callout, .pair, .key-figures, .table:not(.broad) { max-width: 44rem; }
    figure { margin: 2.2rem 0; }
    figcaption { margin-bottom: .9rem; }
    .chart { display: block; width: 100%; height: auto; }
    .chart text { font-family: \(FontStack.sans); font-variant-numeric: lining-nums tabular-nums; }
    .chart.narrow { display: none; }
    @media screen and (max-width: 719px) {
    .chart.wide { display: none; }
    .chart.narrow { display: block; max-width: 27rem; }
    }
    details { margin: 1rem 0; }
    summary { cursor: pointer; color: var(--link); width: fit-content; }
    summary:hover { text-decoration: underline; }
    .chart-table { margin: .7rem 0 0; font-size: .889rem; }
    .chart-table .table { margin: .8rem 0 0; }
    .chart-table table { font-size: .833rem; }
    .chart-table .message { font-size: .889rem; }
    """

  /// Boxes that stand out, each kind with its icon and word.
  static let callouts = """
    .icon { flex: none; width: 1.25em; height: 1.25em; fill: none; stroke: currentColor;
    stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
    .callout { margin: 1.6rem 0; padding: .85rem 1.1rem .95rem; background: var(--shade);
    border-top: .12rem solid var(--edge); --edge: var(--link); }
    .callout > :last-child { margin-bottom: 0; }
    .callout .icon { stroke: var(--edge); margin-top: .06em; }
    .callout.warning { --edge: var(--warning); }
    .callout.can { --edge: var(--can); }
    .callout.cannot { --edge: var(--cannot); }
    .callout.authors { --edge: var(--quiet); }
    .callout-title { display: flex; gap: .55rem; margin: 0 0 .45rem; font-weight: 700;
    line-height: 1.35; }
    .word { color: var(--edge); }
    .word::after { content: ":"; }
    .callout p, .callout li { text-wrap: pretty; }
    .callout ul, .callout ol { margin-bottom: .6rem; }
    .pair { display: grid; gap: 1.2rem; margin: 1.6rem 0; }
    .pair .callout { margin: 0; font-size: .944rem; line-height: 1.5; }
    @media (min-width: 640px) { .pair { grid-template-columns: 1fr 1fr; } }
    """
}
