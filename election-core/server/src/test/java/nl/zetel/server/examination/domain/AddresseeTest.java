package nl.zetel.server.examination.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.document.ListHead;
import nl.zetel.api.person.Address;
import nl.zetel.law.LegalBasis;
import nl.zetel.server.nomination.domain.CandidateList;
import nl.zetel.server.nomination.domain.Submitter;
import org.junit.jupiter.api.Test;

/** To whom the letter about omissions goes. */
@LegalBasis("Kieswet I 2(1)")
class AddresseeTest {

    private static final CandidateName ANNA = new CandidateName("A.", "", "van der", "Wal");
    private static final CandidateName BEN = new CandidateName("B.", "", "", "Stam");

    @Test
    void itGoesToWhoeverHandedTheListInAndNotToWhoStandsFirstOnIt() {
        CandidateList list = list(submitter(ANNA, "1", false), submitter(BEN, "2", false));
        assertThat(Addressee.of(list, Optional.of(new CandidateName("B", "", "", "STAM"))))
                .hasValueSatisfying(
                        to -> assertThat(to.lines()).containsExactly("B. Stam", "Brink 2", "7981EL  Diever"));
        assertThat(Addressee.of(list, Optional.of(new CandidateName("C.", "", "", "Ander"))))
                .hasValueSatisfying(to -> assertThat(to.lines()).contains("A. van der Wal"));
    }

    @Test
    void aSubstituteGetsItOnlyAfterHandingTheListInOrIfNobodyElseStandsOnIt() {
        CandidateList list = list(submitter(ANNA, "1", true), submitter(BEN, "2", false));
        assertThat(Addressee.of(list, Optional.empty()))
                .hasValueSatisfying(to -> assertThat(to.lines()).contains("B. Stam"));
        assertThat(Addressee.of(list, Optional.of(ANNA)))
                .hasValueSatisfying(to -> assertThat(to.lines()).contains("A. van der Wal"));
        assertThat(Addressee.of(list(), Optional.of(ANNA))).isEmpty();
    }

    @Test
    void onePersonIsOneNameAtOneAddress() {
        Addressee anna = new Addressee(submitter(ANNA, "1", false));
        assertThat(anna.isSame(new Addressee(submitter(new CandidateName("A", "", "Van der", "Wal"), "1", true))))
                .isTrue();
        assertThat(anna.isSame(new Addressee(submitter(ANNA, "1a", false)))).isFalse();
        assertThat(anna.isSame(new Addressee(submitter(BEN, "1", false)))).isFalse();
        assertThat(anna.toString()).doesNotContain("Wal");
    }

    private static Submitter submitter(CandidateName name, String number, boolean substitute) {
        return new Submitter(name, new Address("Brink", number, "7981EL", "Diever", "NL"), substitute);
    }

    private static CandidateList list(Submitter... submitters) {
        return new CandidateList(
                new ListHead("Groep", true, "nl"),
                Optional.empty(),
                true,
                List.of(),
                List.of(submitters),
                Optional.empty(),
                true,
                CandidateList.State.SUBMITTED);
    }
}
