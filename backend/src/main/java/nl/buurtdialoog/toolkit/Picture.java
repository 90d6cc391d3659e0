package nl.buurtdialoog.toolkit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.buurtdialoog.shared.Problem;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;

/** A picture for an article, as a JPEG of ours. What it shows is told in the article, for who does not see it. */
@Entity
@Table(name = "toolkit_picture")
public class Picture extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    public byte[] jpeg;
    public int width;
    public int height;
    public Instant addedAt;

    protected Picture() {}

    Picture(UUID organisationId, PictureFile file, Instant now) {
        this.organisationId = organisationId;
        this.jpeg = file.jpeg();
        this.width = file.width();
        this.height = file.height();
        this.addedAt = now;
    }

    static Picture of(UUID id) {
        return Picture.<Picture>findByIdOptional(id).orElseThrow(Problem::notFound);
    }
}
