package nl.zetel.server.health;

import jakarta.servlet.FilterChain;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Hides Payara's own {@code /openapi}: the contract is {@code /v1/openapi.json}, and there is one only. */
@WebFilter(urlPatterns = {"/openapi", "/openapi/*"})
public class NoGeneratedContract extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
}
