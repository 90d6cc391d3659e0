package nl.buurtdialoog.directory;

import static nl.buurtdialoog.audit.AuditAct.READ;
import static nl.buurtdialoog.audit.AuditPurpose.MERGING;
import static nl.buurtdialoog.directory.Likeness.SAME_CONTACT;
import static nl.buurtdialoog.directory.Likeness.SAME_NAME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.audit.AuditTrail;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.directory.LookAlike.Known;
import nl.buurtdialoog.shared.Language;
import org.hibernate.Session;

/**
 * Finds who may be known twice. Never by "via": a carer signs up six. Who signed up together, or was said to be somebody
 * else, is not proposed.
 */
@ApplicationScoped
class LookAlikes {

    /** More than this nobody decides about in one go; what is decided makes room for the next. */
    private static final int SHOWN = 50;

    /** Pairs that the database finds possible, of which the names and addresses are compared here. */
    private static final int LOOKED_AT = 2000;

    private static final String SAME_ADDRESS = "lower(b.contact_value) = lower(a.contact_value)";

    private static final String NEARLY =
            "b.name_words = a.name_words and lower(b.contact_value) <> lower(a.contact_value)"
                    + " and abs(length(b.contact_value) - length(a.contact_value)) <= 2"
                    + " and (left(lower(b.contact_value), 4) = left(lower(a.contact_value), 4)"
                    + " or right(lower(b.contact_value), 4) = right(lower(a.contact_value), 4))";

    private static final String PAIRS = """
            select a.id, a.name, a.contact_kind, a.contact_value, a.language, a.created_at,
                (select count(*) from registration_person p where p.organisation_id = a.organisation_id
                    and p.participant_id = a.id),
                b.id, b.name, b.contact_kind, b.contact_value, b.language, b.created_at,
                (select count(*) from registration_person p where p.organisation_id = b.organisation_id
                    and p.participant_id = b.id)
            from participant a
            join participant b on b.organisation_id = a.organisation_id and b.contact_kind = a.contact_kind
                and (b.created_at, b.id) > (a.created_at, a.id)
            where a.organisation_id = :organisation and a.contact_kind in ('EMAIL', 'MOBILE', 'LANDLINE', 'POST')
                and %s
                and not exists (select from distinction d where d.organisation_id = a.organisation_id
                    and d.one_id = least(a.id, b.id) and d.other_id = greatest(a.id, b.id))
                and not exists (select from registration_person p join registration_person q
                        on q.organisation_id = p.organisation_id and q.registration_id = p.registration_id
                    where p.organisation_id = a.organisation_id and p.participant_id = a.id and q.participant_id = b.id)
            order by b.created_at desc, b.id
            limit :most""";

    @Inject
    Session session;

    @Inject
    AuditTrail trail;

    /** Who was met last first: what goes wrong today is best mended today. */
    List<LookAlike> find(UUID organisationId) {
        var found = Stream.concat(
                        pairs(organisationId, SAME_CONTACT, SAME_ADDRESS)
                                .filter(pair -> Alike.names(
                                        pair.one().name(), pair.other().name())),
                        pairs(organisationId, SAME_NAME, NEARLY)
                                .filter(pair -> Alike.contacts(key(pair.one()), key(pair.other()))))
                .limit(SHOWN)
                .toList();
        trail.write(
                organisationId,
                READ,
                MERGING,
                found.stream()
                        .flatMap(pair -> Stream.of(pair.one().id(), pair.other().id())));
        return found;
    }

    private Stream<LookAlike> pairs(UUID organisationId, Likeness likeness, String condition) {
        return session
                .createNativeQuery(PAIRS.formatted(condition), Object[].class)
                .setParameter("organisation", organisationId)
                .setParameter("most", LOOKED_AT)
                .list()
                .stream()
                .map(row -> new LookAlike(likeness, known(row, 0), known(row, 7)));
    }

    private static Known known(Object[] row, int from) {
        return new Known(
                (UUID) row[from],
                (String) row[from + 1],
                new Contact(ContactKind.valueOf((String) row[from + 2]), (String) row[from + 3]),
                Language.valueOf((String) row[from + 4]),
                (Instant) row[from + 5],
                (Long) row[from + 6]);
    }

    private static String key(Known known) {
        var key = known.contact().key();
        return key == null ? "" : key;
    }
}
