package nl.zetel.law.counting;

/**
 * The voters of a station, by the letters of the certified report. An empty field is 0.
 *
 * @param pollCards A: valid poll cards ("geldige stempassen")
 * @param proxies B: valid proxy certificates ("geldige volmachtbewijzen")
 * @param voterCards C: valid voter cards ("geldige kiezerspassen"); 0 in a municipal council election
 * @param admitted D: admitted voters ("toegelaten kiezers")
 * @param eligible Z: eligible voters ("kiesgerechtigden"); 0 where the report does not have it
 */
public record Admission(long pollCards, long proxies, long voterCards, long admitted, long eligible) {

    /** @throws nl.zetel.law.RefusalException if a number is negative or more than 999,999,999 */
    public Admission {
        Numbers.check(pollCards, proxies, voterCards, admitted, eligible);
    }
}
