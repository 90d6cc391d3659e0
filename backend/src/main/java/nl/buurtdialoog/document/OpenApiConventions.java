package nl.buurtdialoog.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/**
 * What holds for every operation of the API, added to the document that is made of the code: who may do it, how it
 * fails, which headers come and go, what is there and what may be null. So no resource repeats it, and none forgets it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OpenApiConventions implements OASFilter {

    private static final String BASE = "/api/v1";

    private final IndexView index;

    public OpenApiConventions(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        describe(document);
        leaveOutBase(document);
        var components = document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        document.setComponents(components);
        var operations = DocumentedOperation.in(document, index);
        Access.addSchemes(components);
        Answers.addTo(components);
        operations.forEach(operation -> {
            operation.tag();
            Access.addTo(operation);
            Requests.addTo(operation);
            Answers.addTo(operation);
        });
        Changes.addTo(operations, components);
        new Shapes(components, index).settle(operations);
        Examples.addTo(operations);
        Told.addTo(document);
        document.setTags(operations.stream()
                .map(DocumentedOperation::feature)
                .distinct()
                .sorted()
                .map(feature -> OASFactory.createTag().name(feature))
                .toList());
    }

    private static void describe(OpenAPI document) {
        document.setServers(new ArrayList<>());
        document.addServer(OASFactory.createServer().url(BASE).description("This server"));
    }

    private static void leaveOutBase(OpenAPI document) {
        var paths = new LinkedHashMap<>(document.getPaths().getPathItems());
        var shorter = OASFactory.createPaths();
        paths.forEach((path, item) ->
                shorter.addPathItem(path.startsWith(BASE) ? path.substring(BASE.length()) : path, item));
        document.setPaths(shorter);
    }
}
