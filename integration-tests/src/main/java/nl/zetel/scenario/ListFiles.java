package nl.zetel.scenario;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.zetel.scenario.Cast.Member;

/** A list as groups hand it in: as an election document (EML 210) or as a table (CSV). */
final class ListFiles {

    private static final String HEADER =
            "voorletters;roepnaam;voorvoegsel;achternaam;woonplaats;landcode;bsn;geboortedatum;"
                    + "geslacht;correspondentie_postcode;correspondentie_huisnummer;correspondentie_toevoeging;"
                    + "correspondentie_straatnaam;correspondentie_plaats;gemachtigde_voorletters;gemachtigde_voorvoegsel;"
                    + "gemachtigde_achternaam;gemachtigde_postcode;gemachtigde_huisnummer;gemachtigde_toevoeging;"
                    + "gemachtigde_straatnaam;gemachtigde_plaats";

    private ListFiles() {}

    static byte[] csv(List<Member> candidates) {
        return candidates.stream()
                .map(ListFiles::row)
                .collect(Collectors.joining("\r\n", HEADER + "\r\n", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String row(Member member) {
        String[] birth = member.text("birth").split("-");
        return String.join(
                ";",
                member.text("initials"),
                "",
                member.text("prefix"),
                member.text("surname"),
                member.locality(),
                "NL",
                member.bsn(),
                birth[2] + "-" + birth[1] + "-" + birth[0],
                member.text("gender").equals("FEMALE") ? "v" : "m",
                member.address().getString("postalCode"),
                member.address().getString("houseNumber").replaceAll("[^0-9].*", ""),
                member.address().getString("houseNumber").replaceFirst("^[0-9]+-?", ""),
                member.address().getString("street"),
                member.locality(),
                ";;;;;;;");
    }

    /** The initials of one candidate stand wrong in it: those of {@code wrong} in reverse order. */
    static byte[] eml(String designation, Cast cast, int list, Member wrong) {
        List<Member> candidates = cast.candidates(list);
        String rows = IntStream.range(0, candidates.size())
                .mapToObj(i -> candidate(i + 1, candidates.get(i), wrong))
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <EML xmlns="urn:oasis:names:tc:evs:schema:eml" xmlns:kr="http://www.kiesraad.nl/extensions"
                 xmlns:xal="urn:oasis:names:tc:ciq:xsdschema:xAL:2.0" xmlns:xnl="urn:oasis:names:tc:ciq:xsdschema:xNL:2.0"
                 Id="210" SchemaVersion="5"><TransactionId>1</TransactionId>
                <ManagingAuthority><AuthorityIdentifier Id="1701">Westerveld</AuthorityIdentifier><AuthorityAddress/></ManagingAuthority>
                <IssueDate>2018-01-16</IssueDate><kr:CreationDateTime>2018-01-16T12:00:00.000</kr:CreationDateTime>
                <Nomination><ElectionIdentifier Id="GR2018_Westerveld"><ElectionName>Gemeenteraad Westerveld 2018</ElectionName>
                <ElectionCategory>GR</ElectionCategory>
                <kr:ElectionSubcategory>GR1</kr:ElectionSubcategory><kr:ElectionDomain Id="1701">Westerveld</kr:ElectionDomain>
                <kr:ElectionDate>2018-03-21</kr:ElectionDate><kr:NominationDate>2018-02-05</kr:NominationDate></ElectionIdentifier>
                <ContestIdentifier Id="geen"><ContestName>Westerveld</ContestName></ContestIdentifier>
                <Affiliation><AffiliationIdentifier><RegisteredName>%s</RegisteredName></AffiliationIdentifier>
                <Type>op zichzelf staande lijst</Type><kr:ListData PublishGender="true"/>%s</Affiliation>
                <Nominate>%s%s</Nominate></Nomination></EML>
                """.formatted(
                        designation,
                        rows,
                        proposer(cast.of("SUBMITTER", list).get(0), "inleveraar", ""),
                        proposer(
                                cast.of("SUBSTITUTE_SUBMITTER", list).get(0),
                                "plaatsvervanger van de inleveraar",
                                "<Id>1</Id>"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String candidate(int position, Member member, Member wrong) {
        String initials = member.text("initials");
        String written = member.equals(wrong) ? initials.substring(2) + initials.substring(0, 2) : initials;
        return """
                <Candidate><CandidateIdentifier Id="%d"/><CandidateFullName>%s</CandidateFullName>
                <DateOfBirth>%s</DateOfBirth><Gender>%s</Gender>
                <QualifyingAddress><xal:Locality><xal:LocalityName>%s</xal:LocalityName></xal:Locality></QualifyingAddress>
                <kr:NationalIdentificationNumber>%s</kr:NationalIdentificationNumber></Candidate>
                """.formatted(
                        position,
                        name(written, member),
                        member.text("birth"),
                        member.text("gender").equals("FEMALE") ? "female" : "male",
                        member.locality(),
                        member.bsn());
    }

    private static String proposer(Member member, String title, String id) {
        return """
                <Proposer><Name>%s</Name><Contact><MailingAddress><xal:Locality><xal:LocalityName>%s</xal:LocalityName>
                </xal:Locality></MailingAddress></Contact><JobTitle>%s</JobTitle>%s</Proposer>
                """.formatted(name(member.text("initials"), member), member.locality(), title, id);
    }

    private static String name(String initials, Member member) {
        String prefix =
                member.text("prefix").isEmpty() ? "" : "<xnl:NamePrefix>" + member.text("prefix") + "</xnl:NamePrefix>";
        return "<xnl:PersonName><xnl:NameLine NameType=\"Initials\">" + initials + "</xnl:NameLine>" + prefix
                + "<xnl:LastName>" + member.text("surname") + "</xnl:LastName></xnl:PersonName>";
    }
}
