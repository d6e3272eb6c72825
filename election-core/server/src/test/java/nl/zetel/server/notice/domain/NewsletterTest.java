package nl.zetel.server.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.zetel.server.notice.domain.Newsletter.AttachedFile;
import org.junit.jupiter.api.Test;

/** Who gets a newsletter, until when a request waits, and what of a delivery is tried again. */
class NewsletterTest {

    private static final OffsetDateTime ASKED = OffsetDateTime.parse("2018-01-08T10:00:00+01:00");

    private static Subscription subscription(String election, String group) {
        return new Subscription(
                        Subscription.State.PENDING,
                        "sealed",
                        "hash",
                        election.isEmpty() ? Optional.empty() : Optional.of(election),
                        group,
                        ASKED,
                        Optional.empty())
                .confirmed(ASKED);
    }

    private static Newsletter letter(String election, String group) {
        return Newsletter.draft(
                "Nieuws", "Tekst", election.isEmpty() ? Optional.empty() : Optional.of(election), group);
    }

    @Test
    void aNewsletterOfAnElectionGoesToThatElectionAndToTheWholeMunicipality() {
        assertThat(subscription("e1", "").gets(letter("e1", ""))).isTrue();
        assertThat(subscription("", "").gets(letter("e1", ""))).isTrue();
        assertThat(subscription("e2", "").gets(letter("e1", ""))).isFalse();
    }

    @Test
    void oneOfTheMunicipalityDoesNotGoToWhoAskedForOneElection() {
        assertThat(subscription("", "").gets(letter("", ""))).isTrue();
        assertThat(subscription("e1", "").gets(letter("", ""))).isFalse();
    }

    @Test
    void oneForAGroupGoesToThatGroupAlone() {
        assertThat(subscription("", "Lokaal").gets(letter("", "LOKAAL"))).isTrue();
        assertThat(subscription("", "Anders").gets(letter("", "Lokaal"))).isFalse();
        assertThat(subscription("", "").gets(letter("", "Lokaal"))).isFalse();
        assertThat(subscription("", "Lokaal").gets(letter("", ""))).isTrue();
    }

    @Test
    void beforeSendingItIsSaidWhomItReachesAndWhomNotEachAddressOnce() {
        Subscription pending = new Subscription(
                Subscription.State.PENDING, "sealed", "p", Optional.empty(), "", ASKED, Optional.empty());
        List<Subscription> all = List.of(
                of("a", subscription("e1", "")),
                of("a", subscription("", "Lokaal")),
                of("b", subscription("e1", "")),
                of("c", subscription("e2", "Lokaal")),
                pending);
        Audience municipality = Audience.of(letter("", ""), all, ASKED);
        assertThat(municipality).isEqualTo(new Audience(1, 2, 0, 1));
        assertThat(municipality.explanation(Optional.empty(), ""))
                .startsWith("Eén adres krijgt deze nieuwsbrief: wie zich aanmeldde voor de hele gemeente.")
                .contains("2 adressen krijgen haar niet", "(electionId)", "nog niet bevestigd");
        assertThat(Audience.of(letter("e1", ""), all, ASKED)).isEqualTo(new Audience(2, 1, 0, 1));
        assertThat(Audience.of(letter("e1", "Lokaal"), all, ASKED)).isEqualTo(new Audience(1, 1, 1, 1));
        assertThat(Audience.of(letter("e1", ""), List.of(pending), ASKED.plusDays(8)))
                .isEqualTo(new Audience(0, 0, 0, 0));
    }

    private static Subscription of(String hash, Subscription one) {
        return new Subscription(
                one.state(),
                one.sealedAddress(),
                hash,
                one.electionId(),
                one.group(),
                one.requestedAt(),
                one.confirmedAt());
    }

    @Test
    void nobodyGetsOneWithoutHavingConfirmed() {
        Subscription asked = new Subscription(
                Subscription.State.PENDING, "sealed", "hash", Optional.empty(), "", ASKED, Optional.empty());
        assertThat(asked.gets(letter("", ""))).isFalse();
    }

    @Test
    void aRequestExpiresAfterSevenDaysToTheSecondAndAConfirmedOneNever() {
        Subscription asked = new Subscription(
                Subscription.State.PENDING, "sealed", "hash", Optional.empty(), "", ASKED, Optional.empty());
        assertThat(asked.expired(ASKED.plusDays(7))).isFalse();
        assertThat(asked.expired(ASKED.plusDays(7).plusSeconds(1))).isTrue();
        assertThat(asked.confirmed(ASKED).expired(ASKED.plusYears(1))).isFalse();
    }

    @Test
    void theChainKeepsNeitherTheAddressNorItsHash() {
        assertThat(subscription("e1", "Lokaal").summary().toString()).doesNotContain("sealed", "hash", "Lokaal");
    }

    @Test
    void whatMayHaveBeenSentIsNotSentAgain() {
        assertThat(Delivery.State.values())
                .filteredOn(Delivery.State::open)
                .containsExactly(Delivery.State.QUEUED, Delivery.State.FAILED);
        Delivery tried = Delivery.queued("s").begun(ASKED).in(Delivery.State.FAILED, "weg", ASKED);
        assertThat(tried.begun(ASKED).attempts()).isEqualTo(2);
    }

    @Test
    void rewritingADraftKeepsItsFiles() {
        Newsletter draft = letter("e1", "").with(new AttachedFile("f", "a.pdf", "application/pdf", 12, "00"));
        Newsletter rewritten = draft.rewritten(letter("", "Lokaal"));
        assertThat(rewritten.bytes()).isEqualTo(12);
        assertThat(rewritten.electionId()).isEmpty();
        assertThat(rewritten.group()).isEqualTo("Lokaal");
    }
}
