package nl.buurtdialoog.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * What is in a backup. It is written last, so what was cut short has none.
 *
 * @param format of the file; another one is not read
 * @param schema the version that Flyway knows the schema by
 * @param madeAt by the clock of the database, as ISO 8601
 */
record Manifest(int format, String schema, String madeAt, List<Kept> tables) {

    static final int FORMAT = 1;

    private static final String NAME = "manifest.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is kept of one table. */
    record Kept(String name, String columns, long rows, String checksum) {

        static Kept of(Table table, Fingerprint fingerprint) {
            return new Kept(table.name(), table.columns(), fingerprint.rows(), fingerprint.checksum());
        }

        Table table() {
            return new Table(name, columns);
        }

        String entry() {
            return "tables/" + name;
        }
    }

    static Manifest of(ZipFile backup) throws IOException {
        var entry = backup.getEntry(NAME);
        if (entry == null) {
            throw new Refusal("This is no backup, or it was cut short: it has no " + NAME + ".");
        }
        try (var text = backup.getInputStream(entry)) {
            var manifest = JSON.readValue(text.readAllBytes(), Manifest.class);
            if (manifest.format != FORMAT) {
                throw new Refusal(
                        "This backup has format %d, and format %d is known here.".formatted(manifest.format, FORMAT));
            }
            return manifest;
        }
    }

    void writeTo(ZipOutputStream backup) throws IOException {
        backup.putNextEntry(new ZipEntry(NAME));
        backup.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this));
        backup.closeEntry();
    }

    long rows() {
        return tables.stream().mapToLong(Kept::rows).sum();
    }
}
