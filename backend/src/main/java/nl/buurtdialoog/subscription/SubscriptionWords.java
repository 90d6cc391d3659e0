package nl.buurtdialoog.subscription;

import nl.buurtdialoog.coregroup.CareTaskKind;
import nl.buurtdialoog.shared.Language;
import nl.buurtdialoog.team.Part;
import org.jspecify.annotations.Nullable;

/** What a calendar and a feed say of themselves, and of one's own part. Dutch is B1: short, warm, and "je". */
enum SubscriptionWords {
    DUTCH("Buurtdialogen", " over %s", " in %s", " van %s", "Gaat niet door: ", "Mijn buurtdialogen"),
    ENGLISH("Neighbourhood dialogues", " about %s", " in %s", " by %s", "Cancelled: ", "My neighbourhood dialogues");

    private final String all;
    private final String about;
    private final String near;
    private final String by;
    private final String cancelled;
    final String mine;

    SubscriptionWords(String all, String about, String near, String by, String cancelled, String mine) {
        this.all = all;
        this.about = about;
        this.near = near;
        this.by = by;
        this.cancelled = cancelled;
        this.mine = mine;
    }

    static SubscriptionWords in(Language language) {
        return switch (language) {
            case NL -> DUTCH;
            case EN -> ENGLISH;
        };
    }

    /** What a part of the agenda is called. */
    String agenda(@Nullable String theme, @Nullable String neighbourhood, @Nullable String organisation) {
        return all + part(about, theme) + part(near, neighbourhood) + part(by, organisation);
    }

    /** What a dialogue is called among others: that it is called off comes first. */
    String title(ListedDialogue dialogue) {
        return dialogue.isCancelled() ? cancelled + dialogue.title() : dialogue.title();
    }

    String waiting() {
        return this == DUTCH ? "Je staat op de wachtlijst." : "You are on the waiting list.";
    }

    String offered() {
        return this == DUTCH
                ? "Er is een plaats voor je vrij. Laat ons weten of je die wilt."
                : "There is a seat for you. Let us know whether you want it.";
    }

    String turn(Part part) {
        var dutch = this == DUTCH;
        return switch (part) {
            case TABLE_ORGANISER -> dutch ? "Jouw tafel" : "Your table";
            case VENUE_HOST -> dutch ? "Jij doet de deur open" : "You open the door";
            case FACILITATOR -> dutch ? "Jij begeleidt het gesprek" : "You lead the talk";
            case CORE_GROUP -> dutch ? "Jij helpt mee" : "You help";
        };
    }

    String asked() {
        return this == DUTCH ? "We vroegen je of je dit wilt doen." : "We asked you whether you want to do this.";
    }

    String task(CareTaskKind kind) {
        var dutch = this == DUTCH;
        return switch (kind) {
            case PROGRAMMING -> dutch ? "Thema, plek en tijd regelen" : "Arrange theme, place and time";
            case RECRUITMENT -> dutch ? "Buren uitnodigen" : "Invite neighbours";
            case FACILITATION -> dutch ? "De avond leiden" : "Lead the evening";
            case EVALUATION -> dutch ? "Samen terugkijken" : "Look back together";
            case FOLLOW_UP -> dutch ? "Vragen hoe het met de acties gaat" : "Ask how the actions are going";
        };
    }

    private static String part(String words, @Nullable String name) {
        return name == null ? "" : words.formatted(name);
    }
}
