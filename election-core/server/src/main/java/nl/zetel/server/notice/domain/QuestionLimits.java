package nl.zetel.server.notice.domain;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** How many questions somebody whom nobody knows may ask, so that the desk and other people's mailboxes are not flooded. */
public final class QuestionLimits {

    /** Questions of one address in a day. */
    public static final int PER_ADDRESS = 5;
    /** Questions of an election that wait for the confirmation of their address. */
    public static final int UNCONFIRMED = 200;

    private QuestionLimits() {}

    /** Why one more cannot be taken now; empty if it can. */
    public static Optional<String> obstacle(List<Question> all, String addressHash, OffsetDateTime now) {
        long today = all.stream()
                .filter(other -> other.addressHash().equals(addressHash))
                .filter(other -> now.isBefore(other.askedAt().plusDays(1)))
                .count();
        if (today >= PER_ADDRESS) {
            return Optional.of("Van dit adres kwamen vandaag al " + PER_ADDRESS
                    + " vragen; stel uw vraag morgen, of bel het verkiezingsbureau");
        }
        long waiting = all.stream()
                .filter(other -> other.state() == Question.State.UNCONFIRMED && !other.expired(now))
                .count();
        return waiting >= UNCONFIRMED
                ? Optional.of("Er zijn nu te veel vragen die nog niet zijn bevestigd; probeer het later, of bel het"
                        + " verkiezingsbureau")
                : Optional.empty();
    }
}
