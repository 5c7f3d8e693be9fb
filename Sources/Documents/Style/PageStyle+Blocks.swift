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
    .long { min-width: 13rem; }
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

  /// On paper: light, complete, nothing split that belongs together.
  static let print = """
    @media print {
    html { font-size: 9.5pt; }
    body { line-height: 1.4; }
    .skip { display: none; }
    .title, .page, .foot p { display: block; max-width: none; padding-inline: 0; }
    .title { padding-block: 1rem 1.5rem; }
    .contents { position: static; max-height: none; overflow: visible;
    border-block: .06rem solid var(--rule); padding: .8rem 0; }
    .contents > ol { columns: 2; column-gap: 2rem; font-size: 8.5pt; }
    .contents ol ol { display: none; }
    .notice, .callout, .key-figures div { print-color-adjust: exact;
    -webkit-print-color-adjust: exact; }
    .chart { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    h2, h3, h4, h5, h6, figcaption, caption, summary, thead { break-after: avoid; }
    thead { display: table-header-group; }
    tr, .chart, .callout, .key-figures div, li, .definitions div, .short {
    break-inside: avoid; }
    figcaption, figcaption + .chart { break-inside: avoid; }
    p { orphans: 3; widows: 3; }
    main > section + section { margin-top: 1.6rem; padding-top: 1.4rem; }
    tbody th[scope="row"], .long { min-width: 0; }
    .table { break-inside: auto; }
    .foot { margin-top: 1rem; padding-block: .5rem 0; }
    .scroll { overflow: visible; container-type: normal; background: none; }
    .caption { max-width: none; position: static; }
    table { font-size: 8.2pt; line-height: 1.3; } .chart-table table { font-size: 7.8pt; }
    th, td { padding: .22rem .45rem; } .message { font-size: 9.5pt; }
    .table { margin: 1.1rem 0; } figure { margin: 1.4rem 0; } .callout { margin: 1rem 0; }
    .chart { max-width: 34rem; max-height: 19cm; }
    .flow .chart { max-width: 27rem; } .columns .chart { max-width: none; }
    .definitions dt, .definitions dd { display: inline; }
    .definitions dt::after { content: ": "; } .key-value { font-size: 2rem; }
    main section > section { margin-top: 1.5rem; } p, ul, ol, dl { margin-bottom: .7rem; }
    main section > p, main section > ul, main section > ol, main section > dl.definitions,
    details > p, details > ul, .table-note { max-width: 47rem; }
    figure, .callout, .pair, .key-figures, .facts, .table, .table:not(.broad) { max-width: none; }
    .definitions div { margin-bottom: .4rem; } .lead { font-size: 1.1rem; }
    details::details-content { content-visibility: visible; display: block; height: auto; }
    summary { display: none; } details:not(.chart-table) > summary { display: block; }
    summary::marker { content: ""; }
    a { color: inherit; text-decoration: none; }
    main a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em;
    overflow-wrap: anywhere; }
    }
    """
}
