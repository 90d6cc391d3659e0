package nl.buurtdialoog.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.media.Content;

/**
 * Examples in the document: {@code examples/<operationId>.request.json} and {@code .response.json} among the resources.
 * The tests' checker validates them, and can write them anew from real exchanges.
 */
final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();

    static void addTo(List<DocumentedOperation> operations) {
        operations.forEach(Examples::addTo);
    }

    private static void addTo(DocumentedOperation operation) {
        if (operation.operation().getRequestBody() != null) {
            put(operation.operation().getRequestBody().getContent(), operation.id() + ".request.json");
        }
        operation.operation().getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2") && response.getContent() != null) {
                put(response.getContent(), operation.id() + ".response.json");
            }
        });
    }

    private static void put(Content content, String file) {
        read(file).ifPresent(example -> content.getMediaTypes().values().forEach(media -> media.setExample(example)));
    }

    private static Optional<Object> read(String file) {
        try (var json = Thread.currentThread().getContextClassLoader().getResourceAsStream("examples/" + file)) {
            return json == null ? Optional.empty() : Optional.of(JSON.readValue(json, Object.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    private Examples() {}
}
