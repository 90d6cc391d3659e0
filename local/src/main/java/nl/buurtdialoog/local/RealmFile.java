package nl.buurtdialoog.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one realm, plus for this machine only the demonstration users and partner. Two files, so that the one used in
 * production holds no known password.
 */
final class RealmFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String text;

    private RealmFile(String text) {
        this.text = text;
    }

    static RealmFile merge(Path realmFile, Path demonstrationFile) throws IOException {
        var realm = (ObjectNode) JSON.readTree(realmFile.toFile());
        var demonstration = JSON.readTree(demonstrationFile.toFile());
        for (var list : new String[] {"clients", "users"}) {
            var all = (ArrayNode) realm.withArrayProperty(list);
            demonstration.path(list).forEach(all::add);
        }
        return new RealmFile(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(realm));
    }

    String text() {
        return text;
    }

    /** Changes when the realm does, or when a value that is filled in does: Keycloak itself never updates a realm. */
    String checksum(Map<String, String> placeholders) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(text.getBytes(StandardCharsets.UTF_8));
            digest.update(new TreeMap<>(placeholders).toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
