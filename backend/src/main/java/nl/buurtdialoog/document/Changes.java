package nl.buurtdialoog.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.buurtdialoog.shared.MergePatch;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * The bodies of edits: {@code VenueChange} has what {@code NewVenue} has, and asks for none of it (RFC 7396). What nobody
 * makes by the API has what its own edit names.
 */
final class Changes {

    static void addTo(List<DocumentedOperation> operations, Components components) {
        operations.stream()
                .filter(operation -> operation.verb() == HttpMethod.PATCH)
                .forEach(edit ->
                        describe(edit, bodyName(creationOf(edit, operations).orElse(edit)), components));
    }

    private static Optional<DocumentedOperation> creationOf(
            DocumentedOperation edit, List<DocumentedOperation> operations) {
        var collection = edit.path().replaceAll("/\\{[^/]+}$", "");
        return operations.stream()
                .filter(other -> other.verb() == HttpMethod.POST && other.path().equals(collection))
                .findFirst();
    }

    private static String bodyName(DocumentedOperation creation) {
        var content = creation.operation().getRequestBody().getContent();
        return Shapes.nameIn(
                content.getMediaTypes().values().iterator().next().getSchema().getRef());
    }

    private static void describe(DocumentedOperation edit, String newName, Components components) {
        var name = newName.replaceFirst("^New", "") + "Change";
        components.addSchema(
                name, changeOf(Objects.requireNonNull(components.getSchemas().get(newName))));
        edit.operation()
                .getRequestBody()
                .setContent(OASFactory.createContent()
                        .addMediaType(
                                MergePatch.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/" + name))));
    }

    private static Schema changeOf(Schema creation) {
        var change = OASFactory.createSchema().type(creation.getType());
        creation.getProperties().forEach(change::addProperty);
        return change.description("Only what changes; null takes a value away.");
    }

    private Changes() {}
}
