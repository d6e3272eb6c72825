package nl.zetel.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import nl.zetel.server.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller is told about a body that does not fit its schema. */
class SchemaCheckTest {

    private static final String SCHEMA = """
            {"type":"object","required":["name"],"properties":{
              "name":{"type":"string","minLength":1,"maxLength":3},
              "day":{"type":"string","format":"date"},
              "kind":{"type":"string","enum":["A","B"]},
              "seats":{"type":"integer","minimum":1,"maximum":45},
              "votes":{"type":"integer","format":"int64"},
              "lists":{"type":"array","minItems":1,"items":{"type":"boolean"}},
              "code":{"type":"string","pattern":"^[0-9]{4}$"},
              "bsn":{"type":"string","format":"bsn"},
              "birth":{"type":"string","format":"partial-date"},
              "account":{"type":"string","format":"iban"},
              "list":{"type":"integer","nullable":true}}}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|/name|MISSING",
                "{'name':''}|/name|TOO_SHORT",
                "{'name':'abcd'}|/name|TOO_LONG",
                "{'name':null}|/name|NULL",
                "{'name':1}|/name|NOT_A_STRING",
                "{'name':'a','nmae':'b'}|/nmae|UNKNOWN_FIELD",
                "{'name':'a','day':'2018-02-30'}|/day|WRONG_FORM",
                "{'name':'a','kind':'C'}|/kind|NOT_ONE_OF",
                "{'name':'a','seats':0}|/seats|TOO_SMALL",
                "{'name':'a','seats':46}|/seats|TOO_LARGE",
                "{'name':'a','seats':1.5}|/seats|NOT_AN_INTEGER",
                "{'name':'a','seats':'17'}|/seats|NOT_AN_INTEGER",
                "{'name':'a','votes':1E100000000}|/votes|NOT_AN_INTEGER",
                "{'name':'a','lists':[]}|/lists|TOO_FEW",
                "{'name':'a','lists':[true,'x']}|/lists/1|NOT_A_BOOLEAN",
                "{'name':'a','code':'17010'}|/code|WRONG_FORM",
                "{'name':'a','bsn':'999993654'}|/bsn|NOT_A_BSN",
                "{'name':'a','birth':'1985-02-30'}|/birth|WRONG_FORM",
                "{'name':'a','birth':'1985-13'}|/birth|WRONG_FORM",
                "{'name':'a','account':'NL27BNGH0285079086'}|/account|NOT_AN_IBAN",
                "[]|''|NOT_AN_OBJECT"
            })
    void namesTheFieldAndWhatIsWrongWithIt(String body, String pointer, String code) {
        assertThat(check(body))
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(pointer, code));
    }

    @Test
    void findsNothingWrongWithWhatFits() {
        assertThat(check("{'name':'abc','day':'2018-02-28','kind':'B','seats':45,'votes':999999999999,'list':null}"))
                .isEmpty();
    }

    private static List<FieldError> check(String body) {
        return SchemaCheck.check(new Contract(), parse(SCHEMA).asJsonObject(), parse(body.replace('\'', '"')));
    }

    private static JsonValue parse(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }
}
