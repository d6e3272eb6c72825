package nl.zetel.server.result.domain;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import nl.zetel.api.document.CandidateName;
import nl.zetel.law.apportionment.ApportionmentOutcome;
import nl.zetel.law.apportionment.Elected;
import nl.zetel.law.apportionment.ElectedBy;
import nl.zetel.law.apportionment.ListOutcome;
import nl.zetel.server.numbering.domain.NumberedCandidate;
import nl.zetel.server.numbering.domain.NumberedCandidateList;
import nl.zetel.server.result.domain.OfficialResult.OfficialElected;
import nl.zetel.server.result.domain.OfficialResult.OfficialList;
import nl.zetel.server.result.domain.ResultDifference.Kind;

/** Holds a calculation and the official result against each other: seats, then candidates, their order and their ground. */
public final class ResultComparison {

    private static final String NOBODY = "niemand";

    private final ApportionmentOutcome ours;
    private final OfficialResult theirs;
    private final CandidateNames names;
    private final List<ResultDifference> found = new ArrayList<>();

    private ResultComparison(ApportionmentOutcome ours, OfficialResult theirs, CandidateNames names) {
        this.ours = ours;
        this.theirs = theirs;
        this.names = names;
    }

    /** Every difference, in the order of the lists; none if both say the same. */
    public static List<ResultDifference> of(ApportionmentOutcome ours, OfficialResult theirs, CandidateNames names) {
        ResultComparison comparison = new ResultComparison(ours, theirs, names);
        TreeSet<Integer> numbers = new TreeSet<>();
        ours.lists().forEach(list -> numbers.add(list.number()));
        theirs.lists().forEach(list -> numbers.add(list.number()));
        numbers.forEach(comparison::list);
        return List.copyOf(comparison.found);
    }

    private void list(int number) {
        List<Elected> elected = elected(number);
        Optional<OfficialList> official = theirs.list(number);
        if (elected.size() != theirs.seats(number)) {
            add(Kind.SEATS, number, 0, seats(elected.size()), seats(theirs.seats(number)));
        }
        official.filter(list -> !same(list.designation(), names.designation(number)))
                .ifPresent(list -> add(
                        Kind.DESIGNATION, number, 0, quoted(names.designation(number)), quoted(list.designation())));
        candidates(number, elected, official.map(OfficialList::elected).orElse(List.of()));
    }

    private List<Elected> elected(int number) {
        return ours.lists().stream()
                .filter(list -> list.number() == number)
                .findFirst()
                .map(ListOutcome::elected)
                .orElse(List.of());
    }

    private void candidates(int number, List<Elected> elected, List<OfficialElected> official) {
        List<Integer> positions = elected.stream().map(Elected::candidate).toList();
        List<Integer> named = named(number, positions, official);
        Deque<Integer> missing = new ArrayDeque<>(positions);
        missing.removeAll(named);
        for (int i = 0; i < official.size(); i++) {
            int position = named.get(i);
            int place = positions.indexOf(position);
            if (place >= 0) {
                sameCandidate(number, elected.get(place), place, official.get(i), i);
            } else if (position > 0) {
                add(Kind.CANDIDATE, number, i + 1, next(number, missing), person(number, position));
            } else {
                String stranger = line(official.get(i).name());
                add(Kind.UNKNOWN_CANDIDATE, number, i + 1, next(number, missing), stranger);
            }
        }
        missing.forEach(position ->
                add(Kind.CANDIDATE, number, positions.indexOf(position) + 1, person(number, position), NOBODY));
    }

    /** The positions on our list of those whom the official result names, in its order; 0 for who is not on the list. */
    private List<Integer> named(int number, List<Integer> expected, List<OfficialElected> official) {
        List<Integer> named = new ArrayList<>();
        for (int i = 0; i < official.size(); i++) {
            named.add(position(number, official.get(i), i < expected.size() ? expected.get(i) : 0, named));
        }
        return named;
    }

    private String next(int number, Deque<Integer> missing) {
        Integer position = missing.poll();
        return position == null ? NOBODY : person(number, position);
    }

    private void sameCandidate(int number, Elected our, int ourPlace, OfficialElected their, int theirPlace) {
        String who = person(number, our.candidate());
        if (ourPlace != theirPlace) {
            add(
                    Kind.ORDER,
                    number,
                    theirPlace + 1,
                    who + " op plaats " + (ourPlace + 1),
                    who + " op plaats " + (theirPlace + 1));
        }
        boolean byPreference = our.by() == ElectedBy.PREFERENCE;
        if (byPreference != their.byPreference()) {
            add(Kind.GROUND, number, theirPlace + 1, who + ground(byPreference), who + ground(their.byPreference()));
        }
    }

    /** The position of whoever the official result names, 0 for nobody; of namesakes the one expected, or not yet named. */
    private int position(int number, OfficialElected official, int expected, List<Integer> named) {
        List<NumberedCandidate> fitting =
                names.list(number).map(NumberedCandidateList::candidates).orElse(List.of()).stream()
                        .filter(each -> line(each.candidate().name()).equals(line(official.name())))
                        .toList();
        List<NumberedCandidate> near = fitting.stream()
                .filter(each -> same(each.candidate().locality(), official.locality())
                        && same(
                                each.candidate().name().firstName(),
                                official.name().firstName()))
                .toList();
        List<Integer> positions = (near.isEmpty() ? fitting : near)
                .stream().map(NumberedCandidate::position).toList();
        return positions.contains(expected)
                ? expected
                : positions.stream()
                        .filter(position -> !named.contains(position))
                        .findFirst()
                        .orElse(0);
    }

    private void add(Kind kind, int list, int place, String our, String their) {
        found.add(new ResultDifference(kind, list, place == 0 ? Optional.empty() : Optional.of(place), our, their));
    }

    private String person(int number, int position) {
        return "kandidaat " + position + ", " + names.name(number, position);
    }

    private static String seats(int number) {
        return number == 1 ? "1 zetel" : number + " zetels";
    }

    private static String ground(boolean byPreference) {
        return byPreference ? " op voorkeurstemmen" : " naar de volgorde van de lijst";
    }

    private static String quoted(String designation) {
        return designation.isBlank() ? "geen aanduiding" : "\"" + designation + "\"";
    }

    private static String line(CandidateName name) {
        return plain(name.surname() + ", " + name.initials().replace(" ", "") + " " + name.prefix());
    }

    private static boolean same(String one, String other) {
        return plain(one).toLowerCase(Locale.ROOT).equals(plain(other).toLowerCase(Locale.ROOT));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    }
}
