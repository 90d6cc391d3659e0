package nl.buurtdialoog.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.logging.Log;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The built single-page app, read once at the start: it is small, and a path of a request never reaches the file system.
 */
@Startup
@ApplicationScoped
class WebFiles {

    private static final String INDEX = "/index.html";
    private static final String HASHED = "/assets/";

    @Inject
    @ConfigProperty(name = "buurtdialoog.web-root")
    Optional<Path> root;

    private final Map<String, WebFile> files = new HashMap<>();
    private Optional<String> index = Optional.empty();

    @PostConstruct
    void read() {
        var folder = root.filter(Files::isDirectory);
        if (folder.isEmpty()) {
            Log.info("No web pages here: build the frontend and set BUURTDIALOOG_WEB_ROOT to its folder");
            return;
        }
        try (var paths = Files.walk(folder.get())) {
            paths.filter(Files::isRegularFile)
                    .filter(path -> !isForm(path.toString()))
                    .forEach(path -> add(folder.get(), path));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The file at a path of the site; the page that carries the app is none. */
    Optional<WebFile> find(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** The page that carries the app, with a marker for what the server adds to its head. */
    Optional<String> index() {
        return index;
    }

    private void add(Path folder, Path file) {
        var path = "/" + folder.relativize(file).toString().replace('\\', '/');
        if (path.equals(INDEX)) {
            index = Optional.of(new String(bytes(file), UTF_8));
        } else if (!path.startsWith("/.")) {
            files.put(path, read(path, file));
        }
    }

    private static WebFile read(String path, Path file) {
        var plain = bytes(file);
        var forms = new HashMap<String, byte[]>();
        forms.put(WebFile.PLAIN, plain);
        if (WebFile.isText(path)) {
            var brotli = Path.of(file + ".br");
            var gzip = Path.of(file + ".gz");
            forms.put("gzip", Files.exists(gzip) ? bytes(gzip) : WebFile.zipped(plain));
            if (Files.exists(brotli)) {
                forms.put("br", bytes(brotli));
            }
        }
        return new WebFile(WebFile.typeOf(path), Map.copyOf(forms), Tag.of(plain), path.startsWith(HASHED));
    }

    private static boolean isForm(String path) {
        return path.endsWith(".br") || path.endsWith(".gz");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
