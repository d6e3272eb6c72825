package nl.zetel.api.document;

import nl.zetel.api.Finding;

/** Receives a count while it is read, station by station, so that a file of any size needs little memory. */
public interface CountHandler {

    /** The head was read. */
    void begin(DocumentKind kind, DocumentHeader header, ElectionReference election);

    /** The totals of all stations, as the document gives them; they come before the stations. */
    void total(Votes total);

    /** One station. */
    void station(Count.StationCount station);

    /** Something that a person should know. */
    void finding(Finding finding);
}
