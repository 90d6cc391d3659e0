package nl.buurtdialoog.theme;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.shared.NameCursor;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a dialogue is about, always positive: erbij horen, contact, thuis in je buurt. */
@Entity
public class Theme extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;
    public String name;
    public @Nullable String description;

    /** The name without accents and capitals, for searching; the database makes it. */
    @Column(insertable = false, updatable = false)
    public String searchable;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<CoreQuestion> questions;

    @Version
    public long version;

    protected Theme() {}

    public Theme(UUID organisationId, NewTheme wish) {
        this.organisationId = organisationId;
        describe(wish);
    }

    public void describe(NewTheme wish) {
        this.name = wish.name();
        this.description = wish.description();
        this.questions = List.copyOf(wish.questions());
    }

    /** The organisation's theme; another organisation's is not found. */
    public static Theme of(UUID organisationId, UUID id) {
        return Theme.<Theme>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** The organisation's themes by name, from a place in the list on. */
    static List<ThemeDetails> after(UUID organisationId, NameCursor cursor, int most) {
        return getEntityManager()
                .createQuery("""
                        select new nl.buurtdialoog.theme.ThemeDetails(t.id, t.name, t.description, t.questions)
                        from Theme t
                        where t.organisationId = :organisation and (t.name, t.id) > (:name, :id)
                        order by t.name, t.id""", ThemeDetails.class)
                .setParameter("organisation", organisationId)
                .setParameter("name", cursor.name())
                .setParameter("id", cursor.id())
                .setMaxResults(most)
                .getResultList();
    }
}
