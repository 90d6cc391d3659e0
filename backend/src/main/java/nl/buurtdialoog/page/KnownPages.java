package nl.buurtdialoog.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The addresses that the app has a page for ({@code frontend/src/shared/paths.ts}); any other is not found, although the
 * app itself says so in its own words.
 */
final class KnownPages {

    private static final String ID = "[0-9a-fA-F-]{36}";
    private static final Pattern DIALOGUE = Pattern.compile("/dialogen/(" + ID + ")(/aanmelden)?");
    private static final Pattern PERSONAL = Pattern.compile(
            "/(coordinator(/.*)?|mijn-aanmelding|mijn-tafel|mijn-beurt|mijn-actie|mijn-stap|mijn-afspraak|mijn-advies|niet-meer-volgen|mijn-kerngroep|mijn-uitnodigingen|avond"
                    + "|wat-bewaren-we|geen-bericht-meer|u/.*)");
    private static final List<Pattern> PAGES = List.of(
            DIALOGUE,
            Pattern.compile(
                    "/(mijn-aanmelding|mijn-tafel|mijn-beurt|mijn-actie|mijn-stap|mijn-afspraak|mijn-advies|niet-meer-volgen|mijn-kerngroep|mijn-uitnodigingen|avond"
                            + "|wat-bewaren-we|geen-bericht-meer|link-opnieuw|tafel-aanbieden|advies-aanvragen|over"
                            + "|als-je-je-zorgen-maakt)?"),
            Pattern.compile("/(themaweek|laat-het-me-weten|toolkit|toolkit/boekje)/" + ID),
            Pattern.compile("/(toolkit|ansichtkaarten|agenda/(abonneren|op-je-site))"),
            Pattern.compile("/coordinator/(toolkit(/nieuw|/voorstellen|/" + ID + ")?|ansichtkaarten)"),
            Pattern.compile("/u/[A-Za-z2-9]{6}(/briefje)?"),
            Pattern.compile("/coordinator(/(dialogen(/nieuw)?|locaties|buurten|themas|themaweken|berichten"
                    + "|cycli|kerngroepen|aanbod|programma-inlezen|telefoon|brieven|deelnemers|inzage|bewaartermijnen|leden|organisatie"
                    + "|partners|meekijken|mijn-account|weer-ingelogd|weekprogramma))?"),
            Pattern.compile("/coordinator/acties(/" + ID + ")?"),
            Pattern.compile("/coordinator/adviesbord(/voortgang)?"),
            Pattern.compile("/coordinator/(initiatieven(/" + ID + ")?|adviesprogramma|adviseurs)"),
            Pattern.compile("/coordinator/adviestrajecten(/nieuw|/bellen|/" + ID + "(/meelezen)?)?"),
            Pattern.compile("/coordinator/deelnemers/(dubbel|lijst|" + ID + "(/gegevens)?)"),
            Pattern.compile("/coordinator/dialogen/" + ID
                    + "(/bewerken|/aanmeldingen|/deur|/openingsblad|/envelop|/drukwerk)?"),
            Pattern.compile("/coordinator/cycli/" + ID + "(/volgende)?"),
            Pattern.compile("/coordinator/kerngroepen/" + ID),
            Pattern.compile("/coordinator/berichten/(voorbeelden|" + ID + ")"));

    static boolean has(String path) {
        return PAGES.stream().anyMatch(page -> page.matcher(path).matches());
    }

    /** Pages that stay out of search engines. */
    static boolean isPersonal(String path) {
        return PERSONAL.matcher(path).matches();
    }

    /** The dialogue that a page is about. */
    static Optional<UUID> dialogue(String path) {
        var found = DIALOGUE.matcher(path);
        try {
            return found.matches() ? Optional.of(UUID.fromString(found.group(1))) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private KnownPages() {}
}
