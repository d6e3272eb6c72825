package nl.zetel.server.form.domain;

import java.util.ArrayList;
import java.util.List;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.list.Home;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.nomination.domain.Representative;
import nl.zetel.server.nomination.domain.Submitter;

/** What is not known yet and stays a blank line on the forms, in words for people. */
@LegalBasis({"Kieswet H 5", "Kieswet H 8", "Kieswet H 9", "Kieswet H 10", "Kiesbesluit H 2"})
public final class FormGaps {

    private final FormData data;
    private final List<String> gaps = new ArrayList<>();

    private FormGaps(FormData data) {
        this.data = data;
    }

    /** What is missing, the list first, then each candidate. */
    public static List<String> of(FormData data) {
        FormGaps found = new FormGaps(data);
        found.list();
        int position = 0;
        for (ListedCandidate candidate : data.list().candidates()) {
            position++;
            found.candidate("Kandidaat " + position + ": ", candidate);
        }
        return List.copyOf(found.gaps);
    }

    private void list() {
        addIf(data.submitter().isEmpty(), "De inleveraar ontbreekt");
        addIf(
                data.list().submitters().stream().noneMatch(Submitter::substitute),
                "Er is geen vervanger voor het herstel van verzuimen");
        data.groups()
                .forEach(group -> addIf(
                        group.agent().isBlank(),
                        "De gemachtigde van " + group.designation() + " staat niet in het register"));
    }

    private void candidate(String who, ListedCandidate candidate) {
        addIf(candidate.name().initials().isBlank(), who + "voorletters ontbreken");
        addIf(candidate.birth().isEmpty(), who + "geboortedatum ontbreekt");
        addIf(candidate.locality().isBlank(), who + "woonplaats ontbreekt");
        addIf(candidate.bsn().isEmpty(), who + "burgerservicenummer ontbreekt");
        if (candidate.home() == Home.OUTSIDE) {
            representative(who, candidate);
        } else {
            addIf(candidate.correspondence().isEmpty(), who + "adres voor de kennisgeving van benoeming ontbreekt");
        }
    }

    private void representative(String who, ListedCandidate candidate) {
        if (candidate.representedBy().isEmpty()) {
            gaps.add(who + "gemachtigde ontbreekt");
            return;
        }
        Representative representative = candidate.representedBy().get();
        addIf(!representative.isComplete(), who + "van de gemachtigde ontbreekt een deel van naam of adres");
        addIf(!representative.livesInTheNetherlands(), who + "de gemachtigde woont niet in Nederland");
    }

    private void addIf(boolean condition, String gap) {
        if (condition) {
            gaps.add(gap);
        }
    }
}
