package nl.zetel.server.form.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.zetel.law.LegalBasis;

/** Which forms belong to a list, and the forms themselves. */
@LegalBasis({"Kieswet H 1", "Kieswet H 3", "Kieswet H 4", "Kieswet H 9"})
public final class Forms {

    private Forms() {}

    /** Why a form does not belong to this list, in words for people; empty if it does. */
    public static Optional<String> obstacle(FormCode code, FormData data) {
        if (data.list().candidates().isEmpty()) {
            return Optional.of("Op deze lijst staan nog geen kandidaten");
        }
        return switch (code) {
            case H_1, H_9, COMPLETE -> Optional.empty();
            case H_3_1 -> authorisation(data, false);
            case H_3_2 -> authorisation(data, true);
            case H_4 ->
                data.exempt()
                        ? Optional.of(
                                "Deze lijst is vrijgesteld van ondersteuningsverklaringen (Kieswet H 4, achtste lid)")
                        : Optional.empty();
        };
    }

    private static Optional<String> authorisation(FormData data, boolean combined) {
        if (data.groups().isEmpty()) {
            return Optional.of(
                    "Boven deze lijst staat geen geregistreerde aanduiding; daarvoor is geen machtiging nodig of mogelijk");
        }
        return data.combined() == combined
                ? Optional.empty()
                : Optional.of(
                        combined
                                ? "De aanduiding is er een van één groepering; gebruik formulier h-3-1"
                                : "De aanduiding is samengevoegd; gebruik formulier h-3-2");
    }

    /**
     * The forms of that code, each on a page of its own; no obstacle stands in the way.
     *
     * @param position the candidate whose consent declaration is asked for alone, from 1; empty for all
     */
    public static List<FilledForm> of(FormCode code, FormData data, OptionalInt position) {
        return switch (code) {
            case H_1 -> List.of(ListForm.of(data));
            case H_3_1, H_3_2 -> List.of(AuthorisationForm.of(data));
            case H_4 -> List.of(SupportForm.of(data));
            case H_9 -> consents(data, position);
            case COMPLETE -> complete(data);
        };
    }

    private static List<FilledForm> consents(FormData data, OptionalInt position) {
        IntStream positions = position.isPresent()
                ? IntStream.of(position.getAsInt())
                : IntStream.rangeClosed(1, data.list().candidates().size());
        return positions.mapToObj(place -> ConsentForm.of(data, place)).toList();
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
        all.addAll(consents(data, OptionalInt.empty()));
        return all;
    }
}
