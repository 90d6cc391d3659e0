package nl.buurtdialoog.desk;

import static java.util.Comparator.comparingInt;
import static nl.buurtdialoog.audit.AuditAct.READ;
import static nl.buurtdialoog.audit.AuditPurpose.DIRECTORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.shared.Page;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;

/** Finds people by name, for who keeps what is known of them. */
@ApplicationScoped
class NameBook {

    @Inject
    Session session;

    @Inject
    KnownPeople known;

    @Inject
    AuditTrail trail;

    /** Those who fit, by surname. Where a page ends is told by an id: no name goes into a cursor. */
    @Transactional
    Page<FoundParticipant> find(UUID organisationId, ParticipantSearch search) {
        var ids = session
                .createNativeQuery(
                        "select participants_by_name(:words, :digits, :beginning, :after, :most)", Object.class)
                .setParameter("words", search.words(), StandardBasicTypes.STRING)
                .setParameter("digits", search.lastDigits(), StandardBasicTypes.STRING)
                .setParameter("beginning", search.beginning(), StandardBasicTypes.STRING)
                .setParameter("after", search.cursor(), StandardBasicTypes.UUID)
                .setParameter("most", Page.DEFAULT_LIMIT + 1)
                .stream()
                .map(UUID.class::cast)
                .toList();
        var shown = ids.stream().limit(Page.DEFAULT_LIMIT).toList();
        var found = inOrder(organisationId, shown);
        trail.write(organisationId, READ, DIRECTORY, shown.stream());
        return new Page<>(found, ids.size() > shown.size() ? shown.getLast().toString() : null);
    }

    private List<FoundParticipant> inOrder(UUID organisationId, List<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : known.lastCame(organisationId, ids, ids.size()).stream()
                        .sorted(comparingInt(person -> ids.indexOf(person.id())))
                        .toList();
    }
}
