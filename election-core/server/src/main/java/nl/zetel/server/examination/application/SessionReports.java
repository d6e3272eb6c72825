package nl.zetel.server.examination.application;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.zetel.law.numbering.Block;
import nl.zetel.server.document.domain.HtmlPage;
import nl.zetel.server.election.domain.Election;
import nl.zetel.server.examination.domain.ExaminedOmission;
import nl.zetel.server.examination.domain.ListDecision;
import nl.zetel.server.examination.domain.ListExamination;
import nl.zetel.server.examination.domain.SessionRecord;

/**
 * The reports of the two sessions (models I 1 and I 4), section by section; an empty section says so. What a court made of a
 * decision afterwards is no part of them.
 */
final class SessionReports {

    private static final String NONE = "Geen.";

    private final Election election;
    private final List<ListExamination> lists;
    private final SessionRecord session;
    private final boolean signed;

    /** @param signed whether it is to be signed; a copy for everybody is not (I 18) */
    SessionReports(Election election, List<ListExamination> lists, SessionRecord session, boolean signed) {
        this.election = election;
        this.lists = List.copyOf(lists);
        this.session = session;
        this.signed = signed;
    }

    /** The report of the examination (I 1). */
    HtmlPage examination() {
        HtmlPage page = begin("Proces-verbaal van het onderzoek van de kandidatenlijsten (model I 1)");
        section(page, "Ingeleverde lijsten", lists.stream().map(SessionReports::name));
        section(page, "Te herstellen verzuimen", each(SessionReports::omissions));
        return end(page);
    }

    /** The report of the decisions and the numbering (I 4). */
    HtmlPage decision(SessionNumbers numbered) {
        HtmlPage page = begin("Proces-verbaal van de zitting over geldigheid en nummering (model I 4)");
        section(page, "Geconstateerde verzuimen", each(SessionReports::omissions));
        section(page, "Herstelde verzuimen", each(SessionReports::repaired));
        section(
                page,
                "Ongeldige lijsten",
                each(list -> parts(list, decision(list).grounds())));
        section(page, "Geschrapte kandidaten", each(SessionReports::struck));
        section(
                page,
                "Geschrapte en verbeterde aanduidingen",
                each(list -> parts(list, decision(list).designationChanges())));
        section(
                page,
                "Geldige lijsten",
                lists.stream().filter(list -> decision(list).valid()).map(SessionReports::name));
        section(page, "Oordelen over de volgorde", numbered.rulings().stream());
        section(page, "Nummering op stemmen van de vorige verkiezing", numbered.numbers(Block.BY_VOTES));
        section(page, "Nummering van de overige lijsten", numbered.numbers(Block.BY_LOT));
        section(page, "Lotingen", numbered.lots().stream());
        section(
                page,
                "Bezwaren van kiezers",
                session.objections().stream()
                        .map(each -> each.objection() + " Antwoord: "
                                + (each.answer().isBlank() ? "geen." : each.answer())));
        return end(page);
    }

    private HtmlPage begin(String title) {
        return HtmlPage.titled(title)
                .text(election.name() + ", gemeente " + election.municipalityName() + ".")
                .text("De zitting werd gehouden door het centraal stembureau.");
    }

    private HtmlPage end(HtmlPage page) {
        page.heading("Centraal stembureau");
        if (!signed) {
            return page.items(Stream.concat(
                                    Stream.of("voorzitter " + session.chair()),
                                    session.members().stream().map(name -> "lid " + name))
                            .toList())
                    .text("Dit afschrift is zonder handtekeningen openbaar gemaakt (Kieswet I 18).");
        }
        page.table(
                "Ondertekening",
                List.of("Functie", "Naam", "Handtekening"),
                Stream.concat(
                                Stream.of(List.of("voorzitter", session.chair(), "")),
                                session.members().stream().map(name -> List.of("lid", name, "")))
                        .toList());
        return page;
    }

    private static void section(HtmlPage page, String heading, Stream<String> lines) {
        List<String> items = lines.toList();
        page.heading(heading);
        if (items.isEmpty()) {
            page.text(NONE);
        } else {
            page.items(items);
        }
    }

    private Stream<String> each(Function<ListExamination, Stream<String>> lines) {
        return lists.stream().flatMap(lines);
    }

    private static Stream<String> omissions(ListExamination list) {
        return list.omissions().stream()
                .filter(ExaminedOmission::confirmed)
                .map(omission -> name(list) + ": " + omission.words() + " (" + omission.article() + ")");
    }

    private static Stream<String> repaired(ListExamination list) {
        return list.omissions().stream()
                .filter(omission -> omission.repairedAt().isPresent())
                .map(omission -> name(list) + ": " + omission.words());
    }

    private static Stream<String> struck(ListExamination list) {
        return decision(list).struck().stream()
                .map(struck -> name(list) + ": " + struck.detail() + " (" + struck.article() + ")");
    }

    private static Stream<String> parts(ListExamination list, List<ListDecision.Part> parts) {
        return parts.stream().map(part -> name(list) + ": " + part.detail() + " (" + part.article() + ")");
    }

    private static ListDecision decision(ListExamination list) {
        return list.sessionDecision().orElseThrow();
    }

    private static String name(ListExamination list) {
        List<String> parts = new ArrayList<>();
        parts.add(list.designation().isBlank() ? "Lijst zonder aanduiding" : "Lijst \"" + list.designation() + "\"");
        if (list.late()) {
            parts.add("(na sluitingstijd)");
        }
        return String.join(" ", parts);
    }
}
