package nl.buurtdialoog.directory;

import static nl.buurtdialoog.audit.AuditAct.READ;
import static nl.buurtdialoog.audit.AuditPurpose.PEOPLE_EXPORT;
import static nl.buurtdialoog.shared.MovableClock.AMSTERDAM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.spreadsheet.CsvText;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/** Writes the directory as a list for a spreadsheet. Each person in it gets a line in the trail. */
@ApplicationScoped
class PeopleExport {

    /** More is no list that anybody looks through; a later day makes it shorter. */
    static final int MOST = 10_000;

    /** Stand-ins for who has no name are nobody's data. */
    private static final String PEOPLE = """
            select p.id, p.name, p.contact_kind, p.contact_value, p.language, p.created_at,
                (select max(d.starts_at) from registration_person c
                    join dialogue d on d.organisation_id = c.organisation_id and d.id = c.dialogue_id
                    where c.organisation_id = p.organisation_id and c.participant_id = p.id and not c.cancelled),
                (select max(c.given_at) from consent c where c.organisation_id = p.organisation_id
                    and c.participant_id = p.id and c.purpose = 'LATER_INVITATIONS' and c.withdrawn_at is null)
            from participant p
            where p.organisation_id = :organisation
                and not (p.contact_kind = 'NONE' and p.name in ('Gast', 'Guest'))
                and (cast(:since as timestamptz) is null or p.created_at >= :since
                    or exists (select from registration r where r.organisation_id = p.organisation_id
                        and r.contact_person_id = p.id and r.registered_at >= :since))
            order by p.sort_name, p.id
            limit :most""";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    @Inject
    Session session;

    @Inject
    AuditTrail trail;

    /** @param since who is known or signed up since this day in Amsterdam; null for everybody */
    @Transactional
    public String write(UUID organisationId, @Nullable LocalDate since, Language language) {
        var people = session.createNativeQuery(PEOPLE, Object[].class)
                .setParameter("organisation", organisationId)
                .setParameter(
                        "since",
                        since == null ? null : since.atStartOfDay(AMSTERDAM).toInstant(),
                        StandardBasicTypes.INSTANT)
                .setParameter("most", MOST + 1)
                .list();
        if (people.size() > MOST) {
            throw Problem.invalid("since", "too-many-people");
        }
        trail.write(organisationId, READ, PEOPLE_EXPORT, people.stream().map(row -> (UUID) row[0]));
        var headings = Stream.of(PersonColumn.values())
                .map(column -> column.heading(language))
                .toList();
        return CsvText.of(Stream.concat(Stream.of(headings), people.stream().map(row -> line(row, language)))
                .toList());
    }

    /** In the order of the columns. */
    private static List<String> line(Object[] row, Language language) {
        var contact = new Contact(ContactKind.valueOf((String) row[2]), (String) row[3]);
        return List.of(
                (String) row[1],
                PersonWords.of(contact.kind(), language),
                contact.written(),
                PersonWords.of(Language.valueOf((String) row[4]), language),
                day((Instant) row[7]),
                day((Instant) row[5]),
                day((Instant) row[6]));
    }

    private static String day(@Nullable Instant at) {
        return at == null ? "" : DAY.format(at.atZone(AMSTERDAM));
    }
}
