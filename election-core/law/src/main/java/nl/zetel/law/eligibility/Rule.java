package nl.zetel.law.eligibility;

/** The requirement that a test holds somebody to, with its article for voters and for members of the council. */
enum Rule {
    RESIDENCE("Kieswet B 3(1)", "Gemeentewet 10(1)"),
    PRESUMED_RESIDENCE("Kieswet B 4(2)", "Gemeentewet 10(1)"),
    AGE("Kieswet B 3(1)", "Gemeentewet 10(1)"),
    EXCLUSION("Kieswet B 5(1)", "Gemeentewet 10(1)"),
    UNION_CITIZEN("Kieswet B 3(2)", "Gemeentewet 10(2)"),
    LAWFUL_RESIDENCE("Kieswet B 3(2)(a)", "Gemeentewet 10(2)(a)"),
    FIVE_YEARS("Kieswet B 3(2)(b)", "Gemeentewet 10(2)(b)"),
    DIPLOMAT("Kieswet B 3(3)", "Gemeentewet 10(3)"),
    INCOMPATIBLE_OFFICE("Gemeentewet 13", "Gemeentewet 13");

    private final String voter;
    private final String member;

    Rule(String voter, String member) {
        this.voter = voter;
        this.member = member;
    }

    String article(Right right) {
        return switch (right) {
            case VOTE -> voter;
            case SIT -> member;
        };
    }
}
