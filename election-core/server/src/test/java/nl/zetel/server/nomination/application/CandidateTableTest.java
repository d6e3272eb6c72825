package nl.zetel.server.nomination.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.Finding;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.person.Address;
import nl.zetel.api.person.Gender;
import nl.zetel.law.list.Consent;
import nl.zetel.law.list.Home;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.nomination.domain.Representative;
import nl.zetel.server.problem.FieldError;
import nl.zetel.server.problem.ProblemException;
import org.junit.jupiter.api.Test;

class CandidateTableTest {

    private static final LocalDate TODAY = LocalDate.of(2018, 1, 10);
    private static final String HEADER = String.join(";", CandidateTable.COLUMNS);
    private static final String JANSEN =
            "A.B.;Anna;van der;Jansen;Diever;NL;999993653;03-02-1980;v;7981 bz;12;a;Brink;Diever;;;;;;;;";

    @Test
    void aRowBecomesACandidateWithoutThePapersThatATableCannotHold() {
        CandidateTable table = read(HEADER, JANSEN);
        assertThat(table.errors()).isEmpty();
        ListedCandidate candidate = table.candidates().get(0);
        assertThat(candidate.name()).isEqualTo(new CandidateName("A.B.", "Anna", "van der", "Jansen"));
        assertThat(candidate.gender()).contains(Gender.FEMALE);
        assertThat(candidate.birth()).hasToString("Optional[1980-02-03]");
        assertThat(candidate.bsn().orElseThrow().value()).isEqualTo("999993653");
        assertThat(candidate.correspondence().orElseThrow().postalCode()).isEqualTo("7981BZ");
        assertThat(candidate.correspondence().orElseThrow().houseNumber()).isEqualTo("12 a");
        assertThat(candidate.consent()).isEqualTo(Consent.MISSING);
        assertThat(candidate.home()).isEqualTo(Home.MUNICIPALITY);
        assertThat(candidate.representative()).isFalse();
    }

    @Test
    void everyErrorIsToldAtOnceWithTheLineOfTheFileAndNothingOfWhatItHolds() {
        CandidateTable table = read(
                HEADER,
                JANSEN,
                ";;;;;;123456789;31-02-1980;x;;;;;;;;;;;;;",
                "",
                ";;;Pieters;;NLD;;11-01-2018;;;;;;;;;;;;;;",
                "te;kort");
        assertThat(table.errors())
                .extracting(FieldError::pointer)
                .containsExactlyInAnyOrder(
                        "/rows/2/achternaam",
                        "/rows/2/bsn",
                        "/rows/2/geboortedatum",
                        "/rows/2/geslacht",
                        "/rows/3/landcode",
                        "/rows/3/geboortedatum",
                        "/rows/4");
        assertThat(table.errors()).extracting(FieldError::message).allMatch(message -> message.startsWith("Regel "));
        assertThat(table.errors())
                .filteredOn(error -> error.pointer().startsWith("/rows/3"))
                .allMatch(error -> error.message().startsWith("Regel 5"));
        assertThat(table.errors()).noneMatch(error -> error.message().contains("123456789"));
    }

    @Test
    void aPersonOccursOnceByNumberOrElseByNameAndBirth() {
        assertThat(read(HEADER, JANSEN, JANSEN.replace("Jansen", "Jansen-de Wit"))
                        .errors())
                .extracting(FieldError::code)
                .containsExactly("DUPLICATE");
        String withoutNumber = JANSEN.replace("999993653", "kandidaat heeft geen BSN");
        assertThat(read(HEADER, withoutNumber, withoutNumber).errors()).hasSize(1);
        assertThat(read(HEADER, JANSEN, withoutNumber).errors()).isEmpty();
    }

    @Test
    void whoLivesAbroadIsTakenToLiveOutsideAndToHaveARepresentativeIfOneIsNamed() {
        CandidateTable table = read(HEADER, "A.;;;Jansen;Leer;de;;03-02-1980;;;;;;;P.;;Pieters;7981BZ;1;;Brink;Diever");
        ListedCandidate candidate = table.candidates().get(0);
        assertThat(candidate.country()).isEqualTo("DE");
        assertThat(candidate.home()).isEqualTo(Home.OUTSIDE);
        assertThat(candidate.representative()).isTrue();
        assertThat(candidate.representedBy())
                .contains(new Representative(
                        new CandidateName("P.", "", "", "Pieters"),
                        new Address("Brink", "1", "7981BZ", "Diever", "NL")));
    }

    @Test
    void unusualNotationsOfRealFilesAreKeptAndReported() {
        CandidateTable table = read(HEADER, JANSEN.replace("A.B.", "Th.G.M."));
        assertThat(table.errors()).isEmpty();
        assertThat(table.candidates().get(0).name().initials()).isEqualTo("Th.G.M.");
        assertThat(table.findings()).extracting(Finding::code).containsExactly("INITIALS_FORM");
    }

    @Test
    void columnsMayStandInAnyOrderButAllOfThemOnce() {
        List<String> reversed = new java.util.ArrayList<>(CandidateTable.COLUMNS);
        Collections.reverse(reversed);
        List<String> fields = new java.util.ArrayList<>(List.of(JANSEN.split(";", -1)));
        Collections.reverse(fields);
        assertThat(read(String.join(",", reversed), String.join(",", fields)).candidates())
                .isEqualTo(read(HEADER, JANSEN).candidates());
        assertThat(read(HEADER.replace("bsn", "sofinummer"), JANSEN).errors())
                .extracting(FieldError::code)
                .containsExactly("HEADER");
        assertThat(read(HEADER.replace("bsn", "roepnaam"), JANSEN).errors()).hasSize(1);
        assertThat(read(HEADER + ";extra", JANSEN + ";").errors()).hasSize(1);
    }

    @Test
    void spreadsheetsQuoteFieldsAddAByteOrderMarkAndWriteTheEncodingOfWindows() {
        String quoted = JANSEN.replace("Jansen", "\"Jan\"\"s;\nen\"").replace("Diever;NL", "Frederiksoord \u00eb;NL");
        CandidateTable marked = CandidateTable.read(
                ("\uFEFF" + HEADER + "\r\n" + quoted + "\r\nx").getBytes(StandardCharsets.UTF_8), TODAY);
        assertThat(marked.candidates().get(0).name().surname()).isEqualTo("Jan\"s;\nen");
        assertThat(marked.candidates().get(0).locality()).isEqualTo("Frederiksoord \u00eb");
        assertThat(marked.errors()).extracting(FieldError::message).allMatch(message -> message.startsWith("Regel 4"));
        CandidateTable windows =
                CandidateTable.read((HEADER + "\n" + quoted).getBytes(Charset.forName("windows-1252")), TODAY);
        assertThat(windows.candidates().get(0).locality()).isEqualTo("Frederiksoord \u00eb");
    }

    @Test
    void anEmptyFileAndATableWithoutRowsAreErrors() {
        assertThat(CandidateTable.read(new byte[0], TODAY).errors()).hasSize(1);
        assertThat(read(HEADER).errors()).hasSize(1);
        assertThatThrownBy(() -> read("\""))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("eindigt nergens");
    }

    @Test
    void aTableThatGoesOnAndOnIsNotReadToItsEnd() {
        String[] lines = new String[1000];
        lines[0] = HEADER;
        for (int i = 1; i < lines.length; i++) {
            lines[i] = ";;;Jansen " + i + ";;;;;;;;;;;;;;;;;;";
        }
        CandidateTable table = read(lines);
        assertThat(table.candidates()).hasSize(200);
        assertThat(table.errors()).extracting(FieldError::code).containsExactly("TOO_MANY");
    }

    @Test
    void anAbsentNumberAndDateStayAbsent() {
        ListedCandidate candidate =
                read(HEADER, ";;;Jansen;;;;;;;;;;;;;;;;;;").candidates().get(0);
        assertThat(candidate.bsn()).isEqualTo(Optional.empty());
        assertThat(candidate.birth()).isEqualTo(Optional.empty());
        assertThat(candidate.correspondence()).isEqualTo(Optional.empty());
    }

    private static CandidateTable read(String... lines) {
        return CandidateTable.read(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8), TODAY);
    }
}
