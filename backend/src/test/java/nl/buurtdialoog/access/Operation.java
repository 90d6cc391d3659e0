package nl.buurtdialoog.access;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/** An operation as the document tells of it. */
record Operation(String id, String method, String path, JsonNode content) {

    private static final Set<String> METHODS = Set.of("get", "head", "post", "put", "patch", "delete");

    static List<Operation> in(JsonNode document) {
        var operations = new ArrayList<Operation>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> new Operation(
                                method.getValue().path("operationId").asText(),
                                method.getKey().toUpperCase(java.util.Locale.ROOT),
                                path.getKey(),
                                method.getValue()))
                        .filter(operation -> !operation.path.startsWith("/probes"))
                        .forEach(operations::add));
        return operations;
    }

    JsonNode access() {
        return content.path("x-access");
    }

    boolean isPublic() {
        return access().path("public").asBoolean();
    }

    boolean isForSignedIn() {
        return access().path("signedIn").asBoolean();
    }

    boolean isForRole(String role) {
        return StreamSupport.stream(access().path("roles").spliterator(), false)
                .anyMatch(allowed -> allowed.asText().equals(role));
    }

    boolean hasScope() {
        return access().has("scope");
    }

    boolean isForScope(String scope) {
        return access().path("scope").asText().equals(scope);
    }

    /** The link in somebody's mail is asked for, which no caller of the matrix has. */
    boolean asksLink() {
        return StreamSupport.stream(content.path("security").spliterator(), false)
                .anyMatch(scheme -> scheme.has("registrationLink") || scheme.has("tableLink"));
    }

    boolean namesObject() {
        return path.contains("{");
    }

    boolean isSafe() {
        return method.equals("GET") || method.equals("HEAD");
    }

    boolean hasBody() {
        return content.has("requestBody");
    }
}
