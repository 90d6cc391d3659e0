package nl.buurtdialoog.message;

import static jakarta.persistence.EnumType.STRING;
import static nl.buurtdialoog.message.MessageStatus.FAILED;
import static nl.buurtdialoog.message.MessageStatus.QUEUED;
import static nl.buurtdialoog.message.MessageStatus.SENT;
import static nl.buurtdialoog.message.MessageStatus.WITHDRAWN;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdialoog.shared.Cursor;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** Something to be told to somebody. Holds ids only: the words are made when it is sent. */
@Entity
public class Message extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    public UUID id;

    public UUID organisationId;

    @Enumerated(STRING)
    public MessageTemplate template;

    /** What it is about, for the {@link MessageWriter} of its template. */
    public UUID aboutId;

    public @Nullable UUID dialogueId;

    @Enumerated(STRING)
    public MessageStatus status;

    public int attempts;
    public @Nullable String failure;
    public @Nullable Instant nextAttemptAt;
    public Instant createdAt;
    public @Nullable Instant sentAt;

    protected Message() {}

    Message(UUID organisationId, MessageTemplate template, UUID aboutId, @Nullable UUID dialogueId, Instant now) {
        this.organisationId = organisationId;
        this.template = template;
        this.aboutId = aboutId;
        this.dialogueId = dialogueId;
        this.createdAt = now;
        this.status = QUEUED;
        this.nextAttemptAt = now;
    }

    /** The organisation's message; another organisation's is not found. */
    static Message of(UUID organisationId, UUID id) {
        return Message.<Message>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    static Optional<Message> waiting(UUID id) {
        return Message.<Message>find("id = ?1 and status = ?2", id, QUEUED).singleResultOptional();
    }

    /** The newest first, one further than asked. */
    static List<Message> newest(
            UUID organisationId, @Nullable MessageStatus status, int limit, @Nullable Cursor after) {
        return Message.<Message>find(
                        "organisationId = ?1 and (?2 is null or status = ?2)"
                                + " and (cast(?3 as instant) is null or createdAt < ?3 or (createdAt = ?3 and id < ?4))"
                                + " order by createdAt desc, id desc",
                        organisationId,
                        status,
                        after == null ? null : after.at(),
                        after == null ? null : after.id())
                .range(0, limit)
                .list();
    }

    /** Whether the same is on its way already, or has only just left. */
    static boolean isTold(UUID organisationId, MessageTemplate template, UUID aboutId, Instant since) {
        return Message.count(
                        "organisationId = ?1 and template = ?2 and aboutId = ?3"
                                + " and (status = ?4 or (status = ?5 and sentAt > ?6))",
                        organisationId,
                        template,
                        aboutId,
                        QUEUED,
                        SENT,
                        since)
                > 0;
    }

    void sent(Instant now) {
        attempts++;
        status = SENT;
        sentAt = now;
        failure = null;
        nextAttemptAt = null;
    }

    /** It did not leave: it is tried again at the moment given, or never. */
    void failed(Failure failure, Instant now) {
        attempts++;
        this.failure = failure.sentence();
        nextAttemptAt = failure.nextAttempt(attempts, createdAt, now);
        status = nextAttemptAt == null ? FAILED : QUEUED;
    }

    void withdraw() {
        status = WITHDRAWN;
        nextAttemptAt = null;
    }

    /** Somebody wants it to be sent once more. What was withdrawn is not true any more. */
    void sendAgain(Instant now) {
        if (status == WITHDRAWN) {
            throw Problem.of(ProblemType.WRONG_STATUS, "messageStatus", status);
        }
        status = QUEUED;
        attempts = 0;
        nextAttemptAt = now;
    }
}
