package nl.buurtdialoog.document;

import java.util.List;
import nl.buurtdialoog.organisation.ForRoles;
import nl.buurtdialoog.organisation.ForSignedIn;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** The headers that come with a request because of what an operation is, and not because its method reads them. */
final class Requests {

    static void addTo(DocumentedOperation operation) {
        if (operation.has(ForRoles.class)) {
            add(
                    operation,
                    header("Organisation", "For which organisation you work: its id.")
                            .required(true)
                            .schema(OASFactory.createSchema()
                                    .addType(SchemaType.STRING)
                                    .format("uuid")));
        }
        if (operation.writes() && (operation.has(ForRoles.class) || operation.has(ForSignedIn.class))) {
            add(operation, header("X-Requested-By", "A browser's session sends buurtdialoog here, or it is refused."));
        }
        if (operation.editsVersion()) {
            add(
                    operation,
                    header("If-Match", "The ETag of the version you know.").required(true));
        }
        if (operation.operation().getRequestBody() != null) {
            operation.operation().getRequestBody().setRequired(true);
        }
    }

    private static void add(DocumentedOperation operation, Parameter parameter) {
        if (!operation.takesHeader(parameter.getName())) {
            operation.operation().addParameter(parameter);
        }
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter()
                .in(Parameter.In.HEADER)
                .name(name)
                .description(description)
                .schema(OASFactory.createSchema()
                        .type(List.of(SchemaType.STRING))
                        .maxLength(255));
    }

    private Requests() {}
}
