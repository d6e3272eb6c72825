package nl.zetel.server.gazette.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.zetel.api.document.CandidateName;
import nl.zetel.law.Ruleset;
import nl.zetel.law.calendar.AppointmentTerms;
import nl.zetel.law.calendar.CalendarEntry;
import nl.zetel.law.calendar.CalendarKey;
import nl.zetel.law.calendar.DutchDate;
import nl.zetel.law.support.SupportRequirement;
import nl.zetel.server.appointment.domain.Appointment;
import nl.zetel.server.appointment.domain.Candidacy;
import nl.zetel.server.designation.domain.Deletion;
import nl.zetel.server.designation.domain.Designation;
import nl.zetel.server.designation.domain.DesignationCase;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.election.domain.ElectionOffice;
import nl.zetel.server.nomination.domain.ListedCandidate;
import nl.zetel.server.numbering.domain.NumberedCandidate;
import nl.zetel.server.numbering.domain.NumberedCandidateList;
import nl.zetel.server.numbering.domain.PrintedName;

/** The words of an announcement, written from what is public. */
public final class NoticePage {

    private static final String APPEAL =
            " kan tot en met de zesde dag na de dagtekening van deze bekendmaking beroep worden ingesteld bij de Afdeling"
                    + " bestuursrechtspraak van de Raad van State (artikel G 5 van de Kieswet).";

    private final NoticeFacts facts;
    private final Election election;
    private final HtmlPage page;

    private NoticePage(NoticeKind kind, NoticeFacts facts) {
        this.facts = facts;
        this.election = facts.election();
        this.page = HtmlPage.titled(kind.title());
    }

    /** The announcement of that kind. */
    public static HtmlPage of(NoticeKind kind, NoticeFacts facts) {
        return new NoticePage(kind, facts).write(kind);
    }

    private HtmlPage write(NoticeKind kind) {
        page.text(election.name() + ". Het centraal stembureau voor de verkiezing van de leden van de raad van "
                + election.municipalityName() + " maakt, op grond van " + article(kind) + ", het volgende bekend.");
        switch (kind) {
            case DESIGNATION_DECISIONS -> decisions();
            case DESIGNATION_DELETIONS -> deletions();
            case SUBMISSION -> submission();
            case SESSIONS -> sessions();
            case INSPECTION -> inspection();
            case LIST_NUMBERS -> numbers();
            case LISTS -> lists();
            case COMMITTEE_SESSION -> committee();
            case RESULT -> result();
            case APPOINTMENTS -> appointments();
        }
        return contact();
    }

    /** In the words of the statute: paragraphs in full. */
    private static String article(NoticeKind kind) {
        String[] parts = kind.article().split(" ", 2);
        return "artikel "
                + parts[1].replaceAll("\\((\\d)\\)", "")
                + (parts[1].contains("(") ? ", " + paragraph(parts[1]) + " lid," : "")
                + " van " + (parts[0].equals("Kieswet") ? "de Kieswet" : "het Kiesbesluit");
    }

    private static String paragraph(String article) {
        return switch (article.charAt(article.indexOf('(') + 1)) {
            case '2' -> "tweede";
            case '5' -> "vijfde";
            case '7' -> "zevende";
            default -> "eerste";
        };
    }

    private void decisions() {
        page.table(
                "Beslissingen",
                List.of("Aanduiding", "Groepering", "Beslissing"),
                facts.decisions().stream()
                        .map(request -> decision(request.value()))
                        .toList());
        page.text("Tegen een beslissing" + APPEAL);
    }

    private void deletions() {
        page.table(
                "Geschrapte aanduidingen",
                List.of("Aanduiding", "Groepering", "Grond", "Beslissing van"),
                facts.deletions().stream()
                        .map(struck -> deletion(struck.value()))
                        .toList());
        page.text("Tegen een schrapping" + APPEAL);
    }

    private static List<String> deletion(Designation designation) {
        Deletion deletion = designation.history().deletion().orElseThrow();
        return List.of(
                designation.text(),
                designation.group(),
                switch (deletion.ground()) {
                    case CEASED_TO_EXIST -> "de groepering bestaat niet meer (a)";
                    case OWN_REQUEST -> "op verzoek van de groepering (b)";
                    case BANNED -> "de groepering is verboden en ontbonden (c)";
                    case NO_VALID_LIST -> "geen geldige lijst bij de laatste verkiezing (d)";
                },
                deletion.decidedOn().map(DutchDate::of).orElse(""));
    }

    private void appointments() {
        page.table(
                "Benoemd tot lid van de raad",
                List.of("Naam", "Lijst", "Plaats op de lijst", "Duur", "Besluit van"),
                facts.appointments().stream()
                        .map(appointed -> appointment(appointed.value()))
                        .toList());
    }

    private static List<String> appointment(Appointment appointment) {
        Candidacy who = appointment.who();
        return List.of(
                PrintedName.of(who.name()),
                who.list() + (who.designation().isBlank() ? "" : " – " + who.designation()),
                Integer.toString(who.candidate()),
                appointment.letter().kind() == AppointmentTerms.Kind.TEMPORARY_REPLACEMENT
                        ? "tijdelijke vervanging"
                        : "rest van de zittingsperiode",
                DutchDate.of(appointment.letter().decided()));
    }

    /** Without reasons and names of agents: the act asks for the decision, and reasons are written for the group. */
    private static List<String> decision(DesignationCase request) {
        String text = request.decision()
                .map(decision -> decision.accepted()
                        ? "ingeschreven in het register"
                        : "niet ingeschreven"
                                + decision.ground()
                                        .map(ground -> " (" + ground.article() + ")")
                                        .orElse(""))
                .orElse("");
        return List.of(request.designation(), request.group(), text);
    }

    private void submission() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("Inleveren", when(CalendarKey.SUBMISSION));
        rows.put("Plaats", facts.where());
        rows.put(
                "Formulieren kosteloos verkrijgbaar",
                when(CalendarKey.FORMS_AVAILABLE) + ", bij " + election.office().name());
        rows.put(
                "Ondersteuningsverklaringen",
                SupportRequirement.declarations(election.seats())
                        + " voor een lijst die daarvan niet is vrijgesteld; af te leggen "
                        + when(CalendarKey.SUPPORT_DECLARATIONS));
        page.text(
                        "Kandidatenlijsten en de daarbij horende stukken kunnen alleen dan en daar worden ingeleverd, persoonlijk"
                                + " door een kiezer die aan deze verkiezing mag deelnemen en die zich legitimeert.")
                .facts(rows)
                .text("De stemming is op " + DutchDate.withWeekday(election.electionDay()) + ".");
    }

    private void sessions() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("Onderzoek van de kandidatenlijsten (artikel I 1)", when(CalendarKey.EXAMINATION));
        rows.put("Openbare zitting over geldigheid en nummering (artikel I 4)", when(CalendarKey.DECISION));
        rows.put("Plaats", facts.where());
        page.facts(rows)
                .text(
                        "De tweede zitting is openbaar; aanwezigen kunnen mondeling bezwaren inbrengen. Daarvan wordt in het"
                                + " proces-verbaal melding gemaakt.");
    }

    private void inspection() {
        boolean untilFinal = election.ruleset().compareTo(Ruleset.R2023) >= 0;
        page.text(
                        "De ingeleverde kandidatenlijsten en, waar die vereist zijn, de verklaringen van ondersteuning liggen vanaf "
                                + when(CalendarKey.EXAMINATION) + " voor eenieder ter inzage"
                                + (untilFinal
                                        ? ", totdat onherroepelijk over de geldigheid van de lijsten is beslist."
                                        : "."))
                .facts(Map.of("Plaats", facts.where()));
    }

    private void numbers() {
        page.table(
                "Nummers",
                List.of("Nummer", "Aanduiding"),
                facts.lists().stream()
                        .map(list -> List.of(Integer.toString(list.number()), name(list)))
                        .toList());
        page.text(
                "Tegen de beslissing over de geldigheid van de lijsten kunnen belanghebbenden en kiezers beroep instellen bij"
                        + " de Afdeling bestuursrechtspraak van de Raad van State, tot en met "
                        + when(CalendarKey.APPEAL) + ".");
    }

    private void lists() {
        for (NumberedCandidateList list : facts.lists()) {
            List<List<String>> rows = new ArrayList<>();
            list.candidates().forEach(candidate -> rows.add(row(candidate, list.publishGender())));
            page.heading("Lijst " + list.number() + ": " + name(list))
                    .table("Kandidaten van lijst " + list.number(), List.of("Nr.", "Naam", "Woonplaats"), rows);
        }
    }

    private static List<String> row(NumberedCandidate numbered, boolean withGender) {
        ListedCandidate candidate = numbered.candidate();
        CandidateName name = candidate.name();
        StringBuilder text = new StringBuilder();
        text.append(name.prefix().isBlank() ? "" : name.prefix() + " ")
                .append(name.surname())
                .append(", ")
                .append(name.initials());
        if (!name.firstName().isBlank()) {
            text.append(" (").append(name.firstName()).append(')');
        }
        if (withGender) {
            candidate
                    .gender()
                    .ifPresent(gender -> text.append(
                            switch (gender) {
                                case MALE -> " (m)";
                                case FEMALE -> " (v)";
                                case UNKNOWN -> "";
                            }));
        }
        String home = candidate.country().isBlank() || candidate.country().equals("NL")
                ? candidate.locality()
                : candidate.locality() + " (" + candidate.country() + ")";
        return List.of(Integer.toString(numbered.position()), text.toString(), home);
    }

    private void committee() {
        page.facts(new LinkedHashMap<>(Map.of("Openbare zitting", when(CalendarKey.GSB_SESSION))))
                .facts(Map.of("Plaats", facts.where()));
    }

    private void result() {
        page.table(
                "Uitslag",
                List.of("Lijst", "Aanduiding", "Stemmen", "Zetels"),
                facts.seats().stream()
                        .map(list -> List.of(
                                Integer.toString(list.number()),
                                list.designation().isBlank() ? "Lijst " + list.number() : list.designation(),
                                Long.toString(list.votes()),
                                Integer.toString(list.seats())))
                        .toList());
        page.text(
                "Het proces-verbaal met de namen van de gekozenen is elektronisch openbaar gemaakt, zonder ondertekening.");
    }

    private HtmlPage contact() {
        ElectionOffice office = election.office();
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("Bureau", office.name());
        rows.put("E-mail", office.email());
        rows.put("Telefoon", office.telephone());
        if (!office.openingHours().isBlank()) {
            rows.put("Openingstijden", office.openingHours());
        }
        return page.heading("Inlichtingen").facts(rows);
    }

    private static String name(NumberedCandidateList list) {
        if (!list.designation().isBlank()) {
            return list.designation();
        }
        return list.candidates().isEmpty()
                ? "zonder aanduiding"
                : "zonder aanduiding (eerste kandidaat: "
                        + list.candidates().get(0).candidate().name().surname() + ")";
    }

    private String when(CalendarKey key) {
        CalendarEntry entry = election.calendar().entry(key);
        return DutchDate.when(entry.from(), entry.until());
    }
}
