package nl.zetel.server.nomination.application;

/** What entering lists has to know of appeals: whether somebody may still enter what came too late on nomination day. */
public interface LatePapers {

    /** Whether an appeal is pending about papers that came too late (I 5(a)), so that they may have to be a list after all. */
    boolean awaited(String electionId);

    /** What a list is that came too late, in a Dutch sentence: whether the appeal about it is pending, or what it came to. */
    default String standing(String electionId, String listId) {
        return "Deze stukken kwamen te laat en zijn geen lijst van deze verkiezing (Kieswet I 5, onder a)";
    }
}
