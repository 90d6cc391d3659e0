package nl.buurtdialoog.participant;

import static nl.buurtdialoog.participant.ConsentPurpose.LATER_INVITATIONS;
import static nl.buurtdialoog.participant.ConsentPurpose.OFFERING_A_TABLE;
import static nl.buurtdialoog.participant.ConsentPurpose.PHOTOS;
import static nl.buurtdialoog.participant.ConsentPurpose.PRACTICAL_NEEDS;
import static nl.buurtdialoog.participant.ConsentPurpose.STORY;
import static nl.buurtdialoog.participant.ConsentPurpose.TAKING_PART;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtdialoog.shared.Language;

/**
 * Every text that anybody was ever asked to agree to. Texts are never changed: new words get a new version, put on top,
 * and the old one stays, because a consent points to it.
 */
public final class ConsentTexts {

    private static final List<ConsentText> ALL = Stream.of(
                    text(
                            TAKING_PART,
                            "2026-11",
                            "Ik doe mee. Jullie mogen mijn naam bewaren, en hoe jullie mij bereiken. Zo houden jullie een"
                                    + " stoel voor mij vrij en hoor ik het als er iets verandert. Twee jaar na mijn"
                                    + " laatste dialoog halen jullie dit weg.",
                            "I take part. You may keep my name and how to reach me, so that you can keep a chair for me"
                                    + " and tell me when something changes. You remove this two years after my last"
                                    + " dialogue."),
                    text(
                            PRACTICAL_NEEDS,
                            "2026-11",
                            "Jullie mogen bewaren wat ik nodig heb om mee te doen, zodat jullie daarvoor kunnen zorgen."
                                    + " Een week na de dialoog halen jullie dit weg.",
                            "You may keep what I need to take part, so that you can arrange it. You remove this a week"
                                    + " after the dialogue."),
                    text(
                            LATER_INVITATIONS,
                            "2026-11",
                            "Jullie mogen mij later uitnodigen voor een andere dialoog. Ik kan dit altijd stoppen.",
                            "You may invite me to another dialogue later. I can stop this at any time."),
                    text(
                            PHOTOS,
                            "2026-11",
                            "Ik mag op foto's staan die bij deze dialoog worden gemaakt. Ik mag me op de dag zelf nog"
                                    + " bedenken.",
                            "I may be in photos that are taken at this dialogue. I may still change my mind on the"
                                    + " day."),
                    text(
                            STORY,
                            "2026-11",
                            "Iets wat ik zeg mag in het verhaal van de buurt, zonder mijn naam. Jullie vragen het mij"
                                    + " eerst.",
                            "Something I say may be in the story of the neighbourhood, without my name. You ask me"
                                    + " first."),
                    text(
                            OFFERING_A_TABLE,
                            "2026-11",
                            "Jullie mogen mijn naam en mijn aanbod bewaren, en hoe jullie mij bereiken. Zo maken we samen"
                                    + " een dialoog. Twee jaar na mijn laatste dialoog halen jullie dit weg.",
                            "You may keep my name and my offer, and how to reach me, so that we can make a dialogue"
                                    + " together. You remove this two years after my last dialogue."))
            .flatMap(List::stream)
            .toList();

    /** The texts to show now: the newest of each purpose. */
    public static List<ConsentText> now(Language language) {
        return Stream.of(ConsentPurpose.values())
                .flatMap(purpose -> ALL.stream()
                        .filter(text -> text.purpose() == purpose && text.language() == language)
                        .limit(1))
                .toList();
    }

    /** What somebody agreed to, in the words they saw. */
    public static String words(ConsentPurpose purpose, String version, Language language) {
        return ALL.stream()
                .filter(text ->
                        text.purpose() == purpose && text.version().equals(version) && text.language() == language)
                .map(ConsentText::text)
                .findFirst()
                .orElse("");
    }

    /** Whether this text exists. Somebody may have opened the form just before a new version came. */
    public static boolean know(GivenConsent given) {
        return ALL.stream()
                .anyMatch(text ->
                        text.purpose() == given.purpose() && text.version().equals(given.version()));
    }

    /** The day from which anybody could agree to these words: a version is named after the month in which they came. */
    public static LocalDate firstDayOf(ConsentText text) {
        return YearMonth.parse(text.version()).atDay(1);
    }

    private static List<ConsentText> text(ConsentPurpose purpose, String version, String dutch, String english) {
        return List.of(
                new ConsentText(purpose, version, Language.NL, dutch),
                new ConsentText(purpose, version, Language.EN, english));
    }

    private ConsentTexts() {}
}
