package nl.buurtdialoog.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.buurtdialoog.dialogue.Dialogue;
import nl.buurtdialoog.dialogue.DialogueClosed;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/** Counts, when an edition closes, who of those who came had come to an earlier one: a number, for names go in time. */
@ApplicationScoped
class Returned {

    private static final String CAME = """
            select count(distinct p.participant.id) from RegistrationPerson p join Attendance a on a.registrationPersonId = p.id
            where p.organisationId = :organisation and p.dialogueId = :dialogue and a.mark = PRESENT""";

    private static final String BEFORE = """
            and exists (select 1 from RegistrationPerson q join Attendance b on b.registrationPersonId = q.id
                join Dialogue d on d.id = q.dialogueId
                where q.organisationId = :organisation and q.participant.id = p.participant.id and b.mark = PRESENT
                    and d.cycleId = :cycle and d.editionNumber < :number)""";

    @Inject
    Session session;

    void closed(@Observes DialogueClosed event) {
        var edition = Dialogue.of(event.organisationId(), event.dialogueId());
        if (edition.cycleId == null || people(CAME, edition).getSingleResult() == 0) {
            return;
        }
        var before = people(CAME + " " + BEFORE, edition)
                .setParameter("cycle", edition.cycleId)
                .setParameter("number", edition.editionNumber)
                .getSingleResult();
        edition.countCameBefore(before.intValue());
    }

    private SelectionQuery<Long> people(String query, Dialogue edition) {
        return session.createSelectionQuery(query, Long.class)
                .setParameter("organisation", edition.organisationId)
                .setParameter("dialogue", edition.id);
    }
}
