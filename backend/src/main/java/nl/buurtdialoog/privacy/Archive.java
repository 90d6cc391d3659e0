package nl.buurtdialoog.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtdialoog.organisation.Organisation;
import nl.buurtdialoog.participant.Participant;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/** Where a person's file is put together, from what every feature keeps of them. */
@ApplicationScoped
class Archive {

    /** More than anybody has; a file is read whole. */
    private static final int MOST = 1000;

    private static final String FILED = "nl.buurtdialoog.privacy.";

    private static final String CARRIES = "g.organisationId = :organisation and g.name = :name"
            + " and g.contactKind = :kind and lower(g.contactValue) = :key";

    private static final String INVITES = "k.organisationId = :organisation and k.name = :name"
            + " and k.contactKind = :kind and lower(k.contactValue) = :key";

    /** What messages are about that are theirs. */
    private static final String ABOUT_THEM = "(m.aboutId in (select r.id from Registration r"
            + " where r.organisationId = :organisation and r.contactPerson.id = :person)"
            + " or m.aboutId in (select o.id from TableOffer o where o.organisationId = :organisation"
            + " and o.offerer.id = :person)"
            + " or m.aboutId in (select i.id from Interest i where i.organisationId = :organisation"
            + " and i.contactKind = :kind and lower(i.contactValue) = :key)"
            + " or m.aboutId in (select t.id from TeamMember t where t.organisationId = :organisation"
            + " and t.name = :name and t.contactKind = :kind and lower(t.contactValue) = :key)"
            + " or m.aboutId in (select s.id from Step s where s.organisationId = :organisation"
            + " and s.participant.id = :person)"
            + " or m.aboutId in (select w.id from ActionOwner w where w.organisationId = :organisation"
            + " and (w.participant.id = :person"
            + " or (w.name = :name and w.contactKind = :kind and lower(w.contactValue) = :key)))"
            + " or m.aboutId in (select g.id from CoreGroupMember g where " + CARRIES + ")"
            + " or m.aboutId in (select k.id from KeyFigure k where " + INVITES + ")"
            + " or m.aboutId in (select g.id from ActionFollower g where " + CARRIES + ")"
            + " or m.aboutId in (select g.id from PartnerAgreement g where g.organisationId = :organisation"
            + " and g.contactName = :name and g.contactKind = :kind and lower(g.contactValue) = :key)"
            + " or m.aboutId in (select c.id from CareTask c join c.member g where " + CARRIES + "))";

    @Inject
    Session session;

    @Inject
    WhoSaw whoSaw;

    PersonalFile fileOf(Participant person) {
        Organisation organisation = Organisation.findById(person.organisationId);
        return new PersonalFile(
                organisation.name,
                person.name,
                person.contact(),
                person.language,
                person.createdAt,
                consents(person),
                registrations(person),
                standingRegistrations(person),
                messages(person),
                interests(person),
                tableOffers(person),
                parts(person),
                actions(person),
                steps(person),
                coreGroups(person),
                invitations(person),
                whoSaw.of(person));
    }

    private List<ConsentOnFile> consents(Participant person) {
        return asked(
                        "select new " + FILED + "ConsentOnFile$Row(c.id, c.purpose, c.textVersion, c.language, c.via,"
                                + " c.givenAt, c.withdrawnAt, d.title, d.startsAt) from Consent c"
                                + " left join Dialogue d on d.organisationId = c.organisationId and d.id = c.dialogueId"
                                + " where c.organisationId = :organisation and c.participant.id = :person"
                                + " order by c.givenAt desc, c.id",
                        ConsentOnFile.Row.class,
                        person)
                .stream()
                .map(ConsentOnFile.Row::onFile)
                .toList();
    }

    private List<RegistrationOnFile> registrations(Participant person) {
        return asked(
                        "select new " + FILED
                                + "RegistrationOnFile(d.title, d.startsAt, v.name, r.status, r.code, r.via,"
                                + " r.registeredAt, coalesce(p.cancelledAt, r.cancelledAt), p.firstTime, p.ageBand, p.needs,"
                                + " a.mark) from Registration r join r.dialogue d join d.venue v"
                                + " left join RegistrationPerson p on p.registration = r and p.participant.id = :person"
                                + " left join Attendance a on a.organisationId = p.organisationId"
                                + " and a.registrationPersonId = p.id"
                                + " where r.organisationId = :organisation and (r.contactPerson.id = :person"
                                + " or p.id is not null) order by d.startsAt desc, r.id",
                        RegistrationOnFile.class,
                        person)
                .list();
    }

    private List<StandingOnFile> standingRegistrations(Participant person) {
        return asked(
                        "select new " + FILED
                                + "StandingOnFile(c.name, s.participant.id <> :person, s.since, s.via,"
                                + " case when s.participant.id = :person then s.needs end) from StandingRegistration s"
                                + " join s.cycle c where s.organisationId = :organisation and (s.participant.id = :person"
                                + " or exists (select 1 from StandingCompanion a where a.organisationId = s.organisationId"
                                + " and a.standingRegistration = s and a.participant.id = :person))"
                                + " order by s.since, s.id",
                        StandingOnFile.class,
                        person)
                .list();
    }

    private List<MessageOnFile> messages(Participant person) {
        return ofContact(
                        "select new " + FILED + "MessageOnFile(m.template, m.channel, m.status, m.createdAt, m.sentAt)"
                                + " from Message m where m.organisationId = :organisation and " + ABOUT_THEM
                                + " order by m.createdAt desc, m.id",
                        MessageOnFile.class,
                        person)
                .setParameter("person", person.id)
                .setParameter("name", person.name)
                .list();
    }

    private List<InterestOnFile> interests(Participant person) {
        return ofContact(
                        "select new " + FILED + "InterestOnFile(n.name, i.via, i.notedAt) from Interest i"
                                + " join i.neighbourhood n where i.organisationId = :organisation and i.contactKind = :kind"
                                + " and lower(i.contactValue) = :key order by n.name, i.id",
                        InterestOnFile.class,
                        person)
                .list();
    }

    private List<TableOfferOnFile> tableOffers(Participant person) {
        return asked(
                        "select new " + FILED + "TableOfferOnFile$Row(o.id, o.whereabouts, o.place, o.people, o.suits,"
                                + " o.idea, o.status, o.refusal, o.offeredAt) from TableOffer o"
                                + " where o.organisationId = :organisation and o.offerer.id = :person"
                                + " order by o.offeredAt desc, o.id",
                        TableOfferOnFile.Row.class,
                        person)
                .stream()
                .map(row -> row.with(notes(row)))
                .toList();
    }

    private List<String> notes(TableOfferOnFile.Row offer) {
        return session.createSelectionQuery(
                        "select c.words from Conversation c where c.tableOffer.id = :offer order by c.spokenAt, c.id",
                        String.class)
                .setParameter("offer", offer.id())
                .setMaxResults(MOST)
                .list();
    }

    private List<PartOnFile> parts(Participant person) {
        return ofContact(
                        "select new " + FILED + "PartOnFile(t.part, d.title, d.startsAt) from TeamMember t"
                                + " join t.dialogue d where t.organisationId = :organisation and t.name = :name"
                                + " and t.contactKind = :kind and lower(t.contactValue) = :key"
                                + " order by d.startsAt desc, t.id",
                        PartOnFile.class,
                        person)
                .setParameter("name", person.name)
                .list();
    }

    private List<StepOnFile> steps(Participant person) {
        return asked(
                        "select new " + FILED
                                + "StepOnFile(s.kind, s.state, d.title, s.askOn, s.answeredAt) from Step s"
                                + " join s.dialogue d where s.organisationId = :organisation and s.participant.id = :person"
                                + " order by s.id",
                        StepOnFile.class,
                        person)
                .list();
    }

    private List<ActionOnFile> actions(Participant person) {
        var carried = ofContact(
                        "select new " + FILED + "ActionOnFile(a.title, o.part, o.createdAt) from ActionOwner o"
                                + " join o.action a where o.organisationId = :organisation and (o.participant.id = :person"
                                + " or (o.name = :name and o.contactKind = :kind and lower(o.contactValue) = :key))"
                                + " order by o.createdAt desc, o.id",
                        ActionOnFile.class,
                        person)
                .setParameter("person", person.id)
                .setParameter("name", person.name)
                .list();
        return Stream.of(
                        carried.stream(),
                        tied("g.action.title, g.followsSince from ActionFollower g", ActionOnFile.Tie.FOLLOWER, person),
                        tied(
                                "g.action.title, g.offeredAt, g.words from HelpOffer g",
                                ActionOnFile.Tie.OFFERED_HELP,
                                person),
                        answered(person))
                .flatMap(part -> part)
                .toList();
    }

    /** What they follow or offered, by how they are called and reached. */
    private Stream<ActionOnFile> tied(String fields, ActionOnFile.Tie tie, Participant person) {
        return ofContact("select " + fields + " where " + CARRIES + " order by g.id", Object[].class, person)
                .setParameter("name", person.name)
                .list()
                .stream()
                .map(row -> new ActionOnFile(
                        (String) row[0], tie, row.length > 2 ? (String) row[2] : null, (Instant) row[1]));
    }

    private Stream<ActionOnFile> answered(Participant person) {
        return ofContact(
                        "select g.request, g.askedAt from PartnerAgreement g where g.organisationId = :organisation"
                                + " and g.contactName = :name and g.contactKind = :kind"
                                + " and lower(g.contactValue) = :key order by g.id",
                        Object[].class,
                        person)
                .setParameter("name", person.name)
                .list()
                .stream()
                .map(row -> new ActionOnFile(
                        (String) row[0], ActionOnFile.Tie.ANSWERS_FOR_PARTNER, null, (Instant) row[1]));
    }

    private List<CoreGroupOnFile> coreGroups(Participant person) {
        return ofContact(
                        "select new " + FILED
                                + "CoreGroupOnFile(y.name, g.kind, g.paused, (select cast(count(c) as integer)"
                                + " from CareTask c where c.member = g), g.joinedAt) from CoreGroupMember g join g.cycle y"
                                + " where " + CARRIES + " order by g.joinedAt desc, g.id",
                        CoreGroupOnFile.class,
                        person)
                .setParameter("name", person.name)
                .list();
    }

    private List<InvitingOnFile> invitations(Participant person) {
        return ofContact(
                        "select new " + FILED + "InvitingOnFile(y.name, k.code, k.joinedAt) from KeyFigure k"
                                + " join k.cycle y where " + INVITES + " order by k.joinedAt desc, k.id",
                        InvitingOnFile.class,
                        person)
                .setParameter("name", person.name)
                .list();
    }

    private <T> SelectionQuery<T> asked(String query, Class<T> type, Participant person) {
        return limited(query, type, person).setParameter("person", person.id);
    }

    /** For what is kept by how somebody is reached, and not by who they are. */
    private <T> SelectionQuery<T> ofContact(String query, Class<T> type, Participant person) {
        var contact = person.contact();
        return limited(query, type, person)
                .setParameter("kind", contact.kind())
                .setParameter("key", contact.identifies() ? contact.key() : null);
    }

    private <T> SelectionQuery<T> limited(String query, Class<T> type, Participant person) {
        return session.createSelectionQuery(query, type)
                .setParameter("organisation", person.organisationId)
                .setMaxResults(MOST);
    }
}
