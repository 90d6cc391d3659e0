package nl.buurtdialoog.step;

import static nl.buurtdialoog.message.MessageTemplate.STEP_ASKED;
import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.message.Outbox;
import nl.buurtdialoog.shared.DaytimeList;
import nl.buurtdialoog.shared.RecurringJob;
import org.hibernate.Session;

/** Asks on the day that somebody chose, in the daytime, how their step went. */
@ApplicationScoped
class AsksAfterSteps implements RecurringJob {

    @Inject
    Outbox outbox;

    @Inject
    DaytimeList list;

    @Inject
    Session session;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "ask-after-steps";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        list.go(this::toAsk, row -> ask((UUID) row[0], (UUID) row[1]));
    }

    private List<Object[]> toAsk() {
        return session.createNativeQuery("select organisation_id, step_id from steps_to_ask(:today)", Object[].class)
                .setParameter("today", LocalDate.ofInstant(clock.instant(), AMSTERDAM))
                .list();
    }

    private void ask(UUID organisationId, UUID stepId) {
        Step.find(organisationId, stepId).ifPresent(step -> {
            step.ask(clock.instant());
            if (step.participant != null) {
                outbox.send(organisationId, STEP_ASKED, stepId, null, step.participant.contact());
            }
        });
    }
}
