package nl.buurtdialoog.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.buurtdialoog.webhook.WebhookType;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What we tell partners' programs: a POST to the address they gave, signed by Standard Webhooks. */
final class Told {

    private static final String EVENT = "WebhookEvent";

    private static final Map<String, String> HEADERS = Map.of(
            "webhook-id", "Of this message. It stays the same when we tell it again.",
            "webhook-timestamp",
                    "When this attempt was made, in seconds since 1970: refuse what is over five minutes old.",
            "webhook-signature",
                    "One or two of v1,<base64 of HMAC-SHA256>, with a space in between, over id.timestamp.body:"
                            + " one of them has to be right.");

    static void addTo(OpenAPI document) {
        document.getComponents().addSchema(EVENT, event());
        for (var type : WebhookType.values()) {
            document.addWebhook(type.wire, OASFactory.createPathItem().POST(telling(type)));
        }
    }

    private static Operation telling(WebhookType type) {
        var operation = OASFactory.createOperation()
                .operationId("told" + nameOf(type))
                .summary("Is told of " + type.wire)
                .description("Give the type %s when you ask to be told. Read data.url with your own token: the message"
                        .formatted(type.name())
                        .concat(" says what happened and not of whom. It may come twice, and before an earlier one."))
                .requestBody(OASFactory.createRequestBody()
                        .required(true)
                        .content(OASFactory.createContent()
                                .addMediaType(
                                        "application/json",
                                        OASFactory.createMediaType()
                                                .schema(OASFactory.createSchema()
                                                        .ref(EVENT)))))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("2XX", OASFactory.createAPIResponse().description("You have it."))
                        .addAPIResponse("410", OASFactory.createAPIResponse().description("Never tell me again."))
                        .addAPIResponse(
                                "default",
                                OASFactory.createAPIResponse()
                                        .description("Tell me later: nine times, over three days.")));
        HEADERS.keySet().stream().sorted().forEach(name -> operation.addParameter(header(name)));
        return operation;
    }

    private static Parameter header(String name) {
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name(name)
                .required(true)
                .description(HEADERS.get(name))
                .schema(text());
    }

    private static Schema event() {
        return object("What happened, and where to read of it.", List.of("type", "timestamp", "data"))
                .addProperty(
                        "type", text().pattern("^[a-z]+\\.[a-z]+$").examples(List.of(WebhookType.DIALOGUE_MOVED.wire)))
                .addProperty("timestamp", text().format("date-time").description("When it happened."))
                .addProperty(
                        "data",
                        object("What it happened to.", List.of("sequence", "id", "url"))
                                .addProperty(
                                        "sequence",
                                        OASFactory.createSchema()
                                                .type(List.of(SchemaType.INTEGER))
                                                .format("int64")
                                                .description("One more than that of the message before."))
                                .addProperty("id", text().format("uuid"))
                                .addProperty("url", text().format("uri")));
    }

    private static Schema object(String description, List<String> required) {
        return OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .description(description)
                .required(required);
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING));
    }

    /** DIALOGUE_MOVED is DialogueMoved. */
    private static String nameOf(WebhookType type) {
        var name = new StringBuilder();
        for (var word : type.name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    private Told() {}
}
