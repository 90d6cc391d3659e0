package nl.buurtdialoog.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.shared.Errands;
import org.jspecify.annotations.Nullable;

/**
 * Where features leave what is to be told. The message and the task to send it are written in the transaction that
 * causes them: when that fails nothing is told, and when it holds nothing is forgotten.
 */
@ApplicationScoped
public class Outbox {

    /** Who asks for the same again within this time has not looked in their mail yet. */
    private static final Duration JUST_NOW = Duration.ofMinutes(2);

    @Inject
    Clock clock;

    @Inject
    Errands errands;

    @Inject
    Switchboard switchboard;

    /** Has somebody told by the way they can be reached; by mail and text at once, else it waits for a person. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void send(
            UUID organisationId, MessageTemplate template, UUID aboutId, @Nullable UUID dialogueId, Contact to) {
        var channel = switchboard.channelTo(to);
        if (template.goesBy(channel)) {
            var message = new Message(organisationId, template, aboutId, dialogueId, channel, clock.instant());
            message.persist();
            schedule(message);
        }
    }

    /** Sends it, unless it was told a moment ago: nobody's mailbox is filled by somebody else's finger. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sendAgain(
            UUID organisationId, MessageTemplate template, UUID aboutId, @Nullable UUID dialogueId, Contact to) {
        if (!Message.isTold(organisationId, template, aboutId, clock.instant().minus(JUST_NOW))) {
            send(organisationId, template, aboutId, dialogueId, to);
        }
    }

    /** What still waits to be told of this is not so any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(UUID organisationId, MessageTemplate template, UUID aboutId) {
        Message.waiting(organisationId, template, aboutId).forEach(Message::withdraw);
    }

    /** Nothing of what still waits to be told of this is so any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdrawAll(UUID organisationId, UUID aboutId) {
        Message.waiting(organisationId, aboutId).forEach(Message::withdraw);
    }

    /** Whether anything was told of this. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean hasTold(UUID organisationId, UUID aboutId) {
        return Message.isTold(organisationId, aboutId);
    }

    /** What still waits to be told of this goes by the way they are reached now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forward(UUID organisationId, UUID aboutId, Contact to) {
        var channel = switchboard.channelTo(to);
        Message.waiting(organisationId, aboutId)
                .filter(message -> message.channel != channel)
                .forEach(message -> {
                    message.withdraw();
                    send(organisationId, message.template, aboutId, message.dialogueId, to);
                });
    }

    /** Nothing is known any more of what was told of these. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID organisationId, Collection<UUID> aboutIds) {
        if (!aboutIds.isEmpty()) {
            Message.delete("organisationId = ?1 and aboutId in ?2", organisationId, aboutIds);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Message resend(UUID organisationId, UUID messageId) {
        var message = Message.of(organisationId, messageId);
        message.sendAgain(clock.instant());
        schedule(message);
        return message;
    }

    private void schedule(Message message) {
        if (message.channel.leavesByItself()) {
            errands.ask(Postman.TASK, message.organisationId, message.id);
        }
    }
}
