package nl.buurtdialoog.programme;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.buurtdialoog.shared.Language;

/**
 * What a programme may tell of a dialogue, with the headings by which it is known. People make these files by hand, so a
 * heading may be Dutch or English, in capitals, with a dash or a line below it.
 */
enum Column {
    REFERENCE("referentie", "reference", 80, "ref", "kenmerk", "code"),
    TITLE("titel", "title", 150, "naam", "name"),
    THEME("thema", "theme", 80, "onderwerp", "topic"),
    FORMAT("vorm", "format", 40, "dialoogvorm", "soort"),
    LANGUAGE("taal", "language", 40, "voertaal"),
    DATE("datum", "date", 40, "dag", "day"),
    START("begin", "start", 40, "begintijd", "aanvang", "start time", "starttijd", "van", "from"),
    END("eind", "end", 40, "eindtijd", "einde", "end time", "tot", "until"),
    DURATION("duur", "duration", 40, "duur in minuten", "minuten", "minutes"),
    VENUE("locatie", "venue", 120, "plek", "location"),
    STREET("straat", "street", 120, "adres", "address"),
    HOUSE_NUMBER("huisnummer", "house number", 12, "nummer", "nr", "number"),
    POSTCODE("postcode", "postal code", 12, "zip", "post code"),
    TOWN("plaats", "town", 80, "woonplaats", "stad", "city"),
    NEIGHBOURHOOD("buurt", "neighbourhood", 80, "wijk", "dorp", "neighborhood", "village"),
    MUNICIPALITY("gemeente", "municipality", 80),
    ROOM("zaal", "room", 80, "ruimte"),
    TABLES("tafels", "tables", 10, "aantal tafels", "number of tables"),
    SEATS_PER_TABLE("plaatsen per tafel", "seats per table", 10, "plaatsen", "seats"),
    CAMPAIGN("themaweek", "theme week", 120, "campagne", "campaign"),
    CAMPAIGN_FROM("themaweek van", "theme week from", 40, "campaign from"),
    CAMPAIGN_UNTIL("themaweek tot", "theme week until", 40, "themaweek tot en met", "campaign until"),
    STATUS("status", "status", 40, "stand"),
    REASON("reden", "reason", 300, "reden van afgelasten", "reason of cancellation"),
    TABLES_HELD("tafels gehouden", "tables held", 10),
    TABLES_CALLED_OFF("tafels afgelast", "tables called off", 10),
    PARTICIPANTS("deelnames", "participants", 10, "deelnemers", "aantal deelnemers"),
    FIRST_TIMERS("eerste keer", "first timers", 10, "voor het eerst", "first time"),
    FACILITATOR("begeleider", "facilitator", 100, "dialoogbegeleider"),
    HOST("gastheer of gastvrouw", "host", 100, "gastheer gastvrouw", "gastheer", "gastvrouw", "locatiehost"),
    WELCOME("wie ontvangt je", "who welcomes you", 100, "ontvangst", "welcome"),
    EXPECTATIONS("verwachting", "what to expect", 2000, "wat kun je verwachten", "expectations"),
    PRICE("prijs", "price", 80, "kosten", "costs"),
    FOOD("eten", "food", 200, "eten en drinken", "food and drinks"),
    INTERPRETER("tolk", "interpreter", 100),
    CHILDREN_WELCOME("kinderen welkom", "children welcome", 10, "kinderen", "children"),
    CO_ORGANISERS("mede organisatoren", "co organisers", 1100, "medeorganisatoren", "co organizers", "partners"),
    STEP_FREE("drempelvrij", "step free", 10, "rolstoeltoegankelijk", "wheelchair"),
    ACCESSIBLE_TOILET("invalidentoilet", "accessible toilet", 10),
    HEARING_LOOP("ringleiding", "hearing loop", 10);

    /** Without these a row says too little to make a dialogue of it. */
    static final List<Column> REQUIRED = List.of(THEME, DATE, START, VENUE);

    private static final Map<String, Column> BY_HEADING = byHeading();

    final int maxLength;
    private final String dutch;
    private final String english;
    private final String[] synonyms;

    Column(String dutch, String english, int maxLength, String... synonyms) {
        this.dutch = dutch;
        this.english = english;
        this.maxLength = maxLength;
        this.synonyms = synonyms;
    }

    /** The column that this heading means, if any. */
    static Optional<Column> of(String heading) {
        return Optional.ofNullable(BY_HEADING.get(plain(heading)));
    }

    /** How the report and the template call it. */
    String heading(Language language) {
        return language == Language.EN ? english : dutch;
    }

    private static Map<String, Column> byHeading() {
        var known = new HashMap<String, Column>();
        for (var column : values()) {
            known.put(column.dutch, column);
            known.put(column.english, column);
            for (var synonym : column.synonyms) {
                known.put(synonym, column);
            }
        }
        return Map.copyOf(known);
    }

    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
