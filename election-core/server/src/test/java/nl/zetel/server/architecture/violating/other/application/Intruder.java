package nl.zetel.server.architecture.violating.other.application;

import nl.zetel.server.architecture.violating.sample.persistence.PublicEntity;
import nl.zetel.server.problem.ProblemCode;

/** Breaks two rules on purpose: a feature that reaches into another one's tables, and refuses without saying when. */
record Intruder(PublicEntity entity) {

    ProblemCode refusal() {
        return ProblemCode.WRONG_STATE;
    }
}
