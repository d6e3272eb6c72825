package nl.zetel.it;

/** A running demonstration server, and who calls it. */
record Host(String address) {

    /** A caller of that municipality. */
    Api in(String municipality, String user, String... roles) {
        return new Api(address, SharedServer.token(municipality, user, roles));
    }

    /** Somebody without a token. */
    Api nobody() {
        return new Api(address, "");
    }

    /** Sets the clock, such as {@code 2018-02-05T10:00:00+01:00}; it runs on from there. */
    void clock(String now) {
        String body = "{\"now\":\"" + now + "\"}";
        int status = in("1701", "keeper", "administrator")
                .json("put", "/v1/clock", body)
                .statusCode();
        if (status != 200) {
            throw new IllegalStateException("The clock could not be set to " + now + ": " + status);
        }
    }
}
