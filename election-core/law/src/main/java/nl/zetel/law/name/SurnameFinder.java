package nl.zetel.law.name;

import java.util.List;
import java.util.Optional;
import nl.zetel.api.document.CandidateName;
import nl.zetel.api.person.Person;

/** Finds which allowed name a list uses, and how it departs from it. */
final class SurnameFinder {

    private final CandidateName listed;
    private final Person registered;
    private final List<AllowedName> allowed;

    SurnameFinder(CandidateName listed, Person registered, List<AllowedName> allowed) {
        this.listed = listed;
        this.registered = registered;
        this.allowed = allowed;
    }

    /** Adds the differences; answers the allowed name that is used, if one is. */
    Optional<AllowedName> find(List<Difference> differences) {
        SurnameComparison whole = nearest(listed.prefix(), listed.surname());
        if (whole.cost() == 0) {
            return Optional.of(whole.name());
        }
        int end = Additions.start(listed.surname());
        Optional<String> title = NobleTitles.leading(listed.prefix());
        if (title.isPresent() || end < listed.surname().length()) {
            String prefix = title.isPresent() ? withoutTitle(title.get()) : listed.prefix();
            SurnameComparison bare = nearest(prefix, listed.surname().substring(0, end));
            if (bare.cost() < whole.cost()) {
                reportBare(bare, title, end, differences);
                return fitting(bare);
            }
        }
        report(whole, differences);
        return fitting(whole);
    }

    private void reportBare(SurnameComparison bare, Optional<String> title, int end, List<Difference> differences) {
        report(bare, differences);
        title.ifPresent(text ->
                differences.add(new Difference(titleKind(), text, bare.name().prefix())));
        if (end < listed.surname().length()) {
            differences.add(new Difference(
                    DifferenceKind.ADDITION, listed.surname().substring(end).strip(), ""));
        }
    }

    private static Optional<AllowedName> fitting(SurnameComparison comparison) {
        return comparison.fits() ? Optional.of(comparison.name()) : Optional.empty();
    }

    private SurnameComparison nearest(String prefix, String surname) {
        return SurnameComparison.nearest(allowed, prefix, surname);
    }

    private String withoutTitle(String title) {
        return listed.prefix().substring(title.length()).strip();
    }

    private DifferenceKind titleKind() {
        return registered.name().title().isPresent() ? DifferenceKind.TITLE_FORM : DifferenceKind.TITLE_NOT_REGISTERED;
    }

    private void report(SurnameComparison comparison, List<Difference> differences) {
        AllowedName name = comparison.name();
        if (comparison.misplaced()) {
            differences.add(new Difference(DifferenceKind.PREFIX_MISPLACED, listed.prefix(), name.prefix()));
            return;
        }
        switch (comparison.prefix()) {
            case EXACT -> {}
            case FORM -> differences.add(new Difference(DifferenceKind.PREFIX_FORM, listed.prefix(), name.prefix()));
            case DIFFERENT ->
                differences.add(new Difference(DifferenceKind.PREFIX_DIFFERS, listed.prefix(), name.prefix()));
        }
        switch (comparison.surname()) {
            case EXACT -> {}
            case FORM -> differences.add(new Difference(DifferenceKind.SURNAME_FORM, listed.surname(), name.surname()));
            case DIFFERENT ->
                differences.add(new Difference(DifferenceKind.SURNAME_DIFFERS, listed.surname(), name.surname()));
        }
    }
}
