package nl.zetel.api.document;

import nl.zetel.api.Finding;

/** Receives a count while it is read, station by station, so that a file of any size needs little memory. */
public interface CountHandler {

    /**
     * The head was read.
     *
     * @param kind kind of count
     * @param header what the document says of itself
     * @param election the election
     */
    void begin(DocumentKind kind, DocumentHeader header, ElectionReference election);

    /**
     * The totals of all stations, as the document gives them; they come before the stations.
     *
     * @param total the votes of all stations together
     */
    void total(Votes total);

    /**
     * One station.
     *
     * @param station one station with its votes
     */
    void station(Count.StationCount station);

    /**
     * Something that a person should know.
     *
     * @param finding what a person should know
     */
    void finding(Finding finding);
}
