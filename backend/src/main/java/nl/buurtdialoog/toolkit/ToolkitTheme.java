package nl.buurtdialoog.toolkit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** What a group of articles is about, in the order in which people need them. */
@Entity
public class ToolkitTheme extends PanacheEntityBase {

    /** More themes than a reader overlooks. */
    static final int MOST = 40;

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;
    public String name;
    public int position;

    @Version
    public long version;

    protected ToolkitTheme() {}

    ToolkitTheme(UUID organisationId, NewToolkitTheme wish) {
        this.organisationId = organisationId;
        describe(wish);
    }

    final void describe(NewToolkitTheme wish) {
        this.name = wish.name();
        this.position = wish.position();
    }

    /** The organisation's theme; another organisation's is not found. */
    static ToolkitTheme of(UUID organisationId, UUID id) {
        return ToolkitTheme.<ToolkitTheme>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** Themes in their order, of one organisation or of all. */
    static List<ToolkitThemeDetails> inOrder(@Nullable UUID organisationId) {
        return getEntityManager()
                .createQuery("""
                        select new nl.buurtdialoog.toolkit.ToolkitThemeDetails(t.id, t.organisationId, t.name, t.position)
                        from ToolkitTheme t
                        where t.organisationId = :organisation or :organisation is null
                        and not exists (select 1 from Organisation o where o.id = t.organisationId and o.sandbox)
                        order by t.position, t.name, t.id""", ToolkitThemeDetails.class)
                .setParameter("organisation", organisationId)
                .setMaxResults(MOST)
                .getResultList();
    }
}
