package nl.zetel.server.counting.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.zetel.server.counting.application.PublicCounts;
import nl.zetel.server.counting.domain.PublicProgress;

/** How far the count has come, for everybody. */
@Path("public/elections/{electionId}/count-progress")
@RequestScoped
public class PublicCountResource {

    @Inject
    PublicCounts counts;

    /** The progress as its reader sees it. */
    public record PublicProgressView(
            String election,
            int stations,
            int complete,
            Map<String, Integer> byState,
            List<PublicProgress.Station> items) {

        static PublicProgressView of(PublicProgress progress) {
            Map<String, Integer> byState = new TreeMap<>();
            progress.byState().forEach((state, number) -> byState.put(state.name(), number));
            return new PublicProgressView(
                    progress.election(),
                    progress.stations().size(),
                    progress.in(PublicProgress.State.COMPLETE),
                    byState,
                    progress.stations());
        }
    }

    /** The progress as data. */
    @GET
    @Transactional
    @PermitAll
    @Produces("application/json")
    public PublicProgressView progress(@PathParam("electionId") String electionId) {
        return PublicProgressView.of(counts.progress(electionId));
    }

    /** The progress as a page. */
    @GET
    @Transactional
    @PermitAll
    @Produces("text/html;charset=UTF-8;qs=0.9")
    public String page(@PathParam("electionId") String electionId) {
        return counts.page(electionId);
    }
}
