package nl.buurtdialoog.member;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import nl.buurtdialoog.organisation.Role;
import nl.buurtdialoog.shared.Language;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** Writes to who could sign in already, and works with one more organisation from now on. */
@ApplicationScoped
class MemberLetters implements MessageWriter {

    private static final String NEWCOMERS = """
            select m.id, a.name, a.email, m.language, array_to_string(m.roles, ','), o.name
            from membership m
            join account a on a.id = m.account_id
            join organisation o on o.id = m.organisation_id
            where m.id in :ids and a.email is not null""";

    @Inject
    Session session;

    @Inject
    @ConfigProperty(name = "buurtdialoog.public-url")
    String publicUrl;

    private record Newcomer(
            UUID id, String name, String email, Language language, Set<Role> roles, String organisation) {

        private static Newcomer of(Object[] row) {
            return new Newcomer(
                    (UUID) row[0],
                    (String) row[1],
                    (String) row[2],
                    Language.valueOf((String) row[3]),
                    Role.setOf((String) row[4]),
                    (String) row[5]);
        }
    }

    @Override
    public Set<MessageTemplate> templates() {
        return Set.of(MessageTemplate.MEMBER_JOINED);
    }

    @Override
    public Map<UUID, Letter> write(Collection<Message> messages) {
        return MessageWriter.writeEach(messages, this::find, Newcomer::id, (message, newcomer) -> letter(newcomer));
    }

    @Override
    public Map<MessageTemplate, Letter> samples(Language language) {
        return Map.of(
                MessageTemplate.MEMBER_JOINED,
                letter(new Newcomer(
                        new UUID(0, 0),
                        "Samira",
                        "samira@voorbeeld.nl",
                        language,
                        Set.of(Role.COORDINATOR),
                        "Buurtdialoog Utrecht")));
    }

    private Stream<Newcomer> find(Set<UUID> ids) {
        return session.createNativeQuery(NEWCOMERS, Object[].class)
                .setParameterList("ids", ids)
                .getResultStream()
                .map(Newcomer::of);
    }

    private Letter letter(Newcomer newcomer) {
        var words = MemberWords.in(newcomer.language);
        var roles = newcomer.roles.stream().sorted().map(words::role).collect(joining(", "));
        var opening = words.opening(newcomer.organisation, roles);
        return new Letter(
                new Contact(ContactKind.EMAIL, newcomer.email),
                newcomer.language,
                words.subject(newcomer.organisation),
                Stream.concat(Stream.of(words.greeting(newcomer.name)), opening.stream())
                        .toList(),
                List.of(),
                new Button(words.button(), publicUrl + "/coordinator"),
                words.closing(),
                null,
                new Spoken(newcomer.name, null, null, opening, words.subject(newcomer.organisation)),
                true);
    }
}
