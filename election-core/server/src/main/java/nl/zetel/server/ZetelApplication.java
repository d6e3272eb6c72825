package nl.zetel.server;

import jakarta.annotation.security.DeclareRoles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.auth.LoginConfig;

/**
 * The HTTP API under {@code /v1}. Whoever calls it shows a bearer token whose {@code groups} name the roles; resources
 * are found by scanning.
 */
@ApplicationScoped
@ApplicationPath("/v1")
@LoginConfig(authMethod = "MP-JWT")
@DeclareRoles({"clerk", "verifier", "committee", "auditor", "administrator", "integration"})
public class ZetelApplication extends Application {}
