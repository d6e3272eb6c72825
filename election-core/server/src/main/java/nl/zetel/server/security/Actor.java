package nl.zetel.server.security;

import java.util.Optional;
import java.util.Set;
import nl.zetel.api.MunicipalityCode;

/**
 * Who acts.
 *
 * @param user identifier of the person or system, from the token
 * @param roles roles from the token
 * @param municipality municipality from the token
 * @param requestId the request that it happens in
 */
public record Actor(String user, Set<String> roles, Optional<MunicipalityCode> municipality, String requestId) {

    /** Copies the roles. */
    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Whether the actor has the role. */
    public boolean is(String role) {
        return roles.contains(role);
    }
}
