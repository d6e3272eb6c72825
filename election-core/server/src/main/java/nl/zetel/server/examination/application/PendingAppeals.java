package nl.zetel.server.examination.application;

/** What the examination has to know of appeals: whether the decisions on the lists can still change. */
public interface PendingAppeals {

    /** How many appeals against decisions on lists of that election have no judgment that took effect yet. */
    int pending(String electionId);
}
