package nl.zetel.it;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A count of the official software (510b) with as many stations as one likes, all alike. */
final class CountFile {

    private final String municipality;
    private final String name;
    private final String documentId;
    private final int[][] lists;

    /** @param lists votes per list and candidate, at each station */
    CountFile(CountingWeek week, String documentId, int[]... lists) {
        this.municipality = week.municipality();
        this.name = week.name();
        this.documentId = documentId;
        this.lists = lists;
    }

    /** The file. */
    String of(int... stations) {
        StringBuilder text = new StringBuilder();
        text.append("<EML xmlns=\"urn:oasis:names:tc:evs:schema:eml\" xmlns:kr=\"http://www.kiesraad.nl/extensions\"")
                .append(" Id=\"510b\" SchemaVersion=\"5\"><TransactionId>1</TransactionId><ManagingAuthority>")
                .append("<AuthorityIdentifier Id=\"")
                .append(municipality)
                .append("\">")
                .append(name)
                .append("</AuthorityIdentifier><AuthorityAddress/></ManagingAuthority>")
                .append("<kr:CreationDateTime>2018-03-22T09:00:00.000</kr:CreationDateTime><Count><EventIdentifier/>")
                .append("<Election><ElectionIdentifier Id=\"")
                .append(documentId)
                .append("\"><ElectionName>Gemeenteraad ")
                .append(name)
                .append(" 2018</ElectionName><ElectionCategory>GR</ElectionCategory>")
                .append("<kr:ElectionSubcategory>GR1</kr:ElectionSubcategory><kr:ElectionDomain Id=\"")
                .append(municipality)
                .append("\">")
                .append(name)
                .append("</kr:ElectionDomain><kr:ElectionDate>2018-03-21</kr:ElectionDate>")
                .append("</ElectionIdentifier><Contests><Contest><ContestIdentifier Id=\"geen\"/><TotalVotes>");
        votes(text, stations.length);
        text.append("</TotalVotes>");
        for (int station : stations) {
            text.append("<ReportingUnitVotes><ReportingUnitIdentifier Id=\"")
                    .append(municipality)
                    .append("::SB")
                    .append(station)
                    .append("\">Stembureau Zaal ")
                    .append(station)
                    .append(" (postcode: 1234 AB)</ReportingUnitIdentifier>");
            votes(text, 1);
            text.append("</ReportingUnitVotes>");
        }
        return text.append("</Contest></Contests></Election></Count></EML>").toString();
    }

    private void votes(StringBuilder text, int stations) {
        IntStream.range(0, lists.length).forEach(i -> {
            text.append("<Selection><AffiliationIdentifier Id=\"")
                    .append(i + 1)
                    .append("\"><RegisteredName>Groep</RegisteredName></AffiliationIdentifier><ValidVotes>")
                    .append(stations * Arrays.stream(lists[i]).sum())
                    .append("</ValidVotes></Selection>");
            IntStream.range(0, lists[i].length)
                    .forEach(j -> text.append("<Selection><Candidate><CandidateIdentifier Id=\"")
                            .append(j + 1)
                            .append("\"/></Candidate><ValidVotes>")
                            .append(stations * lists[i][j])
                            .append("</ValidVotes></Selection>"));
        });
        int all = stations * Arrays.stream(lists).flatMapToInt(Arrays::stream).sum();
        text.append("<Cast>0</Cast><TotalCounted>")
                .append(all)
                .append("</TotalCounted><RejectedVotes ReasonCode=\"ongeldig\">0</RejectedVotes>")
                .append("<RejectedVotes ReasonCode=\"blanco\">0</RejectedVotes>")
                .append("<UncountedVotes ReasonCode=\"geldige stempassen\">")
                .append(all)
                .append("</UncountedVotes><UncountedVotes ReasonCode=\"toegelaten kiezers\">")
                .append(all)
                .append("</UncountedVotes>");
    }
}
