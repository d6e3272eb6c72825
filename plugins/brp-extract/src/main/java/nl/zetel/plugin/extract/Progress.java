package nl.zetel.plugin.extract;

/**
 * How far an import is.
 *
 * @param rows rows read
 * @param bytes bytes read
 * @param size bytes in all
 */
record Progress(int rows, long bytes, long size) {

    static final Progress NONE = new Progress(0, 0, 1);

    int percent() {
        return (int) (bytes * 100 / Math.max(1, size));
    }
}
