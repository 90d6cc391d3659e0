package nl.buurtdialoog.subscription;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.buurtdialoog.calendar.CalendarText;
import nl.buurtdialoog.organisation.OpenToAll;
import nl.buurtdialoog.shared.Limited;
import nl.buurtdialoog.shared.PublicRead;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The agenda, for programs that come back for it by themselves. */
@Path("/agenda")
public class AgendaResource {

    /** What is just past stays in a calendar; of what is longer ago a program keeps its own copy. */
    private static final int DAYS_BACK = 31;

    private static final int MOST_EVENTS = 5_000;
    private static final int MOST_ITEMS = 100;
    private static final int SOME_MINUTES = 300;

    @Inject
    PublicAgenda agenda;

    @Inject
    AgendaAddress address;

    @Inject
    JsonFeed json;

    @Inject
    RssFeed rss;

    @GET
    @Path("/calendar")
    @Produces(CalendarText.MEDIA_TYPE)
    @Transactional
    @OpenToAll
    @Limited("subscriptions")
    @PublicRead(seconds = SOME_MINUTES, hangsAsLong = true)
    @Operation(summary = "Follow the agenda in your calendar: of a neighbourhood, a theme or an organisation")
    public String readAgendaCalendar(@BeanParam AgendaChoice choice) {
        var followed = agenda.follow(choice, DAYS_BACK, MOST_EVENTS);
        return CalendarText.followed(
                followed.name(),
                followed.dialogues().stream()
                        .map(dialogue -> dialogue.event(address.dialogue(dialogue.id())))
                        .toList());
    }

    @GET
    @Path("/feed")
    @Produces(JsonFeed.MEDIA_TYPE)
    @Transactional
    @OpenToAll
    @Limited("subscriptions")
    @PublicRead(seconds = SOME_MINUTES, hangsAsLong = true)
    @Operation(summary = "Follow the agenda with a feed reader or a program (JSON Feed 1.1)")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = JsonFeed.MEDIA_TYPE,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            description = "As jsonfeed.org/version/1.1 has it; what a program wants to"
                                                    + " know of a dialogue stands in _buurtdialoog of its item")))
    public String readAgendaFeed(@BeanParam AgendaChoice choice) {
        return json.of(agenda.follow(choice, 0, MOST_ITEMS), address.feed("/agenda/feed", choice));
    }

    @GET
    @Path("/rss")
    @Produces(RssFeed.MEDIA_TYPE)
    @Transactional
    @OpenToAll
    @Limited("subscriptions")
    @PublicRead(seconds = SOME_MINUTES, hangsAsLong = true)
    @Operation(summary = "Follow the agenda with a feed reader (RSS 2.0)")
    public String readAgendaRss(@BeanParam AgendaChoice choice) {
        return rss.of(agenda.follow(choice, 0, MOST_ITEMS), address.feed("/agenda/rss", choice));
    }
}
