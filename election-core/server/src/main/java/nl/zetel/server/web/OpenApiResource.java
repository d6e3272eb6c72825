package nl.zetel.server.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The contract itself. */
@Path("openapi.json")
@RequestScoped
public class OpenApiResource {

    @Inject
    Contract contract;

    /** The OpenAPI document; open to every origin, so that tools in a browser can read it. */
    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public Response document() {
        return Response.ok(contract.document().toString())
                .header("Access-Control-Allow-Origin", "*")
                .header("Cache-Control", "public, max-age=300")
                .build();
    }
}
