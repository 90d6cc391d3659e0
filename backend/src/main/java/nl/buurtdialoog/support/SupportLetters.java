package nl.buurtdialoog.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.contact.ContactKind;
import nl.buurtdialoog.message.Letter;
import nl.buurtdialoog.message.Letter.Button;
import nl.buurtdialoog.message.Letter.Spoken;
import nl.buurtdialoog.message.Message;
import nl.buurtdialoog.message.MessageTemplate;
import nl.buurtdialoog.message.MessageWriter;
import nl.buurtdialoog.shared.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** Writes to who decides whether support may look along. */
@ApplicationScoped
class SupportLetters implements MessageWriter {

    private static final String ADMINISTRATORS = """
            select m.id, a.name, a.email, m.language, o.id, o.name
            from membership m
            join account a on a.id = m.account_id
            join organisation o on o.id = m.organisation_id
            where m.id in :ids and a.email is not null""";

    @Inject
    Session session;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    private record Administrator(
            UUID id, String name, String email, Language language, UUID organisationId, String of) {

        private static Administrator of(Object[] row) {
            return new Administrator(
                    (UUID) row[0],
                    (String) row[1],
                    (String) row[2],
                    Language.valueOf((String) row[3]),
                    (UUID) row[4],
                    (String) row[5]);
        }
    }

    @Override
    public Set<MessageTemplate> templates() {
        return Set.of(MessageTemplate.SUPPORT_ASKED);
    }

    @Override
    public Map<UUID, Letter> write(Collection<Message> messages) {
        return MessageWriter.writeEach(
                messages,
                this::find,
                Administrator::id,
                (message, to) -> letter(to, SupportAccess.anyWaits(to.organisationId, clock.instant())));
    }

    @Override
    public Map<MessageTemplate, Letter> samples(Language language) {
        var nobody = new UUID(0, 0);
        var samira =
                new Administrator(nobody, "Samira", "samira@voorbeeld.nl", language, nobody, "Buurtdialoog Utrecht");
        return Map.of(MessageTemplate.SUPPORT_ASKED, letter(samira, true));
    }

    private Stream<Administrator> find(Set<UUID> ids) {
        return session.createNativeQuery(ADMINISTRATORS, Object[].class)
                .setParameterList("ids", ids)
                .getResultStream()
                .map(Administrator::of);
    }

    private Letter letter(Administrator to, boolean due) {
        var words = SupportWords.in(to.language);
        var opening = words.opening(to.of);
        return new Letter(
                new Contact(ContactKind.EMAIL, to.email),
                to.language,
                words.subject(),
                Stream.concat(Stream.of(words.greeting(to.name)), opening.stream())
                        .toList(),
                List.of(),
                new Button(words.button(), publicUrl + "/coordinator/meekijken"),
                words.closing(),
                null,
                new Spoken(to.name, null, null, opening, words.subject()),
                due);
    }
}
