import Documents

/// The pathway under the headings of TIDieR, re-told in our own words.
///
/// Source: Bekaert, S. and Massie, R. (2025). What Works Series: The Thames Valley Operation
/// Paramount Toolkit. Thames Valley Violence Prevention Partnership.
enum PathwayDescription {
  /// What, why, who, how, where and when.
  static let facts: [Fact] = [
    Fact("Name", ["Operation Paramount."]),
    Fact(
      "Why",
      [
        """
        Nobody systematically knows which children have a parent in prison, so support often \
        comes late or not at all. Parental imprisonment is counted among adverse childhood \
        experiences.
        """
      ]),
    Fact(
      "What is used",
      [
        """
        Prison reception records and the police record system, agreements to share records, a \
        safe way to refer, and information for families.
        """
      ]),
    Fact(
      "What is done",
      [
        """
        Receptions are matched with records to recognise children; a first contact by telephone \
        or visit tells the family of the offer; with consent the family is referred to a charity; \
        families who say no are asked again later.
        """
      ]),
    Fact(
      "Who provides it",
      [
        """
        A coordinator and an analyst in the police, a delivery practitioner who makes the first \
        contact, community practitioners of a charity (in Thames Valley, Children Heard and \
        Seen), and a strategic lead or commissioner.
        """
      ]),
    Fact(
      "How",
      [
        """
        Voluntary, by opting in, informed by an understanding of trauma and without stigma.
        """
      ]),
    Fact("Where", ["In the areas of ", .reference("table-areas"), ", from the day of rollout."]),
    Fact(
      "When and how much",
      [
        """
        Soon after a prison reception, with later offers. The amount of support that each family \
        received is not in the records of this study.
        """
      ]),
    Fact(
      "Tailoring",
      ["Support is chosen by need: for the child, for the remaining carer, or with legal matters."]
    ),
    Fact("How well it was delivered", ["Fidelity is not measured in this report."]),
  ]

  /// The seven core components.
  static let coreComponents = [
    "Recognising children in good time, by matching custody records with others in a steady way.",
    "Means of sharing records that are lawful, ethical and secure.",
    "Monitoring and evaluation of engagement, wellbeing and how families find the service.",
    "A dedicated coordinator in the police for recognition, referrals and relationships.",
    "Engagement that understands trauma and carries no stigma.",
    "Partnership of named agencies with clear shared responsibilities.",
    "Proactive referral to trusted community providers, so that no family must refer itself.",
  ]
}
