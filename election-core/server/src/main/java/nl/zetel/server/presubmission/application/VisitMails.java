package nl.zetel.server.presubmission.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.zetel.server.clock.ServerClock;
import nl.zetel.server.election.application.Elections;
import nl.zetel.server.job.Jobs;
import nl.zetel.server.notice.application.Channel;
import nl.zetel.server.notice.domain.Delivery;
import nl.zetel.server.presubmission.domain.PreAppointment;
import nl.zetel.server.presubmission.domain.PreAppointment.Mail;
import nl.zetel.server.presubmission.persistence.PreAppointmentStore;
import nl.zetel.server.store.StorageJson;
import nl.zetel.server.store.Stored;
import nl.zetel.server.store.TextCipher;

/** The mails to groups about their appointments: asked for with what was done, sent afterwards, and noted beside it. */
@ApplicationScoped
@Transactional
public class VisitMails {

    @Inject
    PreAppointmentStore store;

    @Inject
    PreSlots slots;

    @Inject
    Elections elections;

    @Inject
    Channel channel;

    @Inject
    Jobs jobs;

    @Inject
    TextCipher cipher;

    @Inject
    StorageJson json;

    @Inject
    ServerClock clock;

    /** The mail that goes with what is done now; none without an address, or where no plugin sends messages. */
    Optional<Mail> queued(String address) {
        return address.isBlank() || !channel.available()
                ? Optional.empty()
                : Optional.of(new Mail(Delivery.State.QUEUED, "", clock.now()));
    }

    /** Has the mail about the newest thing that was done sent, once this transaction has committed. */
    void submit(Stored<PreAppointment> appointment) {
        int number = appointment.value().history().size() - 1;
        if (appointment.value().history().get(number).mail().isPresent()) {
            jobs.submit(
                    VisitMailWork.TYPE,
                    PreAppointments.path(appointment.parentId(), appointment.id()),
                    json.write(new VisitMailWork.Input(appointment.id(), number)));
        }
    }

    /** The mail about that act; empty if it was sent, something else was done since, or the appointment was destroyed. */
    Optional<VisitMail> message(String id, int number) {
        return store.find(id)
                .filter(found -> number == found.value().history().size() - 1)
                .filter(found -> found.value().history().get(number).mail().stream()
                        .anyMatch(mail -> mail.state().open()))
                .map(found -> mail(found, number));
    }

    private VisitMail mail(Stored<PreAppointment> found, int number) {
        PreAppointment.Act act = found.value().history().get(number);
        return new VisitMail(
                elections.get(found.parentId()).value(),
                found.id(),
                number,
                act,
                slots.get(found.parentId(), act.slotId()).value(),
                cipher.decrypt(found.value().email()));
    }

    /** Notes what became of a mail. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void sent(String id, int number, Channel.Outcome outcome) {
        note(id, number, new Mail(outcome.state(), outcome.reason(), clock.now()));
    }

    /** Notes that a mail did not go any more, for a newer one says what holds now. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void superseded(String id, int number) {
        note(
                id,
                number,
                new Mail(
                        Delivery.State.WITHDRAWN,
                        "Er is intussen iets anders met de afspraak gedaan; daarover is bericht gegaan",
                        clock.now()));
    }

    private void note(String id, int number, Mail mail) {
        store.find(id)
                .filter(found -> found.value().history().get(number).mail().stream()
                        .anyMatch(queued -> queued.state().open()))
                .ifPresent(found -> store.update(store.lock(id).with(value -> value.mailed(number, mail))));
    }
}
