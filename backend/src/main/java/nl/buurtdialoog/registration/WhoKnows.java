package nl.buurtdialoog.registration;

import static nl.buurtdialoog.audit.AuditAct.READ;
import static nl.buurtdialoog.audit.AuditPurpose.CHANGE_NEWS;
import static nl.buurtdialoog.message.MessageTemplate.DIALOGUE_CANCELLED;
import static nl.buurtdialoog.message.MessageTemplate.DIALOGUE_MOVED;
import static nl.buurtdialoog.message.MessageTemplate.TABLES_CHANGED;
import static nl.buurtdialoog.registration.Knows.TOLD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.contact.Channel;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.message.MessageStatus;
import nl.buurtdialoog.message.MessageTemplate;
import nl.buurtdialoog.registration.ChangeNews.PersonTold;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Looks up who has heard of the last change of a dialogue. */
@ApplicationScoped
class WhoKnows {

    private static final List<MessageTemplate> CHANGES = List.of(DIALOGUE_MOVED, DIALOGUE_CANCELLED, TABLES_CHANGED);

    @Inject
    Session session;

    @Inject
    AuditTrail trail;

    /** Somebody and the message that tells them, as the database gives it. */
    record Row(
            UUID registrationId,
            @Nullable UUID participantId,
            @Nullable String name,
            UUID contactPersonId,
            String by,
            Channel channel,
            MessageStatus status,
            Instant createdAt,
            @Nullable Instant sentAt,
            boolean answered) {

        PersonTold told() {
            var knows = answered ? TOLD : Knows.of(channel, status);
            return new PersonTold(
                    registrationId, name, by, channel, knows, knows == TOLD && sentAt != null ? sentAt : createdAt);
        }
    }

    @Transactional
    ChangeNews of(UUID organisationId, UUID dialogueId) {
        Dialogue.of(organisationId, dialogueId);
        var last = session.createSelectionQuery(
                        "select m.template from Message m where m.organisationId = :organisation"
                                + " and m.dialogueId = :dialogue and m.template in :changes"
                                + " order by m.createdAt desc, m.id desc",
                        MessageTemplate.class)
                .setParameter("organisation", organisationId)
                .setParameter("dialogue", dialogueId)
                .setParameterList("changes", CHANGES)
                .setMaxResults(1)
                .uniqueResult();
        return new ChangeNews(last, last == null ? List.of() : people(organisationId, dialogueId, last));
    }

    /**
     * Of who was told this more than once only the last time counts. Who said whether they can still come knows of a
     * move, and who stays away themselves need not.
     */
    private List<PersonTold> people(UUID organisationId, UUID dialogueId, MessageTemplate change) {
        var rows = session.createSelectionQuery(
                        "select new nl.buurtdialoog.registration.WhoKnows$Row(r.id, n.id, n.name, c.id, c.name, m.channel, m.status,"
                                + " m.createdAt, m.sentAt, (m.template = DIALOGUE_MOVED and r.askedAt is null)) from Message m join Registration r on r.id = m.aboutId"
                                + " join r.contactPerson c join r.people p left join p.participant n"
                                + " where m.organisationId = :organisation and m.dialogueId = :dialogue"
                                + " and m.template = :change"
                                + " and (not p.cancelled or m.template = DIALOGUE_CANCELLED and p.cancelledAt = r.cancelledAt)"
                                + " and not exists (select 1 from Message later where later.organisationId = :organisation"
                                + " and later.aboutId = m.aboutId and later.template = :change and later.createdAt > m.createdAt)"
                                + " order by r.registeredAt, p.position",
                        Row.class)
                .setParameter("organisation", organisationId)
                .setParameter("dialogue", dialogueId)
                .setParameter("change", change)
                .list();
        trail.write(
                organisationId,
                READ,
                CHANGE_NEWS,
                rows.stream().flatMap(row -> Stream.of(row.participantId, row.contactPersonId)));
        return rows.stream()
                .map(Row::told)
                .sorted((one, other) -> Boolean.compare(one.knows() == TOLD, other.knows() == TOLD))
                .toList();
    }
}
