package nl.zetel.server;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Iban;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.election.domain.ElectionOffice;

/** The council election of Westerveld in 2018; the account is an invented one. */
public final class Westerveld {

    /** Account of the municipality in tests. */
    public static final Iban ACCOUNT = new Iban("NL91ABNA0417164300");

    private Westerveld() {}

    /** The election. */
    public static Election election() {
        return new Election(
                "GR2018_Westerveld",
                "Gemeenteraad Westerveld 2018",
                "Westerveld",
                17,
                LocalDate.of(2018, 2, 5),
                LocalDate.of(2018, 3, 21),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new ElectionOffice(
                        "Bureau Verkiezingen",
                        "Raadhuislaan 1",
                        "7981EL",
                        "Diever",
                        "verkiezingen@example.nl",
                        "140521",
                        "",
                        "maandag tot en met vrijdag van 9.00 tot 12.00 uur",
                        ACCOUNT,
                        "Gemeente Westerveld",
                        "ABNANL2A"));
    }
}
