package nl.zetel.server.notice.domain;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom a newsletter reaches and whom it does not, each address once; what was asked of an address is what it gets.
 *
 * @param recipients addresses that get it
 * @param otherElections addresses that do not, because they follow one election alone and it is not about that one
 * @param otherGroups addresses that do not, because it is for a group that they do not follow
 * @param unconfirmed addresses that asked and did not confirm yet
 */
public record Audience(int recipients, int otherElections, int otherGroups, int unconfirmed) {

    private enum Why {
        GETS,
        GROUP,
        ELECTION,
        UNCONFIRMED
    }

    /** Counts it. */
    public static Audience of(Newsletter newsletter, List<Subscription> subscriptions, OffsetDateTime now) {
        Map<String, Why> best = new HashMap<>();
        subscriptions.stream()
                .filter(subscription -> !subscription.expired(now))
                .forEach(subscription -> best.merge(
                        subscription.addressHash(),
                        why(newsletter, subscription),
                        (one, other) -> one.compareTo(other) <= 0 ? one : other));
        return new Audience(
                count(best.values(), Why.GETS),
                count(best.values(), Why.ELECTION),
                count(best.values(), Why.GROUP),
                count(best.values(), Why.UNCONFIRMED));
    }

    private static Why why(Newsletter newsletter, Subscription subscription) {
        if (subscription.state() == Subscription.State.PENDING) {
            return Why.UNCONFIRMED;
        }
        if (!subscription.about(newsletter)) {
            return Why.ELECTION;
        }
        return subscription.gets(newsletter) ? Why.GETS : Why.GROUP;
    }

    private static int count(Collection<Why> all, Why why) {
        return (int) all.stream().filter(why::equals).count();
    }

    /**
     * The same in words for people, with what to do to reach more.
     *
     * @param election name of the election that the newsletter is about; empty if it is about none
     * @param group the group that it is for; blank for everybody
     */
    public String explanation(Optional<String> election, String group) {
        StringBuilder text = new StringBuilder(persons(recipients))
                .append(recipients == 1 ? " krijgt" : " krijgen")
                .append(" deze nieuwsbrief: ")
                .append(election.map(name -> "wie zich aanmeldde voor " + name + " of voor de hele gemeente")
                        .orElse("wie zich aanmeldde voor de hele gemeente"))
                .append(group.isBlank() ? "" : ", en daarbij " + group + " opgaf")
                .append('.');
        if (otherElections > 0) {
            text.append(' ').append(not(otherElections)).append(", want die volgen één andere verkiezing");
            text.append(election.isPresent() ? "." : "; noem die verkiezing (electionId) om ook hen te bereiken.");
        }
        if (otherGroups > 0) {
            text.append(' ').append(not(otherGroups)).append(", want die gaven deze groepering niet op.");
        }
        if (unconfirmed > 0) {
            text.append(' ').append(not(unconfirmed)).append(", want hun aanmelding is nog niet bevestigd.");
        }
        return text.toString();
    }

    private static String persons(int count) {
        return count == 0 ? "Geen enkel adres" : count == 1 ? "Eén adres" : count + " adressen";
    }

    private static String not(int count) {
        return (count == 1 ? "Eén adres krijgt" : count + " adressen krijgen") + " haar niet";
    }
}
