package nl.buurtdialoog.trajectory;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.buurtdialoog.message.Letter.Fact;

/** Dutch, B1: short, warm, and "je". */
final class DutchTrajectoryWords implements TrajectoryWords {

    private static final String ADVISER = "een van onze adviseurs";

    @Override
    public String greeting(String name) {
        return "Dag " + name + ",";
    }

    @Override
    public String subject(TrajectoryNews news, Told told) {
        return switch (news) {
            case TRAJECTORY_APPLIED -> "We hebben jullie vraag: " + told.initiative();
            case TRAJECTORY_ANSWERED ->
                isAccepted(told) ? "Jullie krijgen advies: " + told.initiative() : "Over jullie vraag om advies";
            case TRAJECTORY_MATCHED -> "Jullie adviseur: " + adviser(told);
            case TRAJECTORY_CONVERSATION -> "Ons gesprek: " + told.when();
            case TRAJECTORY_FACTS -> "Klopt dit? Jullie advies: " + told.initiative();
            case TRAJECTORY_ADVICE -> "Jullie advies is klaar: " + told.initiative();
            case TRAJECTORY_LINK -> "Je link naar jullie advies";
        };
    }

    @Override
    public List<String> opening(TrajectoryNews news, Told told) {
        return switch (news) {
            case TRAJECTORY_APPLIED ->
                List.of(
                        "Fijn dat jullie advies vragen. We hebben jullie vraag goed ontvangen.",
                        "Binnen twee weken hoor je of er plaats is. Met de knop zie je steeds hoe het ervoor staat.");
            case TRAJECTORY_ANSWERED -> answer(told);
            case TRAJECTORY_MATCHED ->
                List.of("%s denkt met jullie mee. Jullie spreken samen een dag af.".formatted(upper(adviser(told))));
            case TRAJECTORY_CONVERSATION ->
                List.of("Dan spreken we elkaar over %s. %s kijkt ernaar uit."
                        .formatted(told.initiative(), upper(adviser(told))));
            case TRAJECTORY_FACTS ->
                List.of(
                        "%s schreef een advies voor jullie. Lees je even mee of alles klopt wat er over jullie staat?"
                                .formatted(upper(adviser(told))),
                        "Klopt er iets niet? Zeg het gerust. Dan passen we het aan, en daarna krijgen jullie het advies.");
            case TRAJECTORY_ADVICE ->
                List.of(
                        "Het advies voor jullie is klaar. Je leest het met de knop. Je kunt het daar ook printen.",
                        "Over een paar weken bellen we om te horen wat jullie deden en wat hielp.");
            case TRAJECTORY_LINK ->
                List.of("Met deze link zie je hoe het staat met het advies voor %s.".formatted(told.initiative()));
        };
    }

    private static List<String> answer(Told told) {
        var first = switch (told.answer()) {
            case DECLINED -> "Dank je wel voor jullie vraag. We kunnen jullie nu geen advies geven.";
            case WAITING ->
                "Alle plaatsen zijn nu bezet. Jullie staan op de wachtlijst. Je hoort van ons zodra er plaats is.";
            case null, default ->
                "Goed nieuws: er is plaats voor jullie. We zoeken nu een adviseur die bij jullie past.";
        };
        return Stream.of(first, told.reason()).filter(Objects::nonNull).toList();
    }

    @Override
    public List<Fact> facts(TrajectoryNews news, Told told) {
        if (news != TrajectoryNews.TRAJECTORY_CONVERSATION) {
            return List.of(new Fact("Initiatief", told.initiative()));
        }
        return Stream.of(
                        new Fact("Wanneer", Objects.toString(told.when(), "")),
                        new Fact("Hoe", told.way() == ConversationWay.ONLINE ? "online" : "bij jullie of in de buurt"),
                        told.place() == null ? null : new Fact("Waar", told.place()),
                        new Fact("Met", adviser(told)))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public String button(TrajectoryNews news) {
        return switch (news) {
            case TRAJECTORY_FACTS -> "Lees mee";
            case TRAJECTORY_ADVICE -> "Lees jullie advies";
            case TRAJECTORY_APPLIED,
                    TRAJECTORY_ANSWERED,
                    TRAJECTORY_MATCHED,
                    TRAJECTORY_CONVERSATION,
                    TRAJECTORY_LINK -> "Bekijk hoe het ervoor staat";
        };
    }

    @Override
    public List<String> closing(TrajectoryNews news, Told told) {
        return switch (news) {
            case TRAJECTORY_ANSWERED ->
                told.answer() == ApplicationAnswer.DECLINED
                        ? List.of(
                                "In onze toolkit staan tips die jullie meteen kunnen gebruiken.", "Veel succes samen!")
                        : List.of("De link is voor jullie alleen. Stuur hem niet door.");
            case TRAJECTORY_CONVERSATION ->
                List.of("Stond er eerst een andere dag? Deze geldt nu.", "Kan het niet? Bel ons gerust.");
            case TRAJECTORY_APPLIED, TRAJECTORY_MATCHED, TRAJECTORY_FACTS, TRAJECTORY_ADVICE, TRAJECTORY_LINK ->
                List.of("De link is voor jullie alleen. Stuur hem niet door.");
        };
    }

    @Override
    public String introduction(Told told) {
        return "Dag, je spreekt met de Buurtdialoog. Ik bel over het advies voor %s.".formatted(told.initiative());
    }

    @Override
    public String question(TrajectoryNews news) {
        return switch (news) {
            case TRAJECTORY_CONVERSATION -> "Past dit bij jullie?";
            case TRAJECTORY_FACTS -> "Klopt alles wat er over jullie staat?";
            case TRAJECTORY_ADVICE -> "Zullen we het printen en opsturen?";
            case TRAJECTORY_APPLIED, TRAJECTORY_ANSWERED, TRAJECTORY_MATCHED, TRAJECTORY_LINK ->
                "Heb je nog een vraag?";
        };
    }

    @Override
    public String inShort(TrajectoryNews news, Told told) {
        return switch (news) {
            case TRAJECTORY_APPLIED -> "We hebben jullie vraag om advies. Zo staat het ervoor:";
            case TRAJECTORY_ANSWERED ->
                switch (told.answer()) {
                    case DECLINED -> "We kunnen %s nu geen advies geven. Lees waarom:".formatted(told.initiative());
                    case WAITING -> "%s staat op de wachtlijst voor advies. Meer weten:".formatted(told.initiative());
                    case null, default ->
                        "Er is plaats: %s krijgt advies. Zo gaat het verder:".formatted(told.initiative());
                };
            case TRAJECTORY_MATCHED -> "%s denkt met jullie mee. Zo gaat het verder:".formatted(upper(adviser(told)));
            case TRAJECTORY_CONVERSATION -> "Ons gesprek is %s. Meer weten:".formatted(told.when());
            case TRAJECTORY_FACTS -> "Klopt wat er over %s in het advies staat? Lees mee:".formatted(told.initiative());
            case TRAJECTORY_ADVICE -> "Het advies voor %s is klaar:".formatted(told.initiative());
            case TRAJECTORY_LINK -> "Je link naar het advies voor %s:".formatted(told.initiative());
        };
    }

    @Override
    public Told sample() {
        return new Told(
                "De Buurttuin",
                ApplicationAnswer.ACCEPTED,
                null,
                "Joris",
                "dinsdag 9 maart om 14.00 uur",
                ConversationWay.ON_THE_SPOT,
                "Buurthuis De Musketon");
    }

    private static boolean isAccepted(Told told) {
        return told.answer() == ApplicationAnswer.ACCEPTED;
    }

    private static String adviser(Told told) {
        return Objects.requireNonNullElse(told.adviser(), ADVISER);
    }

    private static String upper(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
