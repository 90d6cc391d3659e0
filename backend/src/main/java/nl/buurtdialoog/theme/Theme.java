package nl.buurtdialoog.theme;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
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

    @JdbcTypeCode(SqlTypes.JSON)
    public List<CoreQuestion> questions;

    @Version
    public long version;

    protected Theme() {}

    public Theme(UUID organisationId, String name, @Nullable String description, List<CoreQuestion> questions) {
        this.organisationId = organisationId;
        this.name = name;
        this.description = description;
        this.questions = List.copyOf(questions);
    }

    /** The organisation's theme; another organisation's is not found. */
    public static Theme of(UUID organisationId, UUID id) {
        return Theme.<Theme>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }
}
