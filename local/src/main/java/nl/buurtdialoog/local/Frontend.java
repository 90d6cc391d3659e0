package nl.buurtdialoog.local;

import java.io.IOException;
import java.util.List;

/** In development only: Vite, which reloads the page as files change and passes the API on to the application. */
final class Frontend {
    static final String NAME = "frontend";

    private Frontend() {}

    static Child start(DataFolder data, Product product, Ports ports) throws IOException {
        // The empty file that is loaded first names our data folder, by which a later start knows the process as ours.
        var command = List.of(
                "node",
                "-r",
                mark(data),
                "node_modules/vite/bin/vite.js",
                "--host=127.0.0.1",
                "--port=" + ports.web(),
                "--strictPort");
        var builder = new ProcessBuilder(command).directory(product.frontend().toFile());
        builder.environment().put("BUURTDIALOOG_BACKEND", "http://127.0.0.1:" + ports.application());
        return Child.startOnTerminal(NAME, builder, data);
    }

    private static String mark(DataFolder data) throws IOException {
        var empty = data.root().resolve("development.cjs");
        java.nio.file.Files.writeString(empty, "");
        return empty.toString();
    }
}
