package nl.zetel.law.counting;

/** Who made the certified report ("proces-verbaal") that a count was copied from. */
public enum CountKind {
    /** The municipal electoral committee, which counted centrally ("centrale stemopneming"). */
    CSO,
    /** The polling station, which counted itself ("decentrale stemopneming"). */
    DSO,
    /** The municipal electoral committee, as the central electoral committee copies it. */
    CSB
}
