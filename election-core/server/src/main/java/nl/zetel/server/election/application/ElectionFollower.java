package nl.zetel.server.election.application;

/** Does something when the elections of a municipality or their days became others, in the transaction of that change. */
public interface ElectionFollower {

    /** There is another election, or one has other days. */
    void electionsChanged();
}
