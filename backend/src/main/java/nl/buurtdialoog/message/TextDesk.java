package nl.buurtdialoog.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.buurtdialoog.contact.Channel;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.contact.NewContact;
import nl.buurtdialoog.shared.Problem;
import nl.buurtdialoog.shared.ProblemType;
import nl.buurtdialoog.shared.Tenancy;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads what people text back: JA or NEE to the newest question that was put to their number. */
@ApplicationScoped
class TextDesk {

    @Inject
    TextGateway gateway;

    @Inject
    Session session;

    @Inject
    Tenancy tenancy;

    @Inject
    Clock clock;

    @Inject
    Event<TextAnswered> answered;

    /** What the provider hands on. A text that answers nothing is no mistake of the provider. */
    @Transactional
    TextTaken take(@Nullable String secret, InboundText text) {
        if (!gateway.knows(secret)) {
            throw Problem.of(ProblemType.NOT_SIGNED_IN);
        }
        var said = text.answer();
        var question = number(text).flatMap(this::questionPutTo);
        if (said.isEmpty() || question.isEmpty()) {
            return new TextTaken(false);
        }
        tenancy.enter((UUID) question.get()[0]);
        answer(Message.of((UUID) question.get()[0], (UUID) question.get()[1]), said.get());
        return new TextTaken(true);
    }

    /** What somebody would answer, while texts stay in the outbox. */
    @Transactional
    void answerHere(UUID organisationId, UUID messageId, boolean yes) {
        var message = Message.of(organisationId, messageId);
        if (!canAnswerHere(message)) {
            throw Problem.of(ProblemType.WRONG_STATUS, "messageStatus", message.status);
        }
        answer(message, yes);
    }

    /** Only what asks something, while texts go no further than the outbox. */
    boolean canAnswerHere(Message message) {
        return gateway.staysHere()
                && message.channel == Channel.TEXT
                && message.status == MessageStatus.SENT
                && message.template.asks();
    }

    private void answer(Message message, boolean yes) {
        answered.fire(new TextAnswered(message.organisationId, message.template, message.aboutId, yes));
    }

    private static Optional<String> number(InboundText text) {
        var contact = new NewContact(ContactKind.MOBILE, text.from());
        return contact.mistake().isPresent()
                ? Optional.empty()
                : Optional.ofNullable(contact.contact().value());
    }

    private Optional<Object[]> questionPutTo(String number) {
        return session
                .createNativeQuery(
                        "select organisation_id, message_id from question_put_to(:number, :now)", Object[].class)
                .setParameter("number", number)
                .setParameter("now", clock.instant())
                .stream()
                .findFirst();
    }
}
