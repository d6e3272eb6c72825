package nl.zetel.plugin.extract;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.zetel.api.Bsn;

/** Where the rows of a number are: sixteen bytes a person, found in some twenty steps. */
final class Index {

    private final int[] numbers;
    private final long[] offsets;
    private final int[] lengths;
    private final int[] lines;

    private Index(int[] numbers, long[] offsets, int[] lengths, int[] lines) {
        this.numbers = numbers;
        this.offsets = offsets;
        this.lengths = lengths;
        this.lines = lines;
    }

    /**
     * Where a row is.
     *
     * @param offset where it begins, in bytes
     * @param length its length in bytes
     * @param line its line, from 1
     */
    record Place(long offset, int length, int line) {}

    int size() {
        return numbers.length;
    }

    /** The places of a number's rows: none, one, or more if the file has it more than once. */
    Place[] find(Bsn bsn) {
        int number = Integer.parseInt(bsn.value());
        int found = Arrays.binarySearch(numbers, number);
        if (found < 0) {
            return new Place[0];
        }
        int from = found;
        while (from > 0 && numbers[from - 1] == number) {
            from--;
        }
        int to = found + 1;
        while (to < numbers.length && numbers[to] == number) {
            to++;
        }
        return IntStream.range(from, to)
                .mapToObj(i -> new Place(offsets[i], lengths[i], lines[i]))
                .toArray(Place[]::new);
    }

    /** Gathers places in the order of the file. */
    static final class Builder {

        private int size = 0;
        private int[] numbers = new int[1024];
        private long[] offsets = new long[1024];
        private int[] lengths = new int[1024];
        private int[] lines = new int[1024];

        void add(Bsn bsn, CsvRow row) {
            if (size == numbers.length) {
                grow(size * 2);
            }
            numbers[size] = Integer.parseInt(bsn.value());
            offsets[size] = row.offset();
            lengths[size] = row.length();
            lines[size] = row.line();
            size++;
        }

        private void grow(int capacity) {
            numbers = Arrays.copyOf(numbers, capacity);
            offsets = Arrays.copyOf(offsets, capacity);
            lengths = Arrays.copyOf(lengths, capacity);
            lines = Arrays.copyOf(lines, capacity);
        }

        Index build() {
            long[] order = new long[size];
            for (int i = 0; i < size; i++) {
                order[i] = ((long) numbers[i] << 32) | i;
            }
            Arrays.sort(order);
            int[] sorted = Arrays.stream(order).mapToInt(key -> (int) key).toArray();
            return new Index(
                    pick(numbers, sorted),
                    Arrays.stream(sorted).mapToLong(i -> offsets[i]).toArray(),
                    pick(lengths, sorted),
                    pick(lines, sorted));
        }

        private static int[] pick(int[] values, int[] order) {
            return Arrays.stream(order).map(i -> values[i]).toArray();
        }
    }
}
