package nl.buurtdialoog.message;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;
import static nl.buurtdialoog.message.MessageStatus.FAILED;
import static nl.buurtdialoog.message.MessageStatus.NOT_REACHED;
import static nl.buurtdialoog.message.MessageStatus.QUEUED;
import static nl.buurtdialoog.message.MessageStatus.SENT;
import static nl.buurtdialoog.message.MessageStatus.WITHDRAWN;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.contact.Channel;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** Something to be told to somebody. Holds ids only: the words are made when it is sent. */
@Entity
public class Message extends PanacheEntityBase {

    /** After so many calls in vain it is left at that (domain.md: two attempts). */
    private static final int CALLS_IN_VAIN = 2;

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
    public Channel channel;

    @Enumerated(STRING)
    public MessageStatus status;

    public int attempts;
    public @Nullable String failure;
    /** When it is sent, or when somebody is to be called: not before. */
    public @Nullable Instant nextAttemptAt;

    /** When somebody who was called would rather be. */
    public @Nullable Instant callBackAt;

    public Instant createdAt;
    public @Nullable Instant sentAt;

    protected Message() {}

    Message(
            UUID organisationId,
            MessageTemplate template,
            UUID aboutId,
            @Nullable UUID dialogueId,
            Channel channel,
            Instant now) {
        this.organisationId = organisationId;
        this.template = template;
        this.aboutId = aboutId;
        this.dialogueId = dialogueId;
        this.createdAt = now;
        this.channel = channel;
        this.status = channel == Channel.NONE ? NOT_REACHED : QUEUED;
        this.nextAttemptAt = channel == Channel.NONE || channel == Channel.LETTER ? null : now;
    }

    /** The organisation's message; another organisation's is not found. */
    static Message of(UUID organisationId, UUID id) {
        return Message.<Message>find("organisationId = ?1 and id = ?2", organisationId, id)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** Somebody to call, held so that two volunteers do not both note an attempt. */
    static Message call(UUID organisationId, UUID id) {
        return Message.<Message>find(
                        "organisationId = ?1 and id = ?2 and channel = ?3", organisationId, id, Channel.CALL)
                .withLock(PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    static Message letter(UUID organisationId, UUID id) {
        return Message.<Message>find(
                        "organisationId = ?1 and id = ?2 and channel = ?3", organisationId, id, Channel.LETTER)
                .singleResultOptional()
                .orElseThrow(Problem::notFound);
    }

    static Optional<Message> waiting(UUID id) {
        return Message.<Message>find("id = ?1 and status = ?2", id, QUEUED).singleResultOptional();
    }

    static Stream<Message> waiting(UUID organisationId, MessageTemplate template, UUID aboutId) {
        return Message.<Message>find(
                "organisationId = ?1 and template = ?2 and aboutId = ?3 and status = ?4",
                organisationId,
                template,
                aboutId,
                QUEUED)
                .list()
                .stream();
    }

    static Stream<Message> waiting(UUID organisationId, UUID aboutId) {
        return Message.<Message>list(
                "organisationId = ?1 and aboutId = ?2 and status = ?3", organisationId, aboutId, QUEUED)
                .stream();
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

    static boolean isTold(UUID organisationId, UUID aboutId) {
        return Message.count("organisationId = ?1 and aboutId = ?2 and status = ?3", organisationId, aboutId, SENT) > 0;
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

    /** Somebody was called, or not found at home. Who was tried goes to the end of the list; twice is enough. */
    void called(CallResult result, @Nullable Instant callBackAt, Instant now) {
        if (status != QUEUED) {
            throw Problem.of(ProblemType.WRONG_STATUS, "messageStatus", status);
        }
        this.callBackAt = callBackAt;
        switch (result) {
            case REACHED -> sent(now);
            case CALL_BACK -> nextAttemptAt = callBackAt;
            case NOT_REACHED -> {
                attempts++;
                status = attempts < CALLS_IN_VAIN ? QUEUED : NOT_REACHED;
                nextAttemptAt = status == QUEUED ? now : null;
            }
        }
    }

    /** It lies in an envelope. Who prints it twice has sent it once. */
    void printed(Instant now) {
        if (status == QUEUED) {
            sent(now);
        }
    }

    /** Somebody wants it to be told once more. What was withdrawn is not true any more, and nobody can be nobody. */
    void sendAgain(Instant now) {
        if (status == WITHDRAWN || channel == Channel.NONE) {
            throw Problem.of(ProblemType.WRONG_STATUS, "messageStatus", status);
        }
        status = QUEUED;
        attempts = 0;
        nextAttemptAt = channel == Channel.LETTER ? null : now;
    }
}
