package nl.buurtdialoog.toolkit;

import static org.hibernate.type.SqlTypes.JSON;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** Articles that somebody chose for a booklet, each in the version of that day, so that a copy stays what it was. */
@Entity
public class PrintSet extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @JdbcTypeCode(JSON)
    public List<ChosenArticle> chosen;

    public Instant madeAt;

    protected PrintSet() {}

    PrintSet(UUID organisationId, List<ChosenArticle> chosen, Instant now) {
        this.organisationId = organisationId;
        this.chosen = List.copyOf(chosen);
        this.madeAt = now;
    }

    static PrintSet of(UUID id) {
        return PrintSet.<PrintSet>findByIdOptional(id).orElseThrow(Problem::notFound);
    }
}
