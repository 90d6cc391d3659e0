package nl.buurtdialoog.programme;

import java.util.Locale;
import nl.buurtdialoog.shared.Language;

/**
 * What can be wrong in a programme, with the sentence that tells the coordinator how to mend it. The name in kebab-case
 * is the code of the answer and never changes.
 */
enum FileMistake {
    UNKNOWN_COLUMN(
            "De kolom ‘%s’ kennen we niet. Haal haar weg of verander de kop.", "We do not know the column ‘%s’."),
    DUPLICATE_COLUMN("De kolom ‘%s’ staat er twee keer.", "The column ‘%s’ is there twice."),
    MISSING_COLUMN("De kolom ‘%s’ ontbreekt.", "The column ‘%s’ is missing."),
    TOO_MANY_CELLS("Deze rij heeft meer cellen dan koppen.", "This row has more cells than headings."),
    REQUIRED("Vul hier iets in.", "Fill this in."),
    TOO_LONG("Dit is langer dan %s tekens.", "This is longer than %s characters."),
    CONTROL_CHARACTERS("Hier staan tekens in die niemand kan lezen.", "This holds characters that nobody can read."),
    NOT_A_DATE(
            "Dit is geen datum. Schrijf bijvoorbeeld 12-03-2027 of vrijdag 12 maart 2027.",
            "This is no date. Write for instance 12-03-2027 or Friday 12 March 2027."),
    NOT_A_TIME("Dit is geen tijd. Schrijf bijvoorbeeld 19:30.", "This is no time. Write for instance 19:30."),
    NOT_A_DURATION("Dit is geen duur. Schrijf bijvoorbeeld 150 of 2:30.", "This is no duration. Write 150 or 2:30."),
    NOT_A_NUMBER("Schrijf een heel getal van %s tot en met %s.", "Write a whole number from %s to %s."),
    NOT_A_CHOICE("Dit kennen we niet. Kies uit: %s.", "We do not know this. Choose from: %s."),
    TIME_DOES_NOT_EXIST(
            "Deze tijd bestaat niet: de klok gaat dan een uur vooruit.",
            "This time does not exist: the clock goes forward then."),
    TIME_EXISTS_TWICE(
            "Deze tijd is er twee keer: de klok gaat dan een uur terug. Kies een andere tijd.",
            "This time exists twice: the clock goes back then. Choose another time."),
    WRONG_DURATION("Een dialoog duurt 30 minuten tot 8 uur.", "A dialogue takes 30 minutes to 8 hours."),
    DURATION_AND_END_DIFFER("De duur en de eindtijd passen niet bij elkaar.", "The duration and the end do not agree."),
    TWICE_IN_FILE("Deze dialoog staat ook in rij %s.", "This dialogue is in row %s as well."),
    VENUE_UNKNOWN(
            "Deze locatie kennen we nog niet. Vul straat, huisnummer, postcode, plaats en buurt in.",
            "We do not know this venue yet. Fill in street, house number, postal code, town and neighbourhood."),
    VENUE_NOT_CLEAR(
            "Er zijn meer locaties met deze naam. Vul de postcode in.",
            "There are more venues of this name. Fill in the postal code."),
    VENUE_DIFFERS(
            "Bij deze locatie kennen we ‘%s’. Wijzig de locatie eerst, of pas deze cel aan.",
            "We know ‘%s’ of this venue. Change the venue first, or this cell."),
    ROOM_UNKNOWN("Deze zaal heeft de locatie niet.", "The venue has no such room."),
    ROOM_TOO_SMALL("In deze zaal kunnen %s mensen.", "This room holds %s people."),
    CAMPAIGN_UNKNOWN(
            "Deze themaweek kennen we nog niet. Vul ‘themaweek van’ en ‘themaweek tot’ in.",
            "We do not know this theme week yet. Fill in ‘theme week from’ and ‘theme week until’."),
    CAMPAIGN_DIFFERS(
            "Bij deze themaweek kennen we %s. Wijzig de themaweek eerst, of pas deze cel aan.",
            "We know %s of this theme week. Change the theme week first, or this cell."),
    CAMPAIGN_ENDS_BEFORE_IT_STARTS("De themaweek eindigt voor zij begint.", "The theme week ends before it starts."),
    TOO_MANY_NAMES(
            "Noem hoogstens %s organisaties, elk met hoogstens %s tekens.",
            "Name at most %s organisations, each of at most %s characters."),
    MOVED_TO_THE_PAST(
            "Een dialoog kan niet naar een moment dat voorbij is.",
            "A dialogue cannot move to a moment that has passed."),
    IS_OVER(
            "Deze dialoog is voorbij of afgelast. Dit verandert niet meer.",
            "This dialogue is over or cancelled. This does not change any more."),
    NOT_YET_STARTED("Deze dialoog is nog niet geweest.", "This dialogue has not been yet."),
    STATUS_GOES_BACK("Deze dialoog is al ‘%s’ en kan niet terug.", "This dialogue is ‘%s’ already and cannot go back."),
    ONLY_WHEN_CANCELLED("Een reden hoort alleen bij ‘afgelast’.", "A reason belongs to ‘cancelled’ only."),
    ONLY_WHEN_CLOSED("Deze aantallen horen alleen bij ‘afgesloten’.", "These counts belong to ‘closed’ only."),
    COUNTS_ARE_FROZEN("De aantallen van deze dialoog liggen vast.", "The counts of this dialogue are frozen."),
    MORE_THAN_PARTICIPANTS("Dit is meer dan het aantal deelnames.", "This is more than the participants."),
    HAS_REGISTRATIONS(
            "Hier zijn al mensen aangemeld. Zeg deze dialoog zelf af, dan zie je wie het hoort.",
            "People have signed up. Cancel this dialogue yourself, then you see who is told.");

    private final String dutch;
    private final String english;

    FileMistake(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String sentence(Language language, Object... values) {
        return String.format(language == Language.EN ? english : dutch, values);
    }
}
