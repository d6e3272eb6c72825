package nl.zetel.load;

/**
 * What somebody is to type.
 *
 * @param report the report
 * @param slot FIRST or SECOND
 * @param typist number of the client, from 0
 * @param mistaken whether the typist makes a mistake
 */
record Entry(Report report, String slot, int typist, boolean mistaken) {

    String content() {
        return mistaken ? report.mistaken() : report.json();
    }
}
