package nl.zetel.server.web;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;

/** A key that was used, and the answer that it got. */
@Entity
@Table(name = "idempotency_key")
class IdempotencyRecord {

    @Id
    @Column(name = "id", length = 400)
    private String id = "";

    @Column(name = "fingerprint")
    String fingerprint = "";

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "status")
    private int status;

    @Column(name = "location")
    private String location = "";

    @Column(name = "etag")
    private String etag = "";

    @Column(name = "media_type")
    private String mediaType = "";

    @Column(name = "body")
    private String body = "";

    protected IdempotencyRecord() {}

    IdempotencyRecord(String id, String fingerprint, Instant createdAt) {
        this.id = id;
        this.fingerprint = fingerprint;
        this.createdAt = createdAt;
    }

    void complete(Response response, String entity) {
        this.status = response.getStatus();
        this.location =
                response.getLocation() == null ? "" : response.getLocation().toString();
        this.etag =
                response.getEntityTag() == null ? "" : response.getEntityTag().getValue();
        this.mediaType = response.getMediaType() == null
                ? MediaType.APPLICATION_JSON
                : response.getMediaType().toString();
        this.body = entity;
    }

    Response response() {
        Response.ResponseBuilder builder = Response.status(status).header("Idempotent-Replayed", "true");
        if (!location.isEmpty()) {
            builder.location(URI.create(location));
        }
        if (!etag.isEmpty()) {
            builder.tag(etag);
        }
        return body.isEmpty()
                ? builder.build()
                : builder.type(mediaType).entity(body).build();
    }
}
