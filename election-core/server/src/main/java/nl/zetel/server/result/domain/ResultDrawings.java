package nl.zetel.server.result.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A result as drawings (SVG) that can be told apart without colours: with a title, a description and numbers. */
public final class ResultDrawings {

    private static final int BAR = 22;
    private static final int GAP = 26;
    private static final double LEFT = 280;
    private static final double WIDTH = 300;
    private static final String[] COLOURS = {
        "#154273", "#b4540a", "#275937", "#7b2d6b", "#8a6d00", "#00688b", "#a3232e", "#4b4b4b"
    };

    private ResultDrawings() {}

    /**
     * A list in a drawing.
     *
     * @param number its number
     * @param designation its designation; blank for an unnamed list
     * @param votes its votes
     * @param seats its seats
     */
    public record Drawn(int number, String designation, long votes, int seats) {

        String name() {
            return designation.isBlank() ? "Lijst " + number : number + " " + designation;
        }
    }

    /** The seats of the council in half circles, list beside list; each seat has the number of its list in it. */
    public static String seats(List<Drawn> lists, int council) {
        StringBuilder svg = new StringBuilder();
        String sentence = lists.stream()
                .filter(list -> list.seats() > 0)
                .map(list -> list.name() + ": " + list.seats())
                .reduce((one, other) -> one + "; " + other)
                .orElse("geen");
        open(svg, "0 0 600 330", "zetels", "De " + council + " zetels van de raad", "Zetels per lijst. " + sentence);
        List<double[]> places = places(council);
        int place = 0;
        for (int i = 0; i < lists.size(); i++) {
            for (int seat = 0; seat < lists.get(i).seats() && place < places.size(); seat++) {
                circle(
                        svg,
                        places.get(place++),
                        COLOURS[i % COLOURS.length],
                        Integer.toString(lists.get(i).number()));
            }
        }
        while (place < places.size()) {
            circle(svg, places.get(place++), "#ffffff", "");
        }
        return svg.append("</svg>").toString();
    }

    /** The votes on each list as bars with their numbers. */
    public static String votes(List<Drawn> lists) {
        long most = Math.max(1, lists.stream().mapToLong(Drawn::votes).max().orElse(1));
        StringBuilder svg = new StringBuilder();
        String sentence = lists.stream()
                .map(list -> list.name() + ": " + list.votes())
                .reduce((one, other) -> one + "; " + other)
                .orElse("geen");
        int height = lists.size() * GAP + 10;
        open(svg, "0 0 680 " + height, "stemmen", "Stemmen per lijst", sentence);
        for (int i = 0; i < lists.size(); i++) {
            Drawn list = lists.get(i);
            int y = i * GAP + 5;
            text(svg, LEFT - 8, y + 16, "end", "#111111", shortened(list.name()));
            svg.append("<rect x=\"")
                    .append(round(LEFT))
                    .append("\" y=\"")
                    .append(y)
                    .append("\" width=\"");
            svg.append(round(WIDTH * list.votes() / most))
                    .append("\" height=\"")
                    .append(BAR);
            svg.append("\" fill=\"").append(COLOURS[i % COLOURS.length]).append("\"/>");
            text(svg, LEFT + WIDTH * list.votes() / most + 6, y + 16, "start", "#111111", Long.toString(list.votes()));
        }
        return svg.append("</svg>").toString();
    }

    private static void open(StringBuilder svg, String box, String id, String title, String description) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" lang=\"nl\" xml:lang=\"nl\" viewBox=\"")
                .append(box);
        svg.append("\" role=\"img\" aria-labelledby=\"")
                .append(id)
                .append("-titel ")
                .append(id);
        svg.append("-uitleg\" width=\"100%\"><title id=\"")
                .append(id)
                .append("-titel\">")
                .append(escaped(title));
        svg.append("</title><desc id=\"").append(id).append("-uitleg\">").append(escaped(description));
        svg.append("</desc>");
    }

    private static void circle(StringBuilder svg, double[] place, String colour, String label) {
        svg.append("<circle cx=\"").append(round(place[0])).append("\" cy=\"").append(round(place[1]));
        svg.append("\" r=\"").append(round(place[2])).append("\" fill=\"").append(colour);
        svg.append("\" stroke=\"#111111\"/>");
        if (!label.isEmpty()) {
            text(svg, place[0], place[1] + 4, "middle", "#ffffff", label);
        }
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String colour, String text) {
        svg.append("<text x=\"")
                .append(round(x))
                .append("\" y=\"")
                .append(round(y))
                .append("\" text-anchor=\"");
        svg.append(anchor)
                .append("\" font-family=\"Arial,sans-serif\" font-size=\"12\" fill=\"")
                .append(colour);
        svg.append("\">").append(escaped(text)).append("</text>");
    }

    /** Places of seats (x, y, radius) from left to right: rows as wide as they are far out. */
    private static List<double[]> places(int seats) {
        int rows = Math.max(1, (int) Math.round(Math.sqrt(seats / 3.0)));
        Map<Integer, Integer> perRow = new TreeMap<>();
        double all = 0;
        for (int row = 0; row < rows; row++) {
            all += radius(row, rows);
        }
        int left = seats;
        for (int row = 0; row < rows; row++) {
            int number = row == rows - 1 ? left : (int) Math.round(seats * radius(row, rows) / all);
            perRow.put(row, number);
            left -= number;
        }
        List<double[]> places = new ArrayList<>();
        perRow.forEach((row, number) -> {
            for (int i = 0; i < number; i++) {
                double angle = number == 1 ? Math.PI / 2 : Math.PI * (1 - i / (number - 1.0));
                double distance = radius(row, rows);
                places.add(new double[] {
                    300 + distance * Math.cos(angle), 300 - distance * Math.sin(angle), seats > 21 ? 13 : 18, angle
                });
            }
        });
        places.sort(Comparator.comparingDouble((double[] place) -> -place[3]));
        return places;
    }

    private static double radius(int row, int rows) {
        return rows == 1 ? 220 : 120 + 150.0 * row / (rows - 1);
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= 34
                ? name
                : name.substring(0, name.offsetByCodePoints(0, 33)) + "…";
    }

    private static String round(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
