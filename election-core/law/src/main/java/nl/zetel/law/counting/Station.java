package nl.zetel.law.counting;

/**
 * A station beside the others.
 *
 * @param count its count
 * @param own its votes, added up once
 */
record Station(PollingStationCount count, StationTotals own) {

    static Station of(PollingStationCount count) {
        StationTotals own = new StationTotals();
        own.add(count);
        return new Station(count, own);
    }

    String id() {
        return count.station();
    }

    long votes() {
        return own.all();
    }
}
