package nl.buurtdialoog.registration;

import static nl.buurtdialoog.participant.ConsentPurpose.PRACTICAL_NEEDS;
import static nl.buurtdialoog.participant.ConsentPurpose.TAKING_PART;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.buurtdialoog.contact.Contact;
import nl.buurtdialoog.participant.ConsentPurpose;
import nl.buurtdialoog.participant.ConsentTexts;
import nl.buurtdialoog.participant.GivenConsent;
import nl.buurtdialoog.participant.Via;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.shared.Mistake;
import nl.buurtdialoog.shared.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One to four people who come together: what they filled in, found to be right and written in one way. The first is the
 * one we reach.
 *
 * @param together whether all of them want a seat or none; otherwise they may sit and wait apart
 * @param invitation the code by which somebody asked them; null for who was asked by nobody
 * @param introducedBy the sign-up of a partner who answers for them; null for who comes by themselves
 */
public record Party(
        List<NewPerson> people,
        boolean together,
        Contact contact,
        Language language,
        Via via,
        List<GivenConsent> consents,
        @Nullable String invitation,
        @Nullable UUID introducedBy) {

    /**
     * Reads what was filled in, and tells every mistake in it at once.
     *
     * @param otherwise by which way the party came, when it does not say
     */
    public static Party of(NewRegistration wish, Via otherwise) {
        var mistakes = new ArrayList<Mistake>();
        if (wish.people().getFirst().name() == null) {
            mistakes.add(new Mistake("/people/0/name", "required"));
        }
        wish.contact().mistake().ifPresent(code -> mistakes.add(new Mistake("/contact/value", code)));
        addMistakesInConsents(wish, mistakes);
        if (!mistakes.isEmpty()) {
            throw Problem.invalid(mistakes);
        }
        return new Party(
                wish.people().stream().map(Party::tidy).toList(),
                !Boolean.FALSE.equals(wish.together()),
                wish.contact().contact(),
                wish.language(),
                via(wish, otherwise),
                wish.consents().stream().distinct().toList(),
                wish.invitation(),
                null);
    }

    /** The same party, for whom a partner answers. */
    public Party introducedBy(UUID signUp) {
        return new Party(people, together, contact, language, via, consents, invitation, signUp);
    }

    /** Who brings an invitation came by whoever gave it, unless they say otherwise. */
    private static Via via(NewRegistration wish, Via otherwise) {
        if (wish.via() != null) {
            return wish.via();
        }
        return wish.invitation() == null ? otherwise : Via.KEY_FIGURE;
    }

    int size() {
        return people.size();
    }

    /** Of each of them, in their order, whether they say that they come for the first time. */
    List<Boolean> firstTimes() {
        return people.stream()
                .map(person -> Boolean.TRUE.equals(person.firstTime()))
                .toList();
    }

    NewPerson first() {
        return people.getFirst();
    }

    List<NewPerson> others() {
        return people.subList(1, people.size());
    }

    private static void addMistakesInConsents(NewRegistration wish, List<Mistake> mistakes) {
        for (int i = 0; i < wish.consents().size(); i++) {
            if (!ConsentTexts.know(wish.consents().get(i))) {
                mistakes.add(new Mistake("/consents/" + i + "/version", "unknown-version"));
            }
        }
        if (!agrees(wish, TAKING_PART)) {
            mistakes.add(new Mistake("/consents", "consent-needed"));
        }
        if (!agrees(wish, PRACTICAL_NEEDS) && wish.people().stream().anyMatch(Party::hasNeeds)) {
            mistakes.add(new Mistake("/consents", "consent-to-needs-needed"));
        }
    }

    private static boolean agrees(NewRegistration wish, ConsentPurpose purpose) {
        return wish.consents().stream().anyMatch(consent -> consent.purpose() == purpose);
    }

    private static boolean hasNeeds(NewPerson person) {
        return Needs.sayingSomething(person.needs()) != null;
    }

    private static NewPerson tidy(NewPerson person) {
        return new NewPerson(
                person.name(), person.firstTime(), person.ageBand(), Needs.sayingSomething(person.needs()));
    }
}
