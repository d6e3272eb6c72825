package nl.zetel.server.form.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.zetel.law.LegalBasis;
import nl.zetel.law.list.Home;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.nomination.domain.ListedCandidate;

/** Which forms belong to a list, and the forms themselves. */
@LegalBasis({"Kieswet H 1", "Kieswet H 3", "Kieswet H 4", "Kieswet H 7(3)", "Kieswet H 9"})
public final class Forms {

    private Forms() {}

    /** Why a form does not belong to this list; empty if it does. */
    public static Optional<FormObstacle> obstacle(FormCode code, FormData data) {
        if (data.list().candidates().isEmpty()) {
            return Optional.of(
                    FormObstacle.until("Op deze lijst staan nog geen kandidaten", "Vul eerst de kandidaten in"));
        }
        return switch (code) {
            case H_1, H_9, COMPLETE -> Optional.empty();
            case H_3_1 -> authorisation(data, false);
            case H_3_2 -> authorisation(data, true);
            case H_4 -> support(data);
            case H_7 -> settlement(data);
        };
    }

    /**
     * Why the form of one candidate does not belong to this list; empty if it does.
     *
     * @param position the candidate, from 1
     */
    public static Optional<FormObstacle> obstacle(FormCode code, FormData data, int position) {
        return code == FormCode.H_7 && livingElsewhere(data).noneMatch(place -> place == position)
                ? Optional.of(FormObstacle.until(
                        "Kandidaat " + position + " woont volgens de lijst in de gemeente",
                        "Wijzig eerst waar de kandidaat woont, als dat niet klopt"))
                : Optional.empty();
    }

    private static Optional<FormObstacle> support(FormData data) {
        return data.exempt()
                ? Optional.of(FormObstacle.always(
                        "Deze lijst is vrijgesteld van ondersteuningsverklaringen (Kieswet H 4, achtste lid)",
                        "Er hoeft niets te worden ingeleverd"))
                : Optional.empty();
    }

    private static Optional<FormObstacle> settlement(FormData data) {
        return livingElsewhere(data).findAny().isPresent()
                ? Optional.empty()
                : Optional.of(FormObstacle.until(
                        "Volgens de lijst wonen alle kandidaten in de gemeente",
                        "Wijzig eerst waar een kandidaat woont, als dat niet klopt"));
    }

    /** Positions of the candidates who do not live in the municipality, as the list says. */
    static IntStream livingElsewhere(FormData data) {
        List<ListedCandidate> all = data.list().candidates();
        return positions(data).filter(place -> all.get(place - 1).home() != Home.MUNICIPALITY);
    }

    private static IntStream positions(FormData data) {
        return IntStream.rangeClosed(1, data.list().candidates().size());
    }

    private static Optional<FormObstacle> authorisation(FormData data, boolean combined) {
        if (data.groups().isEmpty()) {
            return Optional.of(FormObstacle.until(
                    "Boven deze lijst staat geen geregistreerde aanduiding; een blanco lijst heeft geen machtiging nodig",
                    "Kies eerst de aanduiding uit het register"));
        }
        return data.combined() == combined
                ? Optional.empty()
                : Optional.of(
                        combined
                                ? FormObstacle.always(
                                        "De aanduiding is er een van één groepering", "Gebruik formulier h-3-1")
                                : FormObstacle.always("De aanduiding is samengevoegd", "Gebruik formulier h-3-2"));
    }

    /**
     * The forms of that code, each on a page of its own; no obstacle stands in the way.
     *
     * @param position the candidate whose declaration is asked for alone, from 1; empty for all
     */
    public static List<FilledForm> of(FormCode code, FormData data, OptionalInt position) {
        return switch (code) {
            case H_1 -> List.of(ListForm.of(data));
            case H_3_1, H_3_2 -> List.of(AuthorisationForm.of(data));
            case H_4 -> List.of(SupportForm.of(data));
            case H_7 -> each(position, livingElsewhere(data), place -> SettlementForm.of(data, place));
            case H_9 -> each(position, positions(data), place -> ConsentForm.of(data, place));
            case COMPLETE -> complete(data);
        };
    }

    /**
     * A form to write on with only the election filled in; for every code but that of the whole list.
     *
     * @throws IllegalArgumentException for the whole list
     */
    @LegalBasis({"Kieswet H 1(3)", "Kieswet H 3(5)", "Kieswet H 4(7)", "Kieswet H 9(4)"})
    public static FilledForm blank(FormCode code, Election election) {
        FormData data = FormData.blank(election, code == FormCode.H_3_2);
        return switch (code) {
            case H_1 -> ListForm.of(data);
            case H_3_1, H_3_2 -> AuthorisationForm.of(data);
            case H_4 -> SupportForm.of(data);
            case H_7 -> SettlementForm.of(data, 1);
            case H_9 -> ConsentForm.of(data, 1);
            case COMPLETE -> throw new IllegalArgumentException("Not a form");
        };
    }

    private static List<FilledForm> each(OptionalInt position, IntStream all, IntFunction<FilledForm> form) {
        return (position.isPresent() ? IntStream.of(position.getAsInt()) : all)
                .mapToObj(form)
                .toList();
    }

    private static List<FilledForm> complete(FormData data) {
        List<FilledForm> all = new ArrayList<>();
        all.add(ListForm.of(data));
        if (!data.groups().isEmpty()) {
            all.add(AuthorisationForm.of(data));
        }
        if (!data.exempt()) {
            all.add(SupportForm.of(data));
        }
        all.addAll(of(FormCode.H_9, data, OptionalInt.empty()));
        all.addAll(of(FormCode.H_7, data, OptionalInt.empty()));
        return all;
    }
}
