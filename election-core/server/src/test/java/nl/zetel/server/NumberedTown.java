package nl.zetel.server;

import java.util.List;
import java.util.Optional;
import nl.zetel.api.Bsn;
import nl.zetel.api.PartialDate;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.person.Address;
import nl.zetel.api.person.Gender;
import nl.zetel.law.list.Consent;
import nl.zetel.law.list.Home;
import nl.zetel.law.list.Settlement;
import nl.zetel.law.numbering.Block;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.numbering.domain.NumberedCandidate;
import nl.zetel.server.numbering.domain.NumberedCandidateList;

/** Two numbered lists of invented candidates with private data, for tests of what goes out of them. */
public final class NumberedTown {

    /** The lists: one with a designation and genders, and an unnamed one that publishes no gender. */
    public static final List<NumberedCandidateList> LISTS = List.of(
            new NumberedCandidateList(
                    1,
                    "l1",
                    "Groep \"De Brink\"; samen",
                    true,
                    "nl",
                    Block.BY_VOTES,
                    List.of(
                            candidate(
                                    1,
                                    new CandidateName("A.B.", "Anna", "van der", "Veen"),
                                    Gender.FEMALE,
                                    "Diever",
                                    ""),
                            candidate(2, new CandidateName("C.", "", "", "Müller"), Gender.UNKNOWN, "Aken", "DE"))),
            new NumberedCandidateList(
                    2,
                    "l2",
                    "",
                    false,
                    "nl",
                    Block.BY_LOT,
                    List.of(candidate(
                            1, new CandidateName("D.", "Dirk", "", "Jansen"), Gender.MALE, "Dwingeloo", ""))));

    private NumberedTown() {}

    private static NumberedCandidate candidate(
            int position, CandidateName name, Gender gender, String locality, String country) {
        return new NumberedCandidate(
                position,
                position,
                new ListedCandidate(
                        name,
                        Optional.of(gender),
                        Optional.of(PartialDate.parse("1970-01-01")),
                        locality,
                        country,
                        Optional.of(new Bsn("999993653")),
                        Optional.of(new Address("Geheimstraat", "1", "1234AB", locality, "NL")),
                        Consent.COMPLETE,
                        Home.MUNICIPALITY,
                        Settlement.NONE,
                        false,
                        Optional.empty()));
    }
}
