package nl.zetel.plugin.brpstub;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An error as the API answers it.
 *
 * @param status HTTP status
 * @param code the API's code
 * @param title the API's title
 * @param detail the API's detail
 * @param invalid what is wrong with which parameter
 */
record Problem(int status, String code, String title, String detail, List<InvalidParam> invalid) {

    static Problem of(int status, String code, String title) {
        return new Problem(status, code, title, "", List.of());
    }

    static Problem invalid(List<InvalidParam> errors) {
        boolean missing = errors.stream().anyMatch(InvalidParam::isRequired);
        String names = errors.stream().map(InvalidParam::name).distinct().collect(Collectors.joining(", "));
        return new Problem(
                400,
                missing ? "paramsCombination" : "paramsValidation",
                missing
                        ? "Minimale combinatie van parameters moet worden opgegeven."
                        : "Een of meerdere parameters zijn niet correct.",
                "De foutieve parameter(s) zijn: " + names + ".",
                errors);
    }

    static Problem tooManyResults(int most) {
        return new Problem(
                400,
                "tooManyResults",
                "Teveel zoekresultaten.",
                "Meer dan maximum van " + most + " zoekresultaten gevonden. Verfijn de zoekopdracht.",
                List.of());
    }

    JsonObject json(String instance) {
        JsonObjectBuilder json = Jsons.PROVIDER
                .createObjectBuilder()
                .add("type", "https://datatracker.ietf.org/doc/html/" + section())
                .add("title", title)
                .add("status", status);
        ApiValues.addText(json, "detail", detail);
        json.add("code", code).add("instance", instance);
        if (!invalid.isEmpty()) {
            JsonArrayBuilder params = Jsons.PROVIDER.createArrayBuilder();
            invalid.forEach(param -> params.add(param.json()));
            json.add("invalidParams", params);
        }
        return json.build();
    }

    private String section() {
        return switch (status) {
            case 401 -> "rfc7235#section-3.1";
            case 403 -> "rfc7231#section-6.5.3";
            case 405 -> "rfc7231#section-6.5.5";
            case 406 -> "rfc7231#section-6.5.6";
            case 415 -> "rfc7231#section-6.5.13";
            case 429 -> "rfc6585#section-4";
            case 500 -> "rfc7231#section-6.6.1";
            case 503 -> "rfc7231#section-6.6.4";
            default -> "rfc7231#section-6.5.1";
        };
    }
}
