package nl.buurtdialoog.shared;

import java.util.Locale;

/**
 * The catalogue of everything that can go wrong: each type with its HTTP status and its sentence in Dutch (B1) and
 * English. The name in kebab-case is the type's URI reference; names never change once published.
 */
public enum ProblemType {
    INVALID(400, "Controleer wat je hebt ingevuld.", "Check what you filled in."),
    MALFORMED(400, "We konden het bericht niet lezen.", "We could not read the request."),
    ORGANISATION_MISSING(
            400,
            "Zet in de kop Organisation voor welke organisatie je werkt.",
            "Name the organisation you work for in the Organisation header."),
    IDEMPOTENCY_KEY_MISSING(400, "Stuur een Idempotency-Key mee.", "Send an Idempotency-Key header."),
    NOT_SIGNED_IN(401, "Log eerst in.", "Sign in first."),
    LINK_NOT_VALID(
            401,
            "Deze link werkt niet meer. Vraag een nieuwe link aan.",
            "This link no longer works. Ask for a new one."),
    NOT_ALLOWED(403, "Dit mag je niet doen met jouw rol.", "Your role does not allow this."),
    CSRF_HEADER_MISSING(403, "Dit verzoek komt niet uit onze app.", "This request does not come from our app."),
    NOT_FOUND(404, "Dit bestaat niet, of je kunt er niet bij.", "This does not exist, or you may not see it."),
    ORGANISATION_NOT_FOUND(404, "Deze organisatie ken je niet.", "You do not know this organisation."),
    METHOD_NOT_ALLOWED(405, "Dit kan hier niet.", "This is not possible here."),
    NOT_ACCEPTABLE(406, "Deze vorm kunnen we niet geven.", "We cannot answer in this format."),
    CONFLICT(409, "Dit past niet bij wat er al is.", "This conflicts with what is there."),
    IN_USE(409, "Dit wordt nog gebruikt. Haal het daar eerst weg.", "This is still in use. Remove it there first."),
    ALREADY_EXISTS(409, "Dit bestaat al.", "This exists already."),
    ALREADY_REGISTERED(409, "Deze persoon is hier al voor aangemeld.", "This person has signed up for this already."),
    TWO_PEOPLE(
            409,
            "Dit zijn twee mensen: ze waren samen bij een dialoog of meldden zich samen aan.",
            "These are two people: they were at a dialogue together or signed up together."),
    OFFER_OVER(
            409,
            "Deze plaats is niet meer voor jou vrijgehouden. Je houdt je plek in de rij.",
            "This seat is no longer kept for you. You keep your place in the queue."),
    SEATS_NOT_FREE(
            409, "Er zijn niet zoveel plaatsen vrij om vast te houden.", "There are not so many seats free to hold."),
    NOT_ENOUGH_TABLES(
            409,
            "Aan de andere tafels is geen plaats voor iedereen.",
            "There is no room for everybody at the other tables."),
    REGISTRATION_CLOSED(
            409, "Voor deze dialoog kun je je nu niet aanmelden.", "You cannot sign up for this dialogue now."),
    DIALOGUE_HAS_REGISTRATIONS(
            409,
            "Er zijn al mensen aangemeld. Zeg de dialoog af in plaats van hem te verbergen.",
            "People have signed up. Cancel the dialogue instead of hiding it."),
    LAST_ADMINISTRATOR(
            409,
            "Iemand moet beheerder blijven. Maak eerst een ander beheerder.",
            "Somebody must remain administrator. Make somebody else administrator first."),
    ALREADY_A_MEMBER(409, "Deze persoon werkt hier al mee.", "This person is a member already."),
    WRONG_STATUS(409, "Dat kan niet in de stand van nu.", "That is not possible in the present status."),
    PROGRAMME_FULL(
            409,
            "Alle plaatsen van dit programma zijn bezet. Zet het initiatief op de wachtlijst.",
            "All places of this programme are taken. Put the initiative on the waiting list."),
    NO_PROGRAMME_NOW(
            409,
            "Er loopt nu geen adviesprogramma. Bel ons gerust: we denken graag mee.",
            "No advice programme goes on now. Please call us: we like to think along."),
    ADVICE_SENT(
            409,
            "Dit advies is verstuurd en verandert niet meer. Schrijf een nieuwe versie.",
            "This advice was sent and does not change any more. Write a new version."),
    ADVICE_UNDER_WAY(
            409,
            "Er is al een versie die nog niet is verstuurd. Werk daarin verder.",
            "There is a version already that was not sent yet. Go on with that one."),
    ADVICE_NOT_READ(
            409,
            "De tweede lezer heeft dit advies nog niet gelezen.",
            "The second reader has not read this advice yet."),
    FACTS_NOT_CHECKED(
            409,
            "Het initiatief heeft nog niet gezegd dat de feiten kloppen.",
            "The initiative has not said yet that the facts are right."),
    DOOR_NOT_OPEN(409, "Dit kan pas op de dag van de dialoog.", "This is only possible on the day of the dialogue."),
    NO_ROOM_FOR_A_CHAIR(
            409,
            "Er kan geen stoel meer bij: de tafels of de zaal zijn vol.",
            "There is no room for another chair: the tables or the room are full."),
    IDEMPOTENCY_IN_PROGRESS(409, "We zijn hier nog mee bezig.", "We are still working on this."),
    VERSION_CHANGED(
            412,
            "Iemand anders heeft dit intussen veranderd. Laad het opnieuw.",
            "Somebody changed this in the meantime. Load it again."),
    BODY_TOO_LARGE(413, "Dit is te groot.", "This is too large."),
    URI_TOO_LONG(414, "Dit adres is te lang.", "This address is too long."),
    UNSUPPORTED_MEDIA_TYPE(415, "Deze vorm kunnen we niet lezen.", "We cannot read this format."),
    IDEMPOTENCY_KEY_REUSED(
            422, "Deze sleutel hoort bij een ander verzoek.", "This idempotency key belongs to another request."),
    PRECONDITION_REQUIRED(
            428, "Stuur If-Match mee met de versie die je kent.", "Send If-Match with the version you know."),
    TOO_MANY_REQUESTS(429, "Dat ging erg snel. Probeer het zo weer.", "That was very fast. Try again in a moment."),
    HEADERS_TOO_LARGE(431, "De koppen van dit verzoek zijn te groot.", "The headers of this request are too large."),
    UNEXPECTED(500, "Er ging iets mis bij ons. Probeer het later weer.", "Something went wrong on our side."),
    SIGN_IN_SERVER_AWAY(
            503,
            "De inlogserver is even niet bereikbaar. Er is niets veranderd. Probeer het zo weer.",
            "The sign-in server cannot be reached. Nothing was changed. Try again in a moment."),
    UNAVAILABLE(503, "Het is nu even druk. Probeer het zo weer.", "We are busy. Try again in a moment.");

    final int status;
    private final String dutch;
    private final String english;

    ProblemType(int status, String dutch, String english) {
        this.status = status;
        this.dutch = dutch;
        this.english = english;
    }

    /** What stands for an error that something else than our own code found, known by its HTTP status only. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> NOT_SIGNED_IN;
            case 403 -> NOT_ALLOWED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 412 -> VERSION_CHANGED;
            case 413 -> BODY_TOO_LARGE;
            case 414 -> URI_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 429 -> TOO_MANY_REQUESTS;
            case 431 -> HEADERS_TOO_LARGE;
            case 502, 503, 504 -> UNAVAILABLE;
            default -> status >= 400 && status < 500 ? MALFORMED : UNEXPECTED;
        };
    }

    /** The kebab-case code that names this type, for instance {@code wrong-status}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code in words: {@code Wrong status}. */
    String title() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    String uri() {
        return "/problems/" + code();
    }

    String sentence(Language language) {
        return language == Language.EN ? english : dutch;
    }
}
