package nl.zetel.plugin.eml;

import java.text.Normalizer;
import java.util.Locale;
import nl.zetel.api.document.Count;
import nl.zetel.api.document.ElectionDocument;
import nl.zetel.api.document.Nomination;

/** Names of files by custom. Readers go by the election in the file, never by its name. */
final class FileNames {

    private FileNames() {}

    static String of(ElectionDocument document) {
        String prefix = switch (document.kind()) {
            case ELECTION_DEFINITION -> "Verkiezingsdefinitie";
            case POLLING_STATIONS -> "Stembureaus";
            case NOMINATION -> "Kandidaten";
            case CANDIDATE_LISTS -> "Kandidatenlijsten";
            case COMPLETE_CANDIDATE_LISTS -> "Totaallijsten";
            case COUNT -> "Telling";
            case TOTAL_COUNT -> "Totaaltelling";
            case RESULT -> "Resultaat";
        };
        return prefix + "_" + document.election().id() + suffix(document) + ".eml.xml";
    }

    /** Name of a count as a table. */
    static String ofTable(Count count) {
        return "osv4-3_telling_" + count.election().id().toLowerCase(Locale.ROOT) + ".csv";
    }

    /** Only of lists as handed in are there several for one election. */
    private static String suffix(ElectionDocument document) {
        String designation =
                document instanceof Nomination nomination ? nomination.list().designation() : "";
        String plain = Normalizer.normalize(designation, Normalizer.Form.NFD)
                .replace(' ', '_')
                .replaceAll("[^A-Za-z0-9_-]", "");
        return plain.isEmpty() ? "" : "_" + plain;
    }
}
