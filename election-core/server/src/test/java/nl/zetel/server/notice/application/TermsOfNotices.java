package nl.zetel.server.notice.application;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import nl.zetel.server.Bench;
import nl.zetel.server.StandingClock;
import nl.zetel.server.Tried;
import nl.zetel.server.Westerveld;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.notice.application.NoticeTokens.Purpose;
import nl.zetel.server.notice.application.Questions.Asked;
import nl.zetel.server.notice.domain.Meeting;
import nl.zetel.server.notice.persistence.QuestionStore;
import nl.zetel.server.notice.persistence.SubscriptionStore;
import nl.zetel.server.plugin.FakePluginHost;
import nl.zetel.server.plugin.PluginHost;
import nl.zetel.spi.NotificationChannel;

/** What people asked for on 15 January at ten, and a meeting whose registration closes on the 19th at noon. */
public final class TermsOfNotices implements AutoCloseable {

    private final StandingClock clock = new StandingClock();
    private final Bench bench = new Bench()
            .with(ServerClock.class, clock)
            .with(PluginHost.class, new FakePluginHost().with("mail", NotificationChannel.class, (NotificationChannel)
                            sent -> {}));

    /** Operations that are tried, by their identifiers. */
    public Map<String, Tried> operations() {
        clock.set("2018-01-15T10:00:00+01:00");
        String election = bench.does(
                () -> bench.bean(Elections.class).create(Westerveld.election()).id());
        String question = question(election);
        String subscription = subscription(election);
        bench.as("anna", "clerk");
        String meeting = bench.does(
                () -> bench.bean(Meetings.class).create(election, meeting()).id());
        return Map.of(
                "confirmQuestion", tried(() -> bench.bean(Questions.class).confirm(question)),
                "confirmSubscription",
                        tried(() -> bench.bean(Subscriptions.class).confirm(subscription)),
                "registerForMeeting",
                        tried(() -> bench.bean(Meetings.class)
                                .register(
                                        election,
                                        meeting,
                                        new Meetings.Guest("P. Proef", "p@example.nl", "Groep Brink", "A"),
                                        false)));
    }

    private static Meeting meeting() {
        OffsetDateTime closes = OffsetDateTime.parse("2018-01-19T12:00:00+01:00");
        OffsetDateTime begins = OffsetDateTime.parse("2018-01-22T19:30:00+01:00");
        return new Meeting(
                "Voorlichting",
                2,
                closes,
                List.of(new Meeting.Session("A", "Raadzaal", begins, begins.plusHours(2), 40)));
    }

    private String question(String election) {
        bench.does(() -> {
            bench.bean(Questions.class).ask(election, new Asked("p@example.nl", "", "", "Steun", "Hoeveel?"));
            return "";
        });
        String id = bench.bean(QuestionStore.class).all(election).get(0).id();
        return token(Purpose.QUESTION, id);
    }

    private String subscription(String election) {
        bench.does(() -> {
            bench.bean(Subscriptions.class).request(election, "p@example.nl", false, "");
            return "";
        });
        return token(
                Purpose.CONFIRMATION,
                bench.bean(SubscriptionStore.class).all("").get(0).id());
    }

    private String token(Purpose purpose, String id) {
        String link = bench.bean(NoticeTokens.class).link(purpose, id).toString();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private Tried tried(Runnable work) {
        return new Tried(bench, clock, work);
    }

    @Override
    public void close() {
        bench.close();
    }
}
