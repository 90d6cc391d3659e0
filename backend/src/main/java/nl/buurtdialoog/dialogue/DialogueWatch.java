package nl.buurtdialoog.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.buurtdialoog.shared.Watch;

/**
 * How dialogues stand that everybody may read. A mark is made of the transactions that last wrote each row of which a page
 * about it is made (their xmin), and of which of its hours have struck. The rows tell it themselves: a time of change would
 * be that of a transaction's beginning, and one that takes long comes after who looked.
 */
@ApplicationScoped
class DialogueWatch implements Watch {

    private static final String MARKS = """
            select d.id, hash_record_extended(row(d.xmin, s.xmin, t.xmin, n.xmin, o.xmin, v.xmin, vn.xmin, r.rooms,
                d.registration_opens_at <= at.now, d.registration_closes_at <= at.now, d.starts_at <= at.now,
                d.starts_at <= at.released), 0)
            from (select cast(? as timestamptz) as now, cast(? as timestamptz) as released) at, dialogue d
                join dialogue_seats s on s.dialogue_id = d.id
                join theme t on t.id = d.theme_id
                join neighbourhood n on n.id = d.neighbourhood_id
                join organisation o on o.id = d.organisation_id
                join venue v on v.id = d.venue_id
                join neighbourhood vn on vn.id = v.neighbourhood_id
                left join lateral (select string_agg(room.xmin::text, ' ' order by room.id) as rooms from room
                    where room.organisation_id = v.organisation_id and room.venue_id = v.id) r on true
            where d.status <> 'DRAFT' and\s""";

    private static final String OF_MANY = MARKS + "d.id = any(?)";
    /** With a plan of its own: one for any number of them is never the best for one. */
    private static final String OF_ONE = MARKS + "d.id = ?";

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @Override
    public Map<UUID, Long> marks(Collection<UUID> dialogues) {
        try (var connection = database.getConnection();
                var question = question(connection, dialogues);
                var rows = question.executeQuery()) {
            var marks = new HashMap<UUID, Long>();
            while (rows.next()) {
                marks.put(rows.getObject(1, UUID.class), rows.getLong(2));
            }
            return marks;
        } catch (SQLException failed) {
            throw new IllegalStateException("How the dialogues stand is not known", failed);
        }
    }

    private PreparedStatement question(Connection connection, Collection<UUID> dialogues) throws SQLException {
        var now = clock.instant();
        var isOne = dialogues.size() == 1;
        var question = connection.prepareStatement(isOne ? OF_ONE : OF_MANY);
        question.setObject(1, now.atOffset(ZoneOffset.UTC));
        question.setObject(2, DialogueSeats.releasedBy(now).atOffset(ZoneOffset.UTC));
        if (isOne) {
            question.setObject(3, dialogues.iterator().next());
        } else {
            question.setArray(3, connection.createArrayOf("uuid", dialogues.toArray()));
        }
        return question;
    }
}
