package nl.zetel.server.result.application;

import nl.zetel.server.counting.domain.FieldDifference;

/** What a field of a station's report is called, in Dutch. */
final class FieldTexts {

    private FieldTexts() {}

    static String of(FieldDifference difference) {
        String where = difference.list().map(list -> " van lijst " + list).orElse("");
        return switch (difference.field()) {
            case A -> "stempassen";
            case B -> "volmachtbewijzen";
            case C -> "kiezerspassen";
            case D -> "toegelaten kiezers";
            case E -> difference.list().isEmpty() ? "stemmen op kandidaten" : "samenvatting" + where;
            case F -> "blanco stemmen";
            case G -> "ongeldige stemmen";
            case H -> "uitgebrachte stemmen";
            case I -> "meer getelde stembiljetten";
            case J -> "minder getelde stembiljetten";
            case Z -> "kiesgerechtigden";
            case COMPARISON -> "vakje bij de vergelijking";
            case EXPLANATION -> "vakje bij de verklaring";
            case INVESTIGATION -> "antwoorden over het extra onderzoek";
            case STATION_RESULTS -> "antwoorden over de telling van het stembureau";
            case ABOUT_REPORT -> "antwoorden over corrigendum en inlegvel";
            case CORRECTIONS -> "antwoorden op het inlegvel";
            case LIST_TOTAL -> "totaal" + where;
            case CANDIDATE -> "kandidaat " + difference.candidate().orElse(0) + where;
        };
    }
}
