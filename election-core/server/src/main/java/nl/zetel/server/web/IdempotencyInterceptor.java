package nl.zetel.server.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.ProblemException;

/** Runs a method once per key. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class IdempotencyInterceptor {

    @Inject
    IdempotentRequest request;

    @Inject
    IdempotencyKeys keys;

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        if (request.key().isEmpty()) {
            return keys.inTransaction(invocation);
        }
        Optional<Response> earlier = keys.answer(request);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        try {
            return keys.inTransaction(invocation, request);
        } catch (KeyTakenException e) {
            // Somebody else was first; by now their transaction has ended.
            return keys.answer(request)
                    .orElseThrow(() -> ProblemException.of(
                            ProblemCode.IN_PROGRESS, "Probeer het zo dadelijk opnieuw met dezelfde sleutel"));
        }
    }
}
