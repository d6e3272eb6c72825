package nl.zetel.server.nomination.application;

/** What entering lists has to know of appeals: whether somebody may still enter what came too late on nomination day. */
public interface LatePapers {

    /** Whether an appeal is pending about papers that came too late (I 5(a)), so that they may have to be a list after all. */
    boolean awaited(String electionId);
}
