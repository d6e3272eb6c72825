package nl.zetel.law.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.zetel.api.PartialDate;
import nl.zetel.api.person.Gender;
import nl.zetel.api.person.Person;
import nl.zetel.api.person.Residence;

/** Compares one notation with one person, field by field. */
final class NotationComparer {

    private final ListNotation listed;
    private final Person registered;
    private final List<Difference> differences = new ArrayList<>(2);

    NotationComparer(ListNotation listed, Person registered) {
        this.listed = listed;
        this.registered = registered;
    }

    NotationComparison compare() {
        initials();
        Optional<AllowedName> fits = surname();
        birth();
        residence();
        genderMark();
        return new NotationComparison(differences, fits);
    }

    private void initials() {
        String expected = Initials.of(registered.name());
        String given = listed.name().initials();
        if (given.equals(expected)) {
            return;
        }
        String letters = Initials.allLetters(expected);
        if (Initials.firstLetters(given).equals(letters)
                || Initials.allLetters(given).equals(letters)) {
            add(DifferenceKind.INITIALS_FORM, given, expected);
        } else if (isPartOf(Initials.firstLetters(given), letters)) {
            add(DifferenceKind.INITIALS_INCOMPLETE, given, expected);
        } else {
            add(DifferenceKind.INITIALS_DIFFER, given, expected);
        }
    }

    /** Whether leaving out letters turns the whole into the part. */
    private static boolean isPartOf(String part, String whole) {
        int found = 0;
        for (int i = 0; i < whole.length() && found < part.length(); i++) {
            if (whole.charAt(i) == part.charAt(found)) {
                found++;
            }
        }
        return found == part.length() && part.length() < whole.length();
    }

    private Optional<AllowedName> surname() {
        if (listed.name().surname().isBlank()) {
            add(DifferenceKind.SURNAME_MISSING, "", registered.name().surname());
            return Optional.empty();
        }
        if (isOwnName()) {
            return Optional.of(NameNotation.own(registered));
        }
        List<AllowedName> allowed = NameNotation.allowed(registered);
        if (allowed.isEmpty()) {
            add(DifferenceKind.SURNAME_UNVERIFIABLE, listed.name().surname(), "");
            return Optional.empty();
        }
        return new SurnameFinder(listed.name(), registered, allowed).find(differences);
    }

    /** The most frequent case by far. */
    private boolean isOwnName() {
        return listed.name().surname().equals(registered.name().surname())
                && listed.name().prefix().equals(registered.name().prefix());
    }

    private void birth() {
        Optional<PartialDate> given = listed.birth();
        PartialDate expected = registered.birth();
        if (given.isEmpty() || given.get().day() == 0) {
            add(DifferenceKind.BIRTH_MISSING, given.map(PartialDate::toString).orElse(""), expected.toString());
        } else if (!given.get().equals(expected)) {
            add(
                    mayBe(expected, given.get()) ? DifferenceKind.BIRTH_UNVERIFIABLE : DifferenceKind.BIRTH_DIFFERS,
                    given.get().toString(),
                    expected.toString());
        }
    }

    /** Whether what is known of the registered date agrees with the listed one. */
    private static boolean mayBe(PartialDate known, PartialDate exact) {
        return known.day() == 0
                && (known.year() == 0 || known.year() == exact.year())
                && (known.month() == 0 || known.month() == exact.month());
    }

    private void residence() {
        Residence residence = registered.residence();
        if (listed.locality().isBlank()) {
            add(DifferenceKind.RESIDENCE_MISSING, "", residence.municipalityName());
        } else if (residence.kind() == Residence.Kind.ABROAD) {
            add(
                    listed.country().isBlank() ? DifferenceKind.COUNTRY_MISSING : DifferenceKind.RESIDENCE_UNVERIFIABLE,
                    listed.locality(),
                    "");
        } else {
            residenceHere(residence.municipalityName(), place(residence));
        }
    }

    private void residenceHere(String municipality, String place) {
        TextMatch match = best(TextMatch.of(listed.locality(), municipality), TextMatch.of(listed.locality(), place));
        if (municipality.isBlank() && place.isBlank()) {
            add(DifferenceKind.RESIDENCE_UNVERIFIABLE, listed.locality(), "");
        } else if (match == TextMatch.DIFFERENT || !listed.country().isBlank()) {
            add(DifferenceKind.RESIDENCE_DIFFERS, listed.locality(), municipality);
        } else if (match == TextMatch.FORM) {
            add(DifferenceKind.RESIDENCE_FORM, listed.locality(), municipality);
        }
    }

    private static TextMatch best(TextMatch first, TextMatch second) {
        return first.compareTo(second) <= 0 ? first : second;
    }

    private static String place(Residence residence) {
        return residence.address().isPresent() ? residence.address().get().locality() : "";
    }

    private void genderMark() {
        String mark = listed.genderMark();
        if (mark.isBlank()) {
            return;
        }
        Gender gender = registered.gender();
        switch (mark) {
            case "m" -> genderMark(mark, gender, Gender.MALE);
            case "v" -> genderMark(mark, gender, Gender.FEMALE);
            default -> add(DifferenceKind.MARK_NOT_ALLOWED, mark, "");
        }
    }

    private void genderMark(String mark, Gender gender, Gender marked) {
        if (gender == Gender.UNKNOWN) {
            add(DifferenceKind.MARK_UNVERIFIABLE, mark, "");
        } else if (gender != marked) {
            add(DifferenceKind.MARK_DIFFERS, mark, "");
        }
    }

    private void add(DifferenceKind kind, String given, String expected) {
        differences.add(new Difference(kind, given, expected));
    }
}
