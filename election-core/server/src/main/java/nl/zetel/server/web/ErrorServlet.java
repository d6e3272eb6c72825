package nl.zetel.server.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import nl.zetel.server.problem.ProblemCode;
import nl.zetel.server.problem.Problems;

/** Answers with a problem document where the container would answer with a page of its own, a bad token above all. */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        ProblemCode code = code(status instanceof Integer number ? number : 404);
        response.setStatus(code.status());
        response.setContentType(Problems.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write(Problems.document(
                                code,
                                detail(code),
                                List.of(),
                                "",
                                UUID.randomUUID().toString())
                        .toString());
    }

    private static ProblemCode code(int status) {
        return switch (status) {
            case 400 -> ProblemCode.INVALID_PARAMETER;
            case 401 -> ProblemCode.NOT_AUTHENTICATED;
            case 403 -> ProblemCode.NOT_ALLOWED;
            case 405 -> ProblemCode.METHOD_NOT_ALLOWED;
            case 413 -> ProblemCode.TOO_LARGE;
            case 404 -> ProblemCode.NOT_FOUND;
            default -> ProblemCode.INTERNAL_ERROR;
        };
    }

    private static String detail(ProblemCode code) {
        return code == ProblemCode.NOT_AUTHENTICATED
                ? "Het token is ongeldig, verlopen of van een andere uitgever"
                : code.title() + "; zie de API-beschrijving op /";
    }
}
