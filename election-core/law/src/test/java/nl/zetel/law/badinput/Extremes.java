package nl.zetel.law.badinput;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.zetel.api.Bsn;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.api.PartialDate;
import nl.zetel.law.eligibility.ReasonCode;

/** Values at and beyond the ends of what a type can hold, between ordinary ones. */
final class Extremes {

    private static final List<Integer> INTS =
            List.of(Integer.MIN_VALUE, -1, 0, 1, 2, 9, 17, 19, 45, 2026, 100_000, Integer.MAX_VALUE);
    private static final List<Long> LONGS =
            List.of(Long.MIN_VALUE, -1L, 0L, 1L, 12L, 121L, 3_000L, 999_999_999L, 1_000_000_000L, Long.MAX_VALUE);
    private static final List<Boolean> BOOLEANS = List.of(true, false);
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.MIN,
            LocalDate.of(0, 1, 1),
            LocalDate.of(1582, 10, 10),
            LocalDate.of(2013, 12, 31),
            LocalDate.of(2014, 2, 3),
            LocalDate.of(2018, 2, 5),
            LocalDate.of(2018, 3, 23),
            LocalDate.of(2022, 1, 31),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2026, 2, 2),
            LocalDate.of(2026, 3, 27),
            LocalDate.of(9999, 12, 31),
            LocalDate.MAX);
    private static final List<OffsetDateTime> MOMENTS = List.of(
            OffsetDateTime.MIN, OffsetDateTime.of(2026, 2, 2, 17, 0, 0, 0, ZoneOffset.ofHours(1)), OffsetDateTime.MAX);
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            ".",
            "-",
            "\u0000",
            "\uD83D",
            "\u0301",
            "de",
            "A.",
            "IJ",
            "NL",
            "0001",
            "1701",
            "20260202",
            "van der Voorbeeld-Ş\u0131şli",
            "x".repeat(3000));

    private static final Map<Class<?>, List<?>> VALUES = Map.ofEntries(
            Map.entry(int.class, INTS),
            Map.entry(Integer.class, INTS),
            Map.entry(long.class, LONGS),
            Map.entry(Long.class, LONGS),
            Map.entry(boolean.class, BOOLEANS),
            Map.entry(Boolean.class, BOOLEANS),
            Map.entry(LocalDate.class, DAYS),
            Map.entry(LocalTime.class, List.of(LocalTime.MIN, LocalTime.of(9, 0), LocalTime.MAX)),
            Map.entry(OffsetDateTime.class, MOMENTS),
            Map.entry(Class.class, List.of(ReasonCode.class, String.class)),
            Map.entry(String.class, TEXTS),
            Map.entry(CharSequence.class, TEXTS),
            Map.entry(Object.class, TEXTS),
            Map.entry(MunicipalityCode.class, List.of(new MunicipalityCode("1701"), new MunicipalityCode("0034"))),
            Map.entry(Bsn.class, List.of(new Bsn("999990019"))),
            Map.entry(
                    PartialDate.class,
                    List.of(
                            PartialDate.parse("1980-06-15"),
                            PartialDate.parse("2008-03"),
                            PartialDate.parse("2008"),
                            PartialDate.parse("0000"))));

    /** Of these types only what occurs in ordinary elections. */
    private static final Map<Class<?>, List<?>> ORDINARY = Map.of(
            int.class, List.of(1, 2, 3, 9, 17, 19),
            Integer.class, List.of(1, 2, 3, 9, 17, 19),
            long.class, List.of(0L, 1L, 12L, 40L, 121L, 3_000L),
            Long.class, List.of(0L, 1L, 12L, 40L, 121L, 3_000L),
            LocalDate.class, DAYS.subList(4, 11),
            OffsetDateTime.class, MOMENTS.subList(1, 2));

    private Extremes() {}

    /**
     * Values of that type, or none if it is made of others.
     *
     * @param ordinary only values that occur in ordinary elections
     */
    static List<?> of(Class<?> type, boolean ordinary) {
        List<?> all = VALUES.getOrDefault(type, List.of());
        return ordinary ? ORDINARY.getOrDefault(type, all) : all;
    }
}
