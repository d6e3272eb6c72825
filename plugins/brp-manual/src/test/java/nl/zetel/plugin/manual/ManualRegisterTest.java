package nl.zetel.plugin.manual;

import static nl.zetel.plugin.manual.Persons.FIRST;
import static nl.zetel.plugin.manual.Persons.LOOKED_UP;
import static nl.zetel.plugin.manual.Persons.NOW;
import static nl.zetel.plugin.manual.Persons.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.zetel.api.Bsn;
import nl.zetel.spi.Confirmation;
import nl.zetel.spi.Consultation;
import nl.zetel.spi.Consultation.Origin;
import nl.zetel.spi.Consultation.Profile;
import nl.zetel.spi.ProcessingRecord;
import nl.zetel.spi.RegisterAnswer;
import nl.zetel.spi.RegisterException;
import nl.zetel.spi.RegisterException.Kind;
import org.junit.jupiter.api.Test;

class ManualRegisterTest {

    private static final Origin ORIGIN = new Origin("bert", "kandidaatstelling", "ondersteuner-controleren", "");

    private final List<ProcessingRecord> records = new ArrayList<>();
    private final ManualRegister register =
            new ManualRegister(Clock.fixed(NOW, ZoneId.of("Europe/Amsterdam")), Duration.ofDays(7), records::add);

    @Test
    void answersWhatWasConfirmedWithItsSourceAndMoment() throws Exception {
        RegisterAnswer answer = register.consult(question(Map.of(FIRST, confirmation(LOOKED_UP)), FIRST))
                .get(FIRST);
        assertThat(answer)
                .isInstanceOfSatisfying(
                        RegisterAnswer.Found.class,
                        found -> assertThat(found.person()).isEqualTo(Persons.person(FIRST)));
        assertThat(register.consult(question(Map.of(FIRST, confirmation(LOOKED_UP)), FIRST))
                        .values())
                .extracting(a -> a.provenance().orElseThrow())
                .allSatisfy(provenance -> {
                    assertThat(provenance.source()).isEqualTo("Burgerzaken, scherm 3 (opgezocht door anna)");
                    assertThat(provenance.asOf()).isEqualTo(LOOKED_UP);
                });
    }

    @Test
    void whoIsNotConfirmedIsNotAnsweredAndNorIsAnybodyElse() {
        RegisterException error = refused(question(Map.of(FIRST, confirmation(LOOKED_UP)), FIRST, SECOND));
        assertThat(error.kind()).isEqualTo(Kind.CONFIRMATION_REQUIRED);
        assertThat(error).hasMessageContaining("1 van de 2");
        assertThat(records).isEmpty();
    }

    @Test
    void confirmationsOfOthersAreNotAnswered() throws Exception {
        Map<Bsn, Confirmation> both =
                Map.of(FIRST, confirmation(LOOKED_UP), SECOND, new Confirmation(Optional.empty(), "x", LOOKED_UP, "a"));
        assertThat(register.consult(question(both, FIRST))).containsOnlyKeys(FIRST);
        assertThat(records)
                .singleElement()
                .satisfies(entry -> assertThat(entry.subject()).hasValue(FIRST));
    }

    @Test
    void aConfirmationMayBeSevenDaysOldAndNoOlder() {
        assertThatCode(() ->
                        register.consult(question(Map.of(FIRST, confirmation(NOW.minus(Duration.ofDays(7)))), FIRST)))
                .doesNotThrowAnyException();
        Instant older = NOW.minus(Duration.ofDays(7)).minusSeconds(1);
        assertThat(refused(question(Map.of(FIRST, confirmation(older)), FIRST)).kind())
                .isEqualTo(Kind.CONFIRMATION_REQUIRED);
    }

    @Test
    void aConfirmationNeedsASourceAClerkAndAMomentThatHasPassed() {
        assertThat(refusal(new Confirmation(Optional.empty(), " ", LOOKED_UP, "anna")))
                .contains("bron");
        assertThat(refusal(new Confirmation(Optional.empty(), "BRP", LOOKED_UP, "")))
                .contains("medewerker");
        assertThat(refusal(new Confirmation(Optional.empty(), "BRP", NOW.plusSeconds(1), "anna")))
                .contains("toekomst");
        assertThat(refusal(new Confirmation(Optional.of(Persons.person(SECOND)), "BRP", LOOKED_UP, "anna")))
                .contains("ander burgerservicenummer");
    }

    private String refusal(Confirmation confirmation) {
        return String.valueOf(
                refused(question(Map.of(FIRST, confirmation), FIRST)).getMessage());
    }

    private RegisterException refused(Consultation question) {
        return catchThrowableOfType(RegisterException.class, () -> register.consult(question));
    }

    private static Confirmation confirmation(Instant at) {
        return new Confirmation(Optional.of(Persons.person(FIRST)), "Burgerzaken, scherm 3", at, "anna");
    }

    private static Consultation question(Map<Bsn, Confirmation> confirmations, Bsn... numbers) {
        return new Consultation(Set.of(numbers), Profile.VOTER, ORIGIN, confirmations);
    }
}
