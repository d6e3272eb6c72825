package nl.zetel.plugin.brpstub;

import jakarta.json.JsonObject;

/**
 * What is wrong with one parameter, in the API's words.
 *
 * @param name the parameter, with its index in an array
 * @param code the API's code
 * @param reason the API's text
 */
record InvalidParam(String name, String code, String reason) {

    static InvalidParam required(String name) {
        return new InvalidParam(name, "required", "Parameter is verplicht.");
    }

    static InvalidParam pattern(String name, String pattern) {
        return new InvalidParam(name, "pattern", "Waarde voldoet niet aan patroon " + pattern + ".");
    }

    boolean isRequired() {
        return code.equals("required");
    }

    JsonObject json() {
        return Jsons.PROVIDER
                .createObjectBuilder()
                .add("name", name)
                .add("code", code)
                .add("reason", reason)
                .build();
    }
}
