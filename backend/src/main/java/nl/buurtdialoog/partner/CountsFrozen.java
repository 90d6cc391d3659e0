package nl.buurtdialoog.partner;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.buurtdialoog.dialogue.DialogueClosed;
import org.hibernate.Session;

/**
 * Freezes what a closed dialogue was for each partner, together with the counts of the dialogue itself: later erasures
 * change neither.
 */
@ApplicationScoped
class CountsFrozen {

    private static final String CAME = """
            select s.partnerClientId, count(a)
            from Attendance a join RegistrationPerson p on p.id = a.registrationPersonId
                join PartnerRegistration s on s.id = p.registration.introducedBy
            where a.organisationId = :organisation and a.dialogueId = :dialogue and a.mark = PRESENT
            group by s.partnerClientId""";

    private static final String TICKED_OFF = """
            select count(a) from Attendance a
            where a.organisationId = :organisation and a.dialogueId = :dialogue and a.mark <> EXPECTED""";

    @Inject
    Session session;

    @Inject
    PartnerRegistrationList list;

    void closed(@Observes DialogueClosed event) {
        var came = came(event);
        var tickedOff = isTickedOff(event);
        PartnerRegistration.of(event.organisationId(), event.dialogueId()).stream()
                .collect(groupingBy(signUp -> signUp.partnerClientId))
                .forEach((client, signUps) -> new PartnerCount(
                                event.organisationId(),
                                client,
                                event.dialogueId(),
                                Tally.of(list.of(signUps).stream()),
                                tickedOff ? came.getOrDefault(client, 0) : null)
                        .persist());
    }

    private Map<UUID, Integer> came(DialogueClosed event) {
        return session.createSelectionQuery(CAME, Object[].class)
                .setParameter("organisation", event.organisationId())
                .setParameter("dialogue", event.dialogueId())
                .getResultStream()
                .collect(toMap(row -> (UUID) row[0], row -> ((Long) row[1]).intValue()));
    }

    /** On paper, or not at all, tells nothing of who came. */
    private boolean isTickedOff(DialogueClosed event) {
        return session.createSelectionQuery(TICKED_OFF, Long.class)
                        .setParameter("organisation", event.organisationId())
                        .setParameter("dialogue", event.dialogueId())
                        .getSingleResult()
                > 0;
    }
}
