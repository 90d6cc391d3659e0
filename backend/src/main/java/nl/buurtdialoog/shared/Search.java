package nl.buurtdialoog.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** A query whose conditions are those that were asked for: a value that is null asks nothing. */
public final class Search<T> {

    private final Session session;
    private final String select;
    private final Class<T> type;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    public Search(Session session, String select, Class<T> type) {
        this.session = session;
        this.select = select;
        this.type = type;
    }

    /** A condition that always holds for what is found. */
    public Search<T> that(String condition) {
        conditions.add("(" + condition + ")");
        return this;
    }

    public Search<T> where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add("(" + condition + ")");
            values.put(name, value);
        }
        return this;
    }

    /** Each of these values meets a condition, which has {@code %1$s} where the value stands. */
    public Search<T> each(String condition, List<String> wanted) {
        for (var value : wanted) {
            var name = "each" + values.size();
            where(condition.formatted(":" + name), name, value);
        }
        return this;
    }

    /** Goes on after the last row that was shown, of a list sorted by a moment and an id. */
    public Search<T> after(String at, String id, @Nullable Cursor cursor) {
        if (cursor != null) {
            conditions.add("(%s, %s) > (:cursorAt, :cursorId)".formatted(at, id));
            values.put("cursorAt", cursor.at());
            values.put("cursorId", cursor.id());
        }
        return this;
    }

    /** The same of a list that is sorted by name and an id. */
    public Search<T> after(String name, String id, NameCursor cursor) {
        conditions.add("(%s, %s) > (:cursorName, :cursorId)".formatted(name, id));
        values.put("cursorName", cursor.name());
        values.put("cursorId", cursor.id());
        return this;
    }

    public List<T> list(String order, int limit) {
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var query = session.createQuery(select + where + " order by " + order, type);
        values.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }
}
