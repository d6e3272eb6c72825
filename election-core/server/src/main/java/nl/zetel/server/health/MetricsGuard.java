package nl.zetel.server.health;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Shows {@code /metrics} to administrators only. Payara's own protection of them asks for TLS, which a proxy in front of
 * the server ends.
 */
@WebFilter(urlPatterns = {"/metrics", "/metrics/*"})
public class MetricsGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String ROLE = "administrator";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Principal caller = request.getUserPrincipal();
        if (isAdministrator(caller)) {
            chain.doFilter(request, response);
        } else if (caller == null) {
            response.setHeader("WWW-Authenticate", "Bearer");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isAdministrator(@Nullable Principal caller) {
        return caller instanceof JsonWebToken token
                && token.getGroups() != null
                && token.getGroups().contains(ROLE);
    }
}
