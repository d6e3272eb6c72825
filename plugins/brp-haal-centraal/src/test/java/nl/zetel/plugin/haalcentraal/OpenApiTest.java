package nl.zetel.plugin.haalcentraal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiTest {

    private final OpenApi api = OpenApi.parse("""
            components:
              schemas:
                Vraag:
                  type: object
                  required: [type]
                  discriminator:
                    propertyName: type
                    mapping:
                      Korting: '#/components/schemas/Korting'
                  properties:
                    type: {type: string}
                Korting:
                  required: [codes]
                  allOf:
                    - $ref: '#/components/schemas/Vraag'
                    - properties:
                        codes:
                          type: array
                          maxItems: 2
                          items: {$ref: '#/components/schemas/Code'}
                        procent: {type: integer, minimum: 1, maximum: 100}
                Code: {type: string, pattern: '^[0-9]{3}$'}
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {"type":"Korting","codes":["123"],"procent":5}   | 0
            {"codes":["123"]}                                | 3
            {"type":"Anders"}                                | 1
            {"type":"Korting"}                               | 1
            {"type":"Korting","codes":["12"]}                | 1
            {"type":"Korting","codes":["123","123","123"]}   | 1
            {"type":"Korting","codes":"123"}                 | 1
            {"type":"Korting","codes":["123"],"procent":101} | 1
            {"type":"Korting","codes":["123"],"prosent":5}   | 1
            """)
    void findsWhatIsWrong(String json, int errors) {
        JsonObject value =
                Node.parse(json.getBytes(StandardCharsets.UTF_8)).orElseThrow().json();
        assertThat(api.errors(value, "Vraag")).hasSize(errors);
    }
}
