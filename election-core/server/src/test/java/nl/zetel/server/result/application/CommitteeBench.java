package nl.zetel.server.result.application;

import java.util.List;
import nl.zetel.server.Bench;
import nl.zetel.server.result.domain.ResultSession;
import nl.zetel.server.result.domain.ResultSession.Member;
import nl.zetel.server.store.Stored;

/** Helps to hold sessions on a bench. */
final class CommitteeBench {

    static final List<Member> MEMBERS = List.of(
            new Member("C.E. Voorzitter", Member.Role.CHAIR),
            new Member("D. Lid", Member.Role.MEMBER),
            new Member("E. Lid", Member.Role.MEMBER));

    private CommitteeBench() {}

    /** Opens a session of three members. */
    static Stored<ResultSession> session(Bench bench, String electionId) {
        return bench.does(
                () -> bench.bean(ResultSessions.class).open(electionId, "het gemeentehuis te Diever", MEMBERS));
    }
}
