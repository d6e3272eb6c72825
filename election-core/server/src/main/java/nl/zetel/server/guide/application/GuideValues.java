package nl.zetel.server.guide.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.law.Ruleset;
import nl.zetel.law.calendar.CalendarEntry;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.calendar.Redivision;
import nl.zetel.law.deposit.DepositKind;
import nl.zetel.law.deposit.DepositParameters;
import nl.zetel.law.list.SubmissionHours;
import nl.zetel.law.support.SupportRequirement;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.election.domain.ElectionOffice;

/** What an election fills into the text of the guide. */
final class GuideValues {

    private static final int SMALL_BELOW = 19;

    private final Election election;
    private final GuideLanguage language;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private GuideValues(Election election, GuideLanguage language) {
        this.election = election;
        this.language = language;
    }

    static Map<String, Object> of(Election election, GuideLanguage language) {
        GuideValues values = new GuideValues(election, language);
        values.election();
        values.redivision();
        values.days();
        values.deposits();
        values.rules();
        values.office();
        return values.values;
    }

    private void election() {
        put("electionName", election.name());
        put("municipality", election.municipalityName());
        put("seats", Integer.toString(election.seats()));
        put("NOMINATION_DAY_DATE", language.day(election.nominationDay()));
        SubmissionHours hours = SubmissionHours.on(election.nominationDay());
        put(
                "submissionHours",
                language.hours(hours.opens().toLocalTime(), hours.closes().toLocalTime()));
    }

    /** Which lines stand: those of a redivision, of a new municipality, or of every other election. */
    private void redivision() {
        Optional<Redivision> redivision = election.redivision();
        put("redivision", redivision.map(found -> language.day(found.date())).orElse(""));
        put("newMunicipality", redivision.filter(Redivision::newMunicipality).isPresent());
        put("exempts", redivision.map(Redivision::exempts).orElse(true));
        put("longerLists", redivision.map(Redivision::allowsLongerLists).orElse(true));
    }

    private void days() {
        for (CalendarKey key : CalendarKey.values()) {
            put(key.name(), Optional.empty());
        }
        List<CalendarEntry> entries = election.calendar().entries();
        entries.forEach(entry -> put(entry.key().name(), language.when(entry)));
        put("entries", entries.stream().map(this::row).toList());
    }

    /** A row of the table of all days and hours. */
    private record Row(String name, String when, String basis, String article, boolean byLaw) {}

    private Row row(CalendarEntry entry) {
        return new Row(
                language == GuideLanguage.NL ? entry.key().dutch() : EnglishRows.of(entry.key()),
                language.when(entry),
                entry.explanation(),
                entry.article(),
                entry.byLaw());
    }

    private void deposits() {
        DepositParameters parameters = DepositParameters.forNominationDay(election.nominationDay());
        put("registrationAmount", language.euro(parameters.amount(DepositKind.REGISTRATION)));
        put("nominationAmount", language.euro(parameters.amount(DepositKind.NOMINATION)));
        put("registrationWords", DepositKind.REGISTRATION.words());
        put("nominationWords", DepositKind.NOMINATION.words());
    }

    private void rules() {
        boolean dutch = language == GuideLanguage.NL;
        boolean small = election.seats() < SMALL_BELOW;
        put("supportRequired", Integer.toString(SupportRequirement.declarations(election.seats())));
        put("preferencePercentage", small ? "50" : "25");
        put(
                "residualMethod",
                small
                        ? dutch ? "de grootste overschotten" : "the largest remainders"
                        : dutch ? "de grootste gemiddelden" : "the highest averages");
        put("chamberExtract", election.ruleset().compareTo(Ruleset.R2026) < 0);
        boolean customary = election.ruleset().compareTo(Ruleset.COVID) < 0;
        put(
                "published",
                customary
                        ? dutch ? "op de gebruikelijke wijze" : "in the customary manner"
                        : dutch ? "in het gemeenteblad" : "in the municipal gazette");
    }

    private void office() {
        ElectionOffice office = election.office();
        put("officeName", office.name());
        put("officeAddress", office.address() + ", " + office.postalCode() + " " + office.locality());
        put("email", office.email());
        put("telephone", office.telephone());
        put("iban", office.account().value().replaceAll("(.{4})(?=.)", "$1 "));
        put("accountHolder", office.accountHolder());
        put("bic", office.bic());
        put("openingHours", office.openingHours());
        put("website", office.website());
    }

    private void put(String name, Object value) {
        values.put(name, value);
    }
}
