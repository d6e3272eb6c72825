package nl.zetel.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.zetel.scenario.Cast.Member;

/** A list with its papers as a JSON document. */
final class ListDocuments {

    private static final Map<String, Object> CONSENT =
            Map.of("given", true, "identityCopy", true, "sittingMember", false, "address", true);

    private ListDocuments() {}

    /** List {@code number} as its group handed it in; {@code wrong} stands in it with the initials in the wrong order. */
    static Map<String, Object> list(Stage stage, int number, Optional<Member> wrong) {
        List<Map<String, Object>> candidates = stage.cast.candidates(number).stream()
                .map(member -> candidate(member, wrong))
                .toList();
        return Map.of(
                "designation",
                Groups.list(number),
                "designationId",
                stage.id("designation " + Groups.list(number)),
                "agentDeclared",
                true,
                "publishGender",
                true,
                "depositProof",
                number >= 6,
                "candidates",
                candidates,
                "submitters",
                submitters(stage.cast, number));
    }

    private static Map<String, Object> candidate(Member member, Optional<Member> wrong) {
        boolean elsewhere = !member.text("municipality").equals("1701");
        boolean declared = member.situation().equals(Optional.of("FROM_ELSEWHERE_WITH_DECLARATION"));
        Map<String, Object> candidate = new HashMap<>();
        candidate.put("name", name(member, wrong.filter(member::equals).isPresent()));
        candidate.put("gender", member.text("gender"));
        candidate.put("birth", member.text("birth"));
        candidate.put("locality", member.locality());
        candidate.put("bsn", member.bsn());
        candidate.put("correspondence", address(member));
        candidate.put("consent", CONSENT);
        candidate.put("home", elsewhere ? "ELSEWHERE" : "MUNICIPALITY");
        candidate.put("settlement", declared ? "DECLARED" : "NONE");
        return candidate;
    }

    static Map<String, Object> name(Member member, boolean reversed) {
        String initials = member.text("initials");
        return Map.of(
                "initials", reversed ? initials.substring(2) + initials.substring(0, 2) : initials,
                "prefix", member.text("prefix"),
                "surname", member.text("surname"));
    }

    private static List<Map<String, Object>> submitters(Cast cast, int list) {
        List<Map<String, Object>> submitters = new ArrayList<>();
        cast.of("SUBMITTER", list).forEach(member -> submitters.add(submitter(member, false)));
        cast.of("SUBSTITUTE_SUBMITTER", list).forEach(member -> submitters.add(submitter(member, true)));
        return submitters;
    }

    private static Map<String, Object> submitter(Member member, boolean substitute) {
        return Map.of("name", name(member, false), "address", address(member), "substitute", substitute);
    }

    private static Map<String, Object> address(Member member) {
        return Map.of(
                "street", member.address().getString("street"),
                "houseNumber", member.address().getString("houseNumber"),
                "postalCode", member.address().getString("postalCode"),
                "locality", member.locality(),
                "country", "NL");
    }
}
